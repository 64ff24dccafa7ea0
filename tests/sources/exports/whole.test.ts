import { describe, expect, it } from 'vitest';
import { folder, run } from '../../support/run.js';

const questionnaire = 'tests/cases/exports/questionnaire.yaml';
const header = 'id,sponsor,clear,trust,channels,hours,vpn\n';
const row = (id: number): string => `${id},2,4,5,wiki,10,yes\n`;
const respondentsIn = async (table: string, command: 'report' | 'batch'): Promise<number> => {
  const path = folder({ 'export.csv': table });
  const args = [path('export.csv'), '-q', questionnaire, '--from', 'generic', '--quiet'];
  const { stdout, stderr } = await run([command, ...args, '-f', command === 'batch' ? 'ndjson' : 'json']);
  expect(stderr).toBe('');
  if (command === 'batch') return stdout.trim().split('\n').length;
  return JSON.parse(stdout).respondents.count;
};

describe.each(['report', 'batch'] as const)('readiness %s', (command) => {
  it('reads an export to its end, also where that is beyond what is read of a file at once', async () => {
    const blanks = '\n'.repeat(2 ** 26 + 10);
    expect(await respondentsIn(`${header}${row(1)}${blanks}${row(2)}`, command)).toBe(2);
  });

  it('takes a row in which nothing stands for nobody’s', async () => {
    expect(await respondentsIn(`${header}${row(1)},,,,,,\n"",,,,,,\n${row(2)}`, command)).toBe(2);
  });
});
