import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitted } from '../../../src/reports/ci/fitted.js';

const note = (left: number, of: number): string => `${left} of ${of} left out`;

it('is never larger than allowed, keeps the beginning, and counts what it leaves out', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 60 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 5_000, max: 20_000 }), (pieces, atMost) => {
      const text = fitted(atMost);
      const written = pieces.map((size, at) => `${at}:${'ä'.repeat(size)};`);
      for (const piece of written) text.add(piece);
      const result = text.text('head\n', note) ?? '';
      expect(new TextEncoder().encode(result).length).toBeLessThanOrEqual(atMost);
      const shown = written.filter((piece) => result.includes(piece));
      expect(shown).toEqual(written.slice(0, shown.length));
      expect(result.includes(note(written.length - shown.length, written.length))).toBe(
        shown.length < written.length,
      );
    }),
  );
});

it('is nothing where not even the note fits', () => {
  expect(fitted(3).text('head', note)).toBeUndefined();
});
