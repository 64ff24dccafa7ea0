import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Assessment, undetermined } from '../../src/model/assessment.js';
import { assess } from '../../src/scoring/assess.js';
import { response } from '../support/responses.js';
import { questionIn } from '../support/results.js';
import { answers, anyResponse, anyValue, asked, complete } from './arbitrary.js';
import { assessed, each, plan, switches, technologyIds } from './socialBusiness.js';

const runs = (numRuns: number): { numRuns: number } => ({ numRuns });
const close = 1e-9;

/** The place of a verdict among the bands; -1 is undetermined. */
const rank = (id: string): number => plan.bands.findIndex((band) => band.id === id);

const inputs = new Set([
  'changeReadiness1',
  'changeReadiness2',
  'changeReadiness3',
  'changeReadiness4',
  ...switches,
]);
const judged = asked.filter(({ id, scored }) => scored || inputs.has(id));
const bearerOf = (id: string): string => {
  if (!inputs.has(id)) return id;
  return id.startsWith('changeReadiness') ? 'changeReadiness' : 'preferences';
};

describe('social-business, for one respondent', () => {
  test('raising the score of an answer never lowers the overall score or the verdict', () => {
    const twoValues = fc
      .constantFrom(...judged)
      .chain(({ id, definition }) => fc.tuple(fc.constant(id), anyValue(definition), anyValue(definition)));
    fc.assert(
      fc.property(fc.oneof(answers, complete), twoValues, (base, [id, one, other]) => {
        const results = [one, other].map((answer) =>
          assessed({ ...base, [id]: { answer, evidence: 'seen' } }),
        );
        const scoreOf = (result: Assessment): number => questionIn(result, bearerOf(id)).score ?? -1;
        const [low, high] = results.sort((a, b) => scoreOf(a) - scoreOf(b)) as [Assessment, Assessment];
        for (const key of ['score', 'lowest', 'highest'] as const) {
          expect(high.overall[key] ?? 0).toBeGreaterThanOrEqual((low.overall[key] ?? 0) - close);
        }
        for (const key of ['id', 'lowest', 'highest'] as const) {
          expect(rank(high.verdict[key])).toBeGreaterThanOrEqual(rank(low.verdict[key]));
        }
      }),
      runs(150),
    );
  });

  test('technology from worst to best moves the overall score by exactly 20', () => {
    fc.assert(
      fc.property(answers, (base) => {
        const [worst, best] = [0, 4].map((answer) =>
          assessed({ ...base, ...each(technologyIds, answer) }),
        ) as [Assessment, Assessment];
        fc.pre(worst.overall.score !== null);
        expect((best.overall.score ?? 0) - (worst.overall.score ?? 0)).toBeCloseTo(20, 9);
      }),
      runs(80),
    );
  });

  test('no set of “don’t know”, “not applicable” and answers left out makes a better verdict that is firm', () => {
    const absent = fc.array(
      fc.tuple(
        fc.constantFrom(...asked),
        fc.constantFrom('dont-know' as const, 'not-applicable' as const, undefined),
      ),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(complete, absent, (base, gone) => {
        const left = new Map(Object.entries(base));
        for (const [{ id }, said] of gone) {
          if (said === undefined) left.delete(id);
          else left.set(id, said);
        }
        const after = assessed(Object.fromEntries(left));
        if (after.verdict.provisional) return;
        expect(rank(after.verdict.id)).toBeLessThanOrEqual(rank(assessed(base).verdict.id));
      }),
      runs(250),
    );
  });
});

describe('social-business, for any respondents', () => {
  const several = fc.array(anyResponse, { maxLength: 7 });

  test('a verdict is provisional exactly where there is a reason; undetermined always is', () => {
    fc.assert(
      fc.property(several, (responses) => {
        const { verdict, overall } = assess(plan, responses);
        expect(verdict.provisional).toBe(verdict.because.length > 0);
        expect(verdict.id === undetermined).toBe(verdict.band === null);
        expect(verdict.because.some(({ code }) => code === 'undetermined')).toBe(verdict.band === null);
        expect(overall.score === null && verdict.id !== undetermined).toBe(false);
      }),
      runs(80),
    );
  });

  test('the contributions add up to the overall score, with the missing points to 100', () => {
    fc.assert(
      fc.property(
        fc.array(
          complete.map((given) => response(given)),
          { minLength: 1, maxLength: 3 },
        ),
        (responses) => {
          const { overall, tracks } = assess(plan, responses);
          fc.pre(overall.score !== null);
          const sum = (key: 'contribution' | 'missingPoints'): number =>
            tracks.reduce((total, track) => total + (track[key] ?? 0), 0);
          expect(sum('contribution')).toBeCloseTo(overall.score ?? -1, 9);
          expect(sum('contribution') + sum('missingPoints')).toBeCloseTo(100, 9);
        },
      ),
      runs(60),
    );
  });
});
