import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, run } from '../../support/run.js';

const cases = 'tests/cases/exports';
const questionnaire = `${cases}/questionnaire.yaml`;
const expected = readFileSync(join(cases, 'expected.csv'), 'utf8');

const folders = readdirSync(cases, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const files = readdirSync(join(cases, name));
    const file = files.find((each) => each.startsWith('export.')) ?? '';
    const mapping = files.includes('mapping.yaml') ? ['--mapping', join(cases, name, 'mapping.yaml')] : [];
    return { name, export: join(cases, name, file), mapping };
  });

/** A table without its first column. */
const withoutIds = (table: string): string => table.replaceAll(/^[^,\n]*,/gm, '');

describe.each(folders)('an export of $name', ({ export: file, mapping }) => {
  it('gives the assessments that were worked out by hand', async () => {
    const { status, stdout } = await run(['batch', file, '-q', questionnaire, '--questions', ...mapping]);
    expect(withoutIds(stdout)).toBe(expected);
    expect(status).toBe(0);
  });

  it('gives the same with the mapping that is written for it', async () => {
    const path = folder();
    const written = await run(['mapping', file, '-q', questionnaire, ...mapping, '-o', path('m.yaml')]);
    expect(written.status).toBe(0);
    const args = ['batch', file, '-q', questionnaire, '--questions', '--mapping', path('m.yaml')];
    expect(withoutIds((await run(args)).stdout)).toBe(expected);
  });

  it('gives one report of all, which is the mean of them', async () => {
    const args = ['report', file, '-q', questionnaire, ...mapping, '-f', 'json'];
    const { overall, respondents } = JSON.parse((await run(args)).stdout);
    expect(respondents.count).toBe(3);
    // People: (150/3 + 75/2 + 150/2 + 150/2) / 4 = 59.375; tools: (150/2 + 200/3) / 2 = 70.8333…
    expect(overall.score).toBeCloseTo(0.8 * 59.375 + 0.2 * (425 / 6), 10);
  });

  it('shows no name, address or place in a result', async () => {
    const args = ['report', file, '-q', questionnaire, ...mapping, '-f', 'json'];
    expect((await run(args)).stdout).not.toMatch(/Erika|Muster|example\.org|10\.0\.0\.|47\.1/);
  });
});
