import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Counts, fitted, urgencies } from '../../../src/reports/ci/fitted.js';

const note = ({ missed, waived, passed }: Counts, of: number): string =>
  `${missed}, ${waived} and ${passed} of ${of} left out`;

it('is never larger than allowed, shows first what matters most, and counts what it leaves out', () => {
  const size = fc.integer({ min: 1, max: 900 });
  const sizes = fc.array(fc.tuple(size, fc.constantFrom(...urgencies)), { maxLength: 60 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 5_000, max: 20_000 }), (pieces, atMost) => {
      const text = fitted(atMost);
      const written = pieces.map(([size, urgency], at) => ({ piece: `${at}:${'ä'.repeat(size)};`, urgency }));
      for (const { piece, urgency } of written) text.add(piece, urgency);
      const result = text.text('head\n', note) ?? '';
      expect(new TextEncoder().encode(result).length).toBeLessThanOrEqual(atMost);
      const of = (urgency: string) => written.filter((each) => each.urgency === urgency);
      const ordered = urgencies.flatMap(of);
      const shown = ordered.filter(({ piece }) => result.includes(piece));
      expect(shown).toEqual(ordered.slice(0, shown.length));
      expect(result.startsWith(`head\n${shown.map(({ piece }) => piece).join('')}`)).toBe(true);
      const [missed = 0, waived = 0, passed = 0] = urgencies.map(
        (urgency) => of(urgency).filter((each) => !shown.includes(each)).length,
      );
      expect(result.includes(note({ missed, waived, passed }, written.length))).toBe(
        shown.length < written.length,
      );
    }),
  );
});

it('is nothing where not even the note fits', () => {
  expect(fitted(3).text('head', note)).toBeUndefined();
});
