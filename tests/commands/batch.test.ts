import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folder, run } from '../support/run.js';

const questionnaire = 'tests/cases/exports/questionnaire.yaml';

interface Given {
  csv: string;
  mapping?: string;
  args?: readonly string[];
}

/** The arguments of a batch of a table of no known platform. */
const batchOf = (file: string, ...options: readonly string[]): string[] => [
  'batch',
  file,
  '-q',
  questionnaire,
  '--from',
  'generic',
  ...options,
];

/** Makes a batch of a table, and gives the objects of its rows by id, or the codes of what is wrong. */
async function batch({ csv, mapping, args = [] }: Given) {
  const path = folder({ 'export.csv': csv, ...(mapping === undefined ? {} : { 'mapping.yaml': mapping }) });
  const given = mapping === undefined ? [] : ['--mapping', path('mapping.yaml')];
  const command = batchOf(path('export.csv'), '--questions', '-f', 'ndjson', ...given, ...args);
  const { status, stdout, stderr } = await run(command);
  const rows =
    stdout === ''
      ? []
      : stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line));
  return {
    status,
    rows,
    codes: [...stderr.matchAll(/(?:error|advice)\[([a-z0-9-]+)\]/g)].map(([, code]) => code),
    stderr,
  };
}

const scores = async (given: Given, question: string) =>
  (await batch(given)).rows.map((row) => row[`question.${question}`]);

describe('columns are found', () => {
  it.each<[string, Given, string, (number | null)[]]>([
    ['by their id', { csv: 'sponsor\n2' }, 'sponsor', [100]],
    ['by their id in small letters', { csv: 'SPONSOR\n2' }, 'sponsor', [100]],
    ['by the question in any language', { csv: 'Who carries the initiative?\n2' }, 'sponsor', [100]],
    ['by the title', { csv: 'Klarheit\n5' }, 'clear', [100]],
    [
      'by a numbered question with markup',
      { csv: '3. <p>Unsere&nbsp;Regeln sind&#32;<b>klar</b>.</p>\n5' },
      'clear',
      [100],
    ],
    ['by a group and an id', { csv: 'team/people/sponsor\n1' }, 'sponsor', [50]],
    ['by a question and its row', { csv: 'How far do you agree? - Our rules are clear.\n1' }, 'clear', [0]],
    [
      'by one of several wordings',
      {
        csv: 'Wer hat das Sagen?\n2',
        mapping: 'columns: {sponsor: {header: [Wer trägt es?, Wer hat das Sagen?]}}',
      },
      'sponsor',
      [100],
    ],
    [
      'by their number',
      { csv: 'x,x\n0,2', mapping: 'columns: {sponsor: {column: "#2"}}\nignore: [x]' },
      'sponsor',
      [100],
    ],
    [
      'by the mapping, which leaves others that look alike alone',
      {
        csv: 'sponsor,Q2 - Sponsor\n0,2',
        mapping: 'columns: {sponsor: {column: Q2 - Sponsor}}\nignore: ["*"]',
      },
      'sponsor',
      [100],
    ],
  ])('%s', async (_, given, question, expected) => {
    expect(await scores(given, question)).toEqual(expected);
  });

  it.each<[string, Given, string[]]>([
    ['one that means nothing', { csv: 'sponsor,Schuhgröße\n2,42' }, ['column-unknown']],
    ['two for one question', { csv: 'sponsor,Wer trägt das Vorhaben?\n2,2' }, ['column-twice']],
    ['none at all', { csv: 'a,b\n1,2' }, ['export-no-questions']],
    [
      'one that the mapping names and that is not there',
      { csv: 'sponsor\n2', mapping: 'columns: {clear: {column: Q9}}' },
      ['column-missing'],
    ],
    [
      'one by which rows are kept and that is not there',
      { csv: 'sponsor\n2', mapping: 'keep: [{column: dnoe, in: [1]}]' },
      ['column-missing'],
    ],
  ])('or reported: %s', async (_, given, codes) => {
    const { status, codes: found, rows } = await batch(given);
    expect({ status, found, rows }).toEqual({ status: 2, found: codes, rows: [] });
  });
});

describe('cells are read', () => {
  it.each<[string, Given, string, (number | null)[]]>([
    [
      'by code and by label, each in its column',
      { csv: 'sponsor,clear\n2,Stimme voll zu\n0,strongly AGREE' },
      'clear',
      [100, 100],
    ],
    ['with a mark at their beginning', { csv: 'sponsor\n\ufeff2' }, 'sponsor', [100]],
    ['as a number that a spreadsheet wrote', { csv: 'sponsor\n"2,0"' }, 'sponsor', [100]],
    ['as nothing where they are blank', { csv: 'sponsor,clear\n  ,5' }, 'sponsor', [null]],
    [
      'as no answer by the words for it',
      { csv: 'sponsor,clear\nweiß nicht,5\nN/A,5' },
      'sponsor',
      [null, null],
    ],
    [
      'by what the mapping says',
      { csv: 'sponsor\nJun-25\n7', mapping: 'values: {sponsor: {Jun-25: 2, "7": 0}}' },
      'sponsor',
      [100, 0],
    ],
    [
      'by a leading number where the mapping allows it',
      {
        csv: 'sponsor\n2 - ganz oben',
        mapping: 'columns: {sponsor: {column: sponsor, leadingNumber: true}}',
      },
      'sponsor',
      [100],
    ],
    ['with a decimal comma', { csv: 'sponsor;hours\n2;"2,5"' }, 'hours', [50]],
    [
      'with thousands, where the mapping tells the decimal mark',
      { csv: 'sponsor;hours\n2;0,010', mapping: 'read: {decimal: ","}' },
      'hours',
      [0],
    ],
    [
      'as several options, of which one holds the separator',
      { csv: 'channels\n"Wiki, intern, Chat"\n"E-Mail, Wiki, intern"' },
      'channels',
      [100, 50],
    ],
    [
      'as several options in columns of their own',
      { csv: 'channels[mail],channels[wiki],channels[chat]\n1,Ja,\n0,x,TRUE\n,,' },
      'channels',
      [50, 100],
    ],
  ])('%s', async (_, given, question, expected) => {
    expect(await scores(given, question)).toEqual(expected);
  });

  it.each<[string, Given, string[]]>([
    ['an unknown word', { csv: 'sponsor\nVielleicht' }, ['cell-unknown', 'rows-with-problems']],
    [
      'codes and labels in one column',
      { csv: 'sponsor\n2\nNiemand' },
      ['column-mixed', 'rows-with-problems'],
    ],
    ['a number out of range', { csv: 'sponsor,hours\n2,41' }, ['cell-out-of-range', 'rows-with-problems']],
    [
      'a number that may be two',
      { csv: 'sponsor,hours\n2,"1.000"' },
      ['cell-not-a-number', 'rows-with-problems'],
    ],
    [
      'an option neither chosen nor not',
      { csv: 'channels[mail]\nperhaps' },
      ['cell-not-chosen', 'rows-with-problems'],
    ],
    ['a row that is too short', { csv: 'sponsor,clear\n2' }, ['row-short', 'rows-with-problems']],
    ['a row that is too long', { csv: 'sponsor,clear\n2,5,7' }, ['row-wider', 'rows-with-problems']],
    ['a quotation mark that is never closed', { csv: 'sponsor\n"2' }, ['csv-syntax', 'rows-with-problems']],
    ['no response', { csv: 'sponsor\n' }, ['export-no-rows']],
  ])('or reported: %s', async (_, given, codes) => {
    const { status, codes: found, rows } = await batch(given);
    expect({ status, found, rows }).toEqual({ status: 2, found: codes, rows: [] });
  });

  it('reports every problem of every row, the first fifty in full', async () => {
    const { codes, stderr } = await batch({ csv: `sponsor,clear\n${'x,y\n'.repeat(40)}` });
    expect(codes.filter((code) => code === 'cell-unknown')).toHaveLength(50);
    expect(stderr).toMatch(/40 rows have 80 problems, of which the first 50 are named/);
  });
});

describe('rows with problems', () => {
  it('are no part of those behind them', async () => {
    const rows = ['findExperts,lessMail', 'findExperts,Unsinn', 'Unsinn,lessMail'];
    const path = folder({ 'export.csv': `goalDirection,primaryGoal\n${rows.join('\n')}\n` });
    const { stderr } = await run(['batch', path('export.csv'), '--from', 'generic']);
    const found = [...stderr.matchAll(/:(\d+):\d+: error\[([a-z-]+)\]/g)].map(
      ([, line, code]) => `${line} ${code}`,
    );
    expect(found).toEqual([
      '2 answer-not-chosen',
      '3 cell-unknown',
      '4 cell-unknown',
      '1 rows-with-problems',
    ]);
  });

  it('are left out and named where one asks for it', async () => {
    const { status, rows, codes } = await batch({
      csv: 'id,sponsor\na,2\nb,x\nc,0\n',
      args: ['--skip-invalid'],
    });
    expect({ status, ids: rows.map(({ id }) => id) }).toEqual({ status: 0, ids: ['a', 'c'] });
    expect(codes).toEqual(['cell-unknown', 'rows-skipped']);
  });

  it('are not left out where the file is cut off', async () => {
    const { status, codes } = await batch({ csv: 'id,sponsor,clear\na,2,5\nb,1', args: ['--skip-invalid'] });
    expect({ status, codes }).toEqual({ status: 2, codes: ['row-short', 'rows-with-problems'] });
  });

  it('leave an earlier result as it was', async () => {
    const path = folder({ 'bad.csv': 'sponsor\nx\n', 'out.csv': 'earlier' });
    const args = batchOf(path('bad.csv'), '-o', path('out.csv'));
    expect((await run(args)).status).toBe(2);
    expect(readFileSync(path('out.csv'), 'utf8')).toBe('earlier');
  });
});

describe('a table of assessments', () => {
  const csv = 'id,unit,sponsor\n=2+3,Nord,2\n"a, b",Süd,0\n-7,Nord,1\n';
  const mapping = 'ignore: [unit]';

  it('defuses texts that a spreadsheet would run, and no number', async () => {
    const path = folder({ 'e.csv': csv, 'm.yaml': mapping });
    const args = batchOf(path('e.csv'), '--mapping', path('m.yaml'));
    const ids = (await run(args)).stdout.split('\n').map((line) => /^(?:"[^"]*"|[^,]*)/.exec(line)?.[0]);
    expect(ids).toEqual(['id', "'=2+3", '"a, b"', "'-7", '']);
  });

  it('has a row for each group, whatever the order of the rows', async () => {
    const grouped = async (text: string) =>
      (await batch({ csv: text, mapping: '{}', args: ['--group-by', 'unit'] })).rows;
    const rows = await grouped(csv);
    expect(rows.map(({ id, respondents, ...row }) => [id, respondents, row['question.sponsor']])).toEqual([
      ['Nord', 2, 75],
      ['Süd', 1, 0],
    ]);
    expect(await grouped('id,unit,sponsor\n-7,Nord,1\n"a, b",Süd,0\n=2+3,Nord,2\n')).toEqual(rows);
  });

  it('reads staff one by one only where one says so', async () => {
    const given = { csv: 'sponsor\n2\n', mapping: 'respondent: {role: {value: staff}}' };
    expect(await batch(given)).toMatchObject({ status: 2, codes: ['batch-staff'] });
    expect(await batch({ ...given, args: ['--individual'] })).toMatchObject({ status: 0 });
  });

  it('needs a group for every row', async () => {
    const given = { csv: 'unit,sponsor\nNord,2\n,1\n', mapping: '{}', args: ['--group-by', 'unit'] };
    expect((await batch(given)).codes).toEqual(['batch-no-group', 'rows-with-problems']);
  });

  it('is accompanied by a report of each, under names that stay in their folder', async () => {
    const path = folder({ 'e.csv': 'id,sponsor\n../../x,2\nx,1\n' });
    const args = batchOf(path('e.csv'), '--reports', path('reports'));
    expect((await run(args)).status).toBe(0);
    for (const name of ['x.md', 'x-2.md']) {
      expect(readFileSync(path(`reports/${name}`), 'utf8')).toContain('# ');
    }
  });

  it('is the same for an answers file with a list of responses', async () => {
    const path = folder();
    writeFileSync(
      path('list.yaml'),
      '- {respondent: {id: a}, answers: {sponsor: 2}}\n- {respondent: {id: b}, answers: {sponsor: 0}}\n',
    );
    const { stdout } = await run([
      'batch',
      path('list.yaml'),
      '-q',
      questionnaire,
      '--questions',
      '-f',
      'ndjson',
    ]);
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map((row) => [row.id, row['question.sponsor']])).toEqual([
      ['a', 100],
      ['b', 0],
    ]);
  });
});
