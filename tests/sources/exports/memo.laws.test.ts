import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellText, csvScanner, type Row } from '../../../src/sources/exports/csv.js';
import { cellMemo } from '../../../src/sources/exports/memo.js';

/** Cells as they are written: some in quotes, some that only look alike. */
const cell = fc.oneof(
  fc.constantFrom('a', '""', '"a""b"', 'a""b', '"a"', 'ab', 'abcd', '"abcd"', 'äöü', 'a"b'),
  fc.integer({ min: 0, max: 5000 }).map(String),
  fc
    .tuple(fc.nat({ max: 300 }), fc.nat({ max: 300 }))
    .map(([at, size]) => `${'x'.repeat(at)}y${'x'.repeat(size)}`),
);

test('what a cell means is found by its bytes, however many others were met, and counted', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 400 }), (cells) => {
      const memo = cellMemo(
        (text) => text,
        () => 'broken',
      );
      const counts = new Map<string, number>();
      const read = (row: Row): void => {
        const text = cellText(row, 1);
        expect(memo.of(row, 1)).toBe(text);
        counts.set(text, (counts.get(text) ?? 0) + 1);
      };
      csvScanner(',', read).push(Buffer.from(cells.map((each) => `-,${each}\n`).join('')));
      const found = new Map<string, number>();
      for (const { text, meaning, count } of memo.met()) {
        expect(meaning).toBe(text);
        found.set(text, (found.get(text) ?? 0) + count);
      }
      for (const [text, count] of counts) if (text.length <= 400) expect(found.get(text)).toBe(count);
    }),
    { numRuns: 200 },
  );
});
