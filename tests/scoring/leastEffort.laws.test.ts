import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastEffort, type Step } from '../../src/scoring/path/leastEffort.js';

const step = fc.record({
  effort: fc.constantFrom(0, 1, 2, 3, 5, 8, 12, 2.5),
  gains: fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })),
});

/** All subsets of some positions. */
function subsets(count: number): number[][] {
  return Array.from({ length: 2 ** count }, (_, bits) =>
    Array.from({ length: count }, (_, at) => at).filter((at) => bits & (1 << at)),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const effortOf = (steps: readonly Step[], chosen: readonly number[]): number =>
  sum(chosen.map((at) => steps[at]?.effort ?? 0));

test('no other steps that are enough take less effort', () => {
  const given = fc.record({
    steps: fc.array(step, { minLength: 1, maxLength: 9 }),
    needs: fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 })),
    asked: fc.nat({ max: 8 }),
  });
  let proved = 0;
  fc.assert(
    fc.property(given, ({ steps, needs, asked }) => {
      const all = [...steps.keys()];
      // Beyond its scores, a way is enough only with one step of its own.
      const isEnough = (chosen: readonly number[]): boolean => chosen.includes(asked % steps.length);
      const covers = (chosen: readonly number[]): boolean =>
        needs.every((need, each) => sum(chosen.map((at) => steps[at]?.gains[each] ?? 0)) >= need);
      fc.pre(covers(all));
      const found = leastEffort(steps, needs, all, isEnough);
      expect(isEnough(found.steps) && covers(found.steps)).toBe(true);
      const efforts = subsets(steps.length)
        .filter((each) => isEnough(each) && covers(each))
        .map((each) => effortOf(steps, each));
      if (!found.isProved) return;
      proved += 1;
      expect(effortOf(steps, found.steps)).toBeCloseTo(Math.min(...efforts), 9);
    }),
    { numRuns: 300 },
  );
  expect(proved).toBeGreaterThan(200);
});
