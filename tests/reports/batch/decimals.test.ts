import fc from 'fast-check';
import { expect, test } from 'vitest';
import { twoDecimals } from '../../../src/reports/batch/decimals.js';

/** Values between two hundredths, and their neighbours among the doubles. */
const middle = fc
  .tuple(fc.integer({ min: -300, max: 10_300 }), fc.constantFrom(-1, 0, 1))
  .map(([at, away]) => {
    const value = (at + 0.5) / 100;
    return value + away * Number.EPSILON * Math.max(1, Math.abs(value));
  });

test('two decimals are those of toFixed, wherever a value lies', () => {
  const any = fc.oneof(
    middle,
    fc.double({ min: -5, max: 120, noNaN: true }),
    fc.constantFrom(0, -0, 100, 1e21),
  );
  fc.assert(
    fc.property(any, (value) => {
      expect(twoDecimals(value)).toBe(value.toFixed(2));
    }),
    { numRuns: 2000 },
  );
});
