import { expect, test } from 'vitest';
// @ts-expect-error: a script without types
import { generated } from '../../scripts/generated.js';
import * as schemas from '../../src/model/schemas.js';
import { repositoryBytes, repositoryFile, run } from '../support/run.js';

test('what is generated and committed is current (npm run generate)', async () => {
  const files: Record<string, string | Uint8Array> = await generated(
    async (argv: string[], columns?: number) => {
      const { stdout, bytes } = await run(argv, {
        built: true,
        ...(columns !== undefined && { terminal: true, columns }),
      });
      return { text: stdout, bytes };
    },
    schemas,
  );
  for (const [file, content] of Object.entries(files)) {
    if (typeof content === 'string') expect(repositoryFile(file), file).toBe(content);
    else expect(repositoryBytes(file).equals(content), file).toBe(true);
  }
}, 60_000);
