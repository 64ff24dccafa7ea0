import { expect, it } from 'vitest';
import { junitFoot, junitHead, junitSuite } from '../../../src/reports/ci/junit.js';
import type { TestCase, TestSuite } from '../../../src/reports/ci/suite.js';
import { junitErrors } from '../../support/junit.js';

const fileOf = (...suites: TestSuite[]): string =>
  `${junitHead}${suites.map(junitSuite).join('')}${junitFoot}`;

const hostile = 'a\u0000\u0008\u001b[31m"<&>\'\u2028]]>\ud800\uffff\r\n-- <!--';

const statuses: TestCase['status'][] = ['passed', 'failed', 'skipped'];
const cases = statuses.map((status) => ({ name: hostile, status, message: hostile, lines: [hostile, 'b'] }));

it.each<[string, TestSuite[]]>([
  ['nothing', []],
  ['a suite without cases', [{ name: 'O', date: null, cases: [] }]],
  ['every status, and texts that are no XML', [{ name: hostile, date: '2026-11-23', cases }]],
  ['names of which nothing is left', [{ name: '\u0000', date: null, cases: [] }]],
  ['several suites', ['a', 'b'].map((name) => ({ name, date: null, cases }))],
])('%s is a JUnit file by the schemas', async (_, suites) => {
  expect(await junitErrors(fileOf(...suites))).toEqual([]);
});

it('the schemas refuse what is none', async () => {
  const file = fileOf({ name: 'O', date: null, cases });
  const errors = await Promise.all(
    [
      file.replace(' errors="0"', ''),
      file.replace('</testcase>', ''),
      file.replace(' type="missed"', ''),
    ].map(junitErrors),
  );
  expect(errors.filter((each) => each.length === 0)).toEqual([]);
});

it('counts what failed and what was skipped, and keeps the words', () => {
  const file = fileOf({ name: 'A & B', date: '2026-11-23', cases });
  expect(file).toContain('name="A &amp; B"');
  expect(file).toContain('tests="3" failures="1" errors="0" skipped="1"');
  expect(file).toContain('timestamp="2026-11-23T00:00:00"');
});
