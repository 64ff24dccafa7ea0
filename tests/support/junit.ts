import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const schema = (name: string): string =>
  readFileSync(new URL(`../reports/ci/schemas/${name}.xsd`, import.meta.url), 'utf8');

/** What is wrong with a JUnit file by the schema of Jenkins, and by what any reader may require. */
export async function junitErrors(xml: string): Promise<string[]> {
  const found = await Promise.all(
    ['jenkins', 'strict'].map((name) =>
      validateXML({ xml: [{ fileName: 'junit.xml', contents: xml }], schema: [schema(name)] }),
    ),
  );
  return found.flatMap(({ errors }) => errors.map(({ message }) => message));
}
