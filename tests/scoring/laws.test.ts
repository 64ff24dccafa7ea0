import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Assessment, undetermined } from '../../src/model/assessment.js';
import { questionsOf } from '../../src/model/checkedQuestionnaire.js';
import { checkExpressions } from '../../src/model/expression/checkAll.js';
import { optionsOf } from '../../src/model/options.js';
import type { Questionnaire } from '../../src/model/questionnaire.js';
import type { Answer, Response } from '../../src/model/response.js';
import { assess } from '../../src/scoring/assess.js';
import { type Plan, planOf } from '../../src/scoring/plan.js';
import { visibility } from '../../src/scoring/visibility.js';
import { anyAnswers, anyResponse, changed, fullAnswers, only } from '../support/arbitraries.js';
import { define } from '../support/define.js';
import { entry } from '../support/results.js';
import { shippedDefinition, shippedIds } from '../support/shipped.js';
import { smallQuestionnaire } from '../support/smallQuestionnaires.js';

interface Subject {
  definition: Questionnaire;
  plan: Plan;
}

/** A questionnaire with its plan; shown in counterexamples by its definition alone. */
function subjectOf(definition: Questionnaire): Subject {
  const { expressions } = checkExpressions(definition);
  const plan = planOf({ definition, sha256: '0'.repeat(64), expressions });
  return { definition, plan, [fc.toStringMethod]: () => JSON.stringify(definition) } as Subject;
}

/** Every shipped questionnaire, and small random ones. */
const subjects: [string, fc.Arbitrary<Subject>, number][] = [
  ...shippedIds.map((id): [string, fc.Arbitrary<Subject>, number] => [
    id,
    fc.constant(subjectOf(shippedDefinition(id))),
    25,
  ]),
  ['any small questionnaire', smallQuestionnaire.map(subjectOf), 100],
];

const leanest = define({ sections: [{ id: 's', track: 'project', questions: [{ id: 'q' }] }] });

const noise = 1e-9;

/** How many times as often as usual the laws are tried: `LAWS=50 npx vitest run tests/scoring/laws.test.ts`. */
const often = Number(process.env.LAWS ?? 1);

function rank({ definition }: Subject, verdict: string): number {
  return definition.verdict.bands.findIndex(({ id }) => id === verdict);
}

const one = ({ plan }: Subject, answers: ReadonlyMap<string, Answer>): Assessment =>
  assess(plan, [only(answers)]);

/** The questions whose options have scores, each with its options from the lowest score up. */
function ladders({ definition, plan }: Subject): { id: string; values: (number | string)[] }[] {
  return plan.questions.flatMap(({ id, optionScores, definition: question }) => {
    if (question.type !== 'choice' || optionScores.size === 0) return [];
    const options = optionsOf(definition, question).filter(({ score }) => score !== undefined);
    const values = options.toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0)).map(({ value }) => value);
    return [{ id, values }];
  });
}

/** One of them; where a questionnaire has none, the law says nothing of it. */
function anyLadder(of: Subject): fc.Arbitrary<{ id: string; values: (number | string)[] }> {
  const all = ladders(of);
  return all.length > 0 ? fc.constantFrom(...all) : fc.constant({ id: 'none', values: [0] });
}

describe.each(subjects)('%s', (_, subject, numRuns) => {
  /** A law of one questionnaire and something made for it. */
  function law<T>(
    make: (subject: Subject) => fc.Arbitrary<T>,
    holds: (subject: Subject, made: T) => void,
  ): void {
    const made = subject.chain((one) => make(one).map((drawn) => ({ one, drawn })));
    fc.assert(
      fc.property(made, ({ one, drawn }) => holds(one, drawn)),
      { numRuns: numRuns * often },
    );
  }
  const several = ({ definition }: Subject): fc.Arbitrary<Response[]> =>
    fc.array(anyResponse(definition), { minLength: 1, maxLength: 6 });
  const answers = ({ definition }: Subject) => anyAnswers(definition);

  test('raising the score of an answer never lowers the overall score or the verdict', () => {
    const raised = (of: Subject) =>
      fc.record({
        given: fc.oneof(anyAnswers(of.definition), fullAnswers(of.definition)),
        ladder: anyLadder(of),
        steps: fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })),
      });
    law(raised, (of, { given, ladder, steps }) => {
      const [low, high] = steps
        .toSorted((a, b) => a - b)
        .map((step) => ladder.values[Math.min(step, ladder.values.length - 1)] as number);
      const at = (value: number | undefined) =>
        one(of, changed(given, ladder.id, { kind: 'value', value: value ?? 0 }));
      const [before, after] = [at(low), at(high)];
      expect(after.overall.score ?? 0).toBeGreaterThanOrEqual((before.overall.score ?? 0) - noise);
      expect(rank(of, after.verdict.id)).toBeGreaterThanOrEqual(rank(of, before.verdict.id));
    });
  });

  test('a track from 0 to 100 moves the overall score by exactly its share', () => {
    const extremes = (of: Subject) =>
      fc.record({ given: fullAnswers(of.definition), track: fc.constantFrom(...of.definition.tracks) });
    law(extremes, (of, { given, track }) => {
      const inTrack = of.definition.sections.filter((section) => section.track === track.id);
      const own = new Set(inTrack.flatMap(({ questions }) => questions.map(({ id }) => id)));
      const at = (best: boolean): Assessment => {
        const ends = ladders(of).filter(({ id }) => own.has(id));
        const set = ends.map(({ id, values }) => [id, best ? values.at(-1) : values[0]] as const);
        return one(
          of,
          set.reduce(
            (all, [id, value]) => changed(all, id, { kind: 'value', value: value ?? 0 }),
            new Map(given),
          ),
        );
      };
      const [worst, best] = [at(false), at(true)];
      const moved =
        (entry(best, 'tracks', track.id).score ?? 0) - (entry(worst, 'tracks', track.id).score ?? 0);
      const other = (result: Assessment) => result.tracks.filter(({ id }) => id !== track.id);
      fc.pre(worst.overall.score !== null && best.overall.score !== null);
      fc.pre(other(best).every(({ score }, index) => score === other(worst)[index]?.score));
      const share = entry(best, 'tracks', track.id).share ?? 0;
      expect((best.overall.score ?? 0) - (worst.overall.score ?? 0)).toBeCloseTo((share * moved) / 100, 9);
    });
  });

  test('the verdict never exceeds the band of the project score, nor of any other basis', () => {
    law(several, (of, responses) => {
      const { verdict, overall, tracks } = assess(of.plan, responses);
      const bases: [string, number | null][] = [
        ['overall', overall.score],
        ...tracks.map(({ id, score }): [string, number | null] => [`track.${id}`, score]),
      ];
      const { basis, bands } = of.definition.verdict;
      for (const [, score] of bases.filter(([name]) => basis.includes(name))) {
        const reached = bands.filter(({ from }) => (score ?? -1) >= from - noise);
        expect(rank(of, verdict.id)).toBeLessThan(score === null ? 0 : reached.length);
      }
    });
  });

  test('the order of the responses does not matter', () => {
    const shuffled = (of: Subject) =>
      several(of).chain((responses) =>
        fc
          .shuffledSubarray(responses, { minLength: responses.length, maxLength: responses.length })
          .map((order) => [responses, order] as const),
      );
    law(shuffled, ({ plan }, [responses, order]) => {
      const bytes = (all: Response[]): string => {
        const { questionnaire: _same, ...result } = assess(plan, all);
        return JSON.stringify(result);
      };
      expect(bytes(order)).toBe(bytes(responses));
    });
  });

  test('lowest ≤ score ≤ highest', () => {
    law(several, (of, responses) => {
      const { overall, tracks, sections } = assess(of.plan, responses);
      for (const { score, lowest, highest, status } of [overall, ...tracks, ...sections]) {
        expect([lowest === null, highest === null]).toEqual(Array(2).fill(status === 'not-applicable'));
        expect(score ?? lowest ?? 0).toBeGreaterThanOrEqual(lowest ?? 0);
        expect(score ?? lowest ?? 0).toBeLessThanOrEqual(highest ?? 100);
      }
    });
  });

  test('verdict: lowest ≤ given ≤ highest', () => {
    law(several, (of, responses) => {
      const { lowest, id, highest } = assess(of.plan, responses).verdict;
      const between = id === undetermined ? rank(of, lowest) : rank(of, id);
      expect(rank(of, lowest)).toBeLessThanOrEqual(between);
      expect(between).toBeLessThanOrEqual(rank(of, highest));
    });
  });

  test('a respondent who knows nothing changes no score', () => {
    const withIgnorant = (of: Subject) =>
      fc.tuple(several(of), fc.subarray(questionsOf(of.definition).map(({ id }) => id)));
    law(withIgnorant, ({ definition, plan }, [responses, ids]) => {
      const facts = new Set(
        questionsOf(definition).flatMap((each) => ('fact' in each && each.fact ? each.id : [])),
      );
      const unknown = ids
        .filter((id) => !facts.has(id))
        .map((id): [string, Answer] => [id, { given: { kind: 'dont-know' } }]);
      const scores = (all: Response[]) => assess(plan, all).questions.map(({ score }) => score);
      expect(scores([...responses, only(new Map(unknown))])).toEqual(scores(responses));
    });
  });

  test('one “don’t know” changes no score but its own and what is computed from it', () => {
    const forgotten = (of: Subject) => fc.tuple(answers(of), anyLadder(of));
    law(forgotten, (of, [given, { id }]) => {
      const scores = (all: ReadonlyMap<string, Answer>) =>
        one(of, all).questions.flatMap((question) => {
          const planned = of.plan.questions.find((each) => each.id === question.id);
          const reads = planned?.measure?.inputs.map(({ at }) => of.plan.questions[at]?.id) ?? [];
          return question.id === id || reads.includes(id) ? [] : [question.score];
        });
      expect(scores(changed(given, id, { kind: 'dont-know' }))).toEqual(scores(given));
    });
  });

  test('no set of “don’t know” and “not applicable” makes a better verdict that is firm', () => {
    const evaded = (of: Subject) =>
      fullAnswers(of.definition).chain((given) =>
        fc.record({
          given: fc.constant(given),
          evaded: fc.oneof(fc.subarray([...given.keys()], { maxLength: 3 }), fc.subarray([...given.keys()])),
          kinds: fc.array(fc.constantFrom('dont-know' as const, 'not-applicable' as const), { minLength: 1 }),
        }),
      );
    law(evaded, (of, { given, evaded: ids, kinds }) => {
      const before = one(of, given).verdict;
      const rest = ids.reduce(
        (all, id, at) => changed(all, id, { kind: kinds[at % kinds.length] ?? 'dont-know' }),
        new Map(given),
      );
      const after = one(of, rest).verdict;
      if (!after.provisional && before.id !== undetermined)
        expect(rank(of, after.id)).toBeLessThanOrEqual(rank(of, before.id));
    });
  });

  test('the assessment is one by its schema, whatever valid responses are assessed', () => {
    law(several, ({ plan, definition }, responses) => {
      const result = assess(plan, responses);
      const { definition: embedded, ...questionnaire } = result.questionnaire;
      expect(embedded).toBe(definition);
      // The embedded definition was parsed when it was read; a small one keeps the law fast.
      const lean = { ...result, questionnaire: { ...questionnaire, definition: leanest } };
      expect(Assessment.safeParse(lean).error?.issues).toBeUndefined();
      expect(JSON.parse(JSON.stringify(result.questions))).toEqual(result.questions);
    });
  });

  test('a question is asked exactly where its status is not hidden', () => {
    law(answers, ({ plan }, given) => {
      const asked = visibility(plan, only(given));
      for (const { id, status } of assess(plan, [only(given)]).questions) {
        expect(asked(id) === false).toBe(status === 'hidden');
      }
    });
  });
});
