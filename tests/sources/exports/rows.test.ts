import { expect, test } from 'vitest';
import { csvScanner } from '../../../src/sources/exports/csv.js';
import { planExport } from '../../../src/sources/exports/plan.js';
import { presetOf } from '../../../src/sources/exports/presets/presets.js';
import { type RowReader, rowReader } from '../../../src/sources/exports/rows.js';
import { shippedDefinition } from '../../support/shipped.js';

const headers = ['id', 'sponsor', 'earlierAttempt'];

/** Reads a table, and gives how many different answers are held at most. */
function mostHeld(rows: Iterable<string>, counts: (reader: RowReader, id: string) => void): number {
  const heads = headers.map((header, at) => ({ at, header, ids: [header], texts: [{ text: header }] }));
  const reader = rowReader(planExport(heads, presetOf('generic'), {}, shippedDefinition('social-business')));
  let most = 0;
  const scanner = csvScanner(
    ',',
    (row) => {
      const outcome = reader.read(row);
      if ('head' in outcome) counts(reader, outcome.head.respondent.id ?? '');
      if (reader.size() < 256) return;
      most = Math.max(most, ...reader.take().columns.map(({ answers }) => answers.length));
    },
    { isWithin: true },
  );
  for (const row of rows) scanner.push(Buffer.from(`${row}\n`));
  return Math.max(most, ...reader.take().columns.map(({ answers }) => answers.length));
}

const own = (at: number): string => `Satz ${at}: ${'nichts Neues '.repeat(40)}`;

test('answers in somebody’s own words go with the rows that say them', () => {
  const rows = Array.from({ length: 5000 }, (_, at) => `${at},${at % 5},${own(at)}`);
  expect(mostHeld(rows, () => undefined)).toBeLessThan(1000);
});

test('rows that do not count leave no answers behind', () => {
  const wrong = Array.from({ length: 3000 }, (_, at) => `${at},Unsinn,${own(at)}`);
  expect(mostHeld(['0,1,ja', ...wrong], () => undefined)).toBeLessThan(20);
  const rows = Array.from({ length: 3000 }, (_, at) => `${at},${at % 5},${own(at)}`);
  const forgetting = (reader: RowReader, id: string): void => {
    if (id !== '7') reader.forget();
  };
  expect(mostHeld(rows, forgetting)).toBeLessThan(20);
});
