import { xmlAttribute, xmlText } from '../xml.js';
import { countOf, type TestCase, type TestSuite } from './suite.js';

/** Where a suite has no date: the schema of Ant wants one. */
const undated = '1970-01-01';

/** How a file of test results begins. */
export const junitHead = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n';

/** How it ends. */
export const junitFoot = '</testsuites>\n';

/**
 * The results of one suite in the XML that Ant’s JUnit task began and that CI servers read; `at` is its position in the
 * file. It is valid by the schema of Ant’s task and by every one of Jenkins: what they want is there, though nothing here
 * takes time or knows a host, and why a case was skipped is its text, since not all of them know an attribute for it.
 */
export function junitSuite(suite: TestSuite, at: number): string {
  const name = xmlAttribute(suite.name) || '–';
  const [failures, skipped] = [countOf(suite, 'failed'), countOf(suite, 'skipped')];
  const attributes = [
    `name="${name}"`,
    'package="readiness"',
    `id="${at}"`,
    `timestamp="${suite.date ?? undated}T00:00:00"`,
    'hostname="localhost"',
    `tests="${suite.cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`,
    'time="0"',
  ];
  return [
    `  <testsuite ${attributes.join(' ')}>`,
    '    <properties><property name="source" value="readiness"/></properties>',
    ...suite.cases.map((each) => caseOf(each, name)),
    '    <system-out/>',
    '    <system-err/>',
    '  </testsuite>\n',
  ].join('\n');
}

function caseOf({ name, status, message, lines }: TestCase, suite: string): string {
  const open = `    <testcase name="${xmlAttribute(name)}" classname="${suite}" time="0"`;
  const says = `message="${xmlAttribute(message)}"`;
  if (status === 'skipped') {
    return `${open}>\n      <skipped>${xmlText(message)}</skipped>\n    </testcase>`;
  }
  if (status === 'passed') return `${open}/>`;
  const text = lines.map((line) => `- ${xmlAttribute(line)}`).join('\n');
  const inside = xmlText([message, ...(text === '' ? [] : [''])].join('\n')) + text;
  return `${open}>\n      <failure type="missed" ${says}>${inside}</failure>\n    </testcase>`;
}
