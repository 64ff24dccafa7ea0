import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { folder, run } from '../support/run.js';
import { partsOf, zipOf } from '../support/workbook.js';

const questionnaire = 'tests/cases/exports/questionnaire.yaml';
const agree = [
  'Stimme gar nicht zu',
  'Stimme eher nicht zu',
  'Teils, teils',
  'Stimme eher zu',
  'Stimme voll zu',
];
const absences = ['dont-know', 'not-applicable'] as const;

/** For each question what may be answered, and the German label of each value. */
const questions: Record<string, [value: string | number, label: string][]> = {
  sponsor: [
    [0, 'Niemand'],
    [1, 'Eine Person, ohne Auftrag'],
    [2, 'Die Geschäftsleitung'],
  ],
  clear: agree.map((label, at) => [at + 1, label]),
  trust: agree.map((label, at) => [at + 1, label]),
  vpn: [
    ['yes', 'Ja'],
    ['no', 'Nein'],
  ],
};
const labels: Record<string, string> = { 'dont-know': 'weiß nicht', 'not-applicable': 'nicht anwendbar' };
const channels: [string, string][] = [
  ['mail', 'E-Mail'],
  ['wiki', 'Wiki, intern'],
  ['chat', 'Chat'],
];

interface Answers {
  [id: string]: string | number | string[] | undefined;
}

const answers: fc.Arbitrary<Answers> = fc.record({
  ...Object.fromEntries(
    Object.entries(questions).map(([id, options]) => [
      id,
      fc.option(fc.constantFrom(...options.map(([value]) => value), ...absences), { nil: undefined }),
    ]),
  ),
  channels: fc.option(
    fc.subarray(
      channels.map(([value]) => value),
      { minLength: 1 },
    ),
    { nil: undefined },
  ),
  hours: fc.option(
    fc.integer({ min: 0, max: 80 }).map((half) => half / 2),
    { nil: undefined },
  ),
});

const ids = [...Object.keys(questions), 'channels', 'hours'];
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const table = (rows: readonly Answers[], cell: (id: string, value: Answers[string]) => string): string =>
  [['id', ...ids], ...rows.map((row, at) => [`r${at}`, ...ids.map((id) => cell(id, row[id]))])]
    .map((cells) => cells.map(quoted).join(';'))
    .join('\r\n');

const code = (_: string, value: Answers[string]): string =>
  String([value ?? ''].flat().join('; ')).replace('.', ',');

/** The labels of an answer, as a platform joins them. */
function label(id: string, value: Answers[string]): string {
  if (value === undefined) return '';
  if (id === 'channels')
    return [value]
      .flat()
      .map((each) => channels.find(([own]) => own === each)?.[1])
      .join(', ');
  const option = questions[id]?.find(([own]) => own === value)?.[1];
  return option ?? labels[String(value)] ?? String(value).replace('.', ',');
}

const response = (row: Answers, at: number) => ({
  respondent: { id: `r${at}` },
  answers: Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)),
});

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A workbook of labels. */
function workbook(rows: readonly Answers[]): Uint8Array {
  const all = [['id', ...ids], ...rows.map((row, at) => [`r${at}`, ...ids.map((id) => label(id, row[id]))])];
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  return zipOf(partsOf(all.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('')));
}

/** The same responses in every notation: the name of a file and its content. */
function notations(
  rows: readonly Answers[],
): [name: string, content: string | Uint8Array, ...args: string[]][] {
  const generic = ['--from', 'generic'];
  return [
    ['codes.csv', table(rows, code), ...generic],
    ['labels.csv', table(rows, label), ...generic],
    ['labels.xlsx', workbook(rows), ...generic],
    ['list.json', JSON.stringify(rows.map((row, at) => ({ id: `r${at}`, ...row })))],
    ['answers.ndjson', rows.map((row, at) => JSON.stringify(response(row, at))).join('\n')],
    ['answers.yaml', stringify(rows.map(response))],
  ];
}

test('the same answers give the same rows in every notation, and each row is what the report says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(answers, { minLength: 1, maxLength: 4 }), async (rows) => {
      const path = folder();
      const results: unknown[] = [];
      for (const [name, content, ...args] of notations(rows)) {
        writeFileSync(path(name), content);
        const { status, stdout, stderr } = await run([
          'batch',
          path(name),
          '-q',
          questionnaire,
          '--questions',
          '-f',
          'json',
          ...args,
        ]);
        expect({ name, status, stderr: status === 0 ? '' : stderr }).toEqual({ name, status: 0, stderr: '' });
        results.push(JSON.parse(stdout));
      }
      for (const result of results) expect(result).toEqual(results[0]);
      for (const [at, row] of rows.entries()) {
        writeFileSync(path('one.yaml'), stringify(response(row, at)));
        const { stdout } = await run(['report', path('one.yaml'), '-q', questionnaire, '-f', 'json']);
        const { overall, verdict, tracks } = JSON.parse(stdout);
        expect((results[0] as object[])[at]).toMatchObject({
          verdict: verdict.id,
          provisional: verdict.provisional,
          overall: overall.score,
          lowest: overall.lowest,
          highest: overall.highest,
          coverage: overall.coverage,
          'track.project': tracks[0].score,
        });
      }
    }),
    { numRuns: 25 },
  );
});
