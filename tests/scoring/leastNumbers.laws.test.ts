import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastNumbers } from '../../src/scoring/path/leastNumbers.js';

test('finds the least number of each step that only rises, with few tries', () => {
  const steps = fc.uniqueArray(fc.integer({ min: 1, max: 100_000 }), { maxLength: 5 });
  fc.assert(
    fc.property(steps, fc.integer({ min: -1, max: 50 }), (thresholds, above) => {
      let tries = 0;
      const worth = (values: readonly number[]): ({ value: number; step: number } | undefined)[] => {
        tries += 1;
        return values.map((value) => {
          const step = thresholds.filter((each) => value >= each).length;
          return step === 0 ? undefined : { value, step };
        });
      };
      const found = leastNumbers(above, Infinity, worth, (a, b) => a?.step === b?.step);
      const least = new Map<number, number>();
      for (const { value, step } of found) least.set(step, Math.min(least.get(step) ?? Infinity, value));
      const reachable = thresholds.filter((each) => each > above).sort((a, b) => a - b);
      const before = thresholds.length - reachable.length;
      const expected = reachable.map((each, at) => [before + at + 1, each]);
      // What is reached already is no step that has to be found.
      expect([...least].filter(([step]) => step > before).sort(([a], [b]) => a - b)).toEqual(expected);
      expect(tries).toBeLessThan(8);
    }),
  );
});

test.each([
  [40, [40]],
  [33, [33]],
  [32, []],
])('with 33 needed and %i at most, finds %j', (most, expected) => {
  const worth = (values: readonly number[]) => values.map((value) => (value >= 33 ? value : undefined));
  const found = leastNumbers(0, most, worth, (a, b) => (a === undefined) === (b === undefined));
  expect(found.filter((value) => value > most)).toEqual([]);
  expect(found.slice(0, 1)).toEqual(expected.map(() => 33));
});
