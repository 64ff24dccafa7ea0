import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Assessment, undetermined } from '../../src/model/assessment.js';
import { questionsOf } from '../../src/model/checkedQuestionnaire.js';
import { checkExpressions } from '../../src/model/expression/checkAll.js';
import { offersOptions, optionsOf } from '../../src/model/options.js';
import type { Question } from '../../src/model/question.js';
import type { Questionnaire } from '../../src/model/questionnaire.js';
import type { Answer, Response, Value } from '../../src/model/response.js';
import { assess } from '../../src/scoring/assess.js';
import { type Plan, planOf } from '../../src/scoring/plan.js';
import { anyAnswers, fullAnswers, only } from '../support/arbitraries.js';
import { shippedDefinition, shippedIds } from '../support/shipped.js';
import { smallQuestionnaire } from '../support/smallQuestionnaires.js';

function planFor(definition: Questionnaire): Plan {
  const { expressions } = checkExpressions(definition);
  return planOf({ definition, sha256: '0'.repeat(64), expressions });
}

/** One change of one question, as the test itself finds it. */
interface Change {
  question: string;
  value: Value;
  effort: number;
}

/** A response with some questions answered anew, with evidence. */
function withAnswers(response: Response, answers: readonly { question: string; value: Value }[]): Response {
  const given = answers.map(({ question, value }): [string, Answer] => [
    question,
    { given: { kind: 'value', value }, evidence: 'Minutes' },
  ]);
  return { ...response, answers: new Map([...response.answers, ...given]) };
}

const rankIn = ({ verdict: { bands } }: Questionnaire, id: string): number =>
  id === undetermined ? -1 : bands.findIndex((band) => band.id === id);

const scoreIn = ({ questions }: Assessment, id: string): number =>
  questions.find((each) => each.id === id)?.score ?? 0;

/** By effort, then by points gained. */
type Cost = [effort: number, points: number];

function costOf(changes: readonly Change[], before: Assessment, after: Assessment): Cost {
  const effort = changes.reduce((sum, each) => sum + each.effort, 0);
  const points = changes.reduce(
    (sum, { question }) => sum + scoreIn(after, question) - scoreIn(before, question),
    0,
  );
  return [effort, Math.round(points * 1e6) / 1e6];
}

/** Every better answer to one question that has an action. */
function changesOf(definition: Questionnaire, question: Question, before: Assessment): Change[] {
  const own = before.questions.find(({ id }) => id === question.id);
  if (question.action === undefined || own?.status === 'hidden') return [];
  const values: Value[] = offersOptions(question)
    ? optionsOf(definition, question).map(({ value }) => value)
    : [0, 10, 20, 21, 30, 31, 40];
  return values.map((value) => ({ question: question.id, value, effort: question.action?.effort ?? 0 }));
}

/** Actions with efforts for all questions of a small questionnaire that have scores. */
const withActions = fc
  .tuple(smallQuestionnaire, fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 12, maxLength: 12 }))
  .map(([definition, efforts]): Questionnaire => {
    let at = 0;
    const action = () => ({ do: { en: 'Do' }, effort: efforts[at++ % efforts.length] ?? 1 });
    const sections = definition.sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) =>
        section.track !== undefined && (question.type === 'choice' || question.type === 'number')
          ? { ...question, action: action() }
          : question,
      ),
    }));
    return { ...definition, sections } as Questionnaire;
  });

const given = withActions.chain((definition) =>
  fc.tuple(fc.constant(definition), fc.oneof(fullAnswers(definition), anyAnswers(definition)).map(only)),
);

/** Every way to change some questions, each at most once. */
function everyWay(choices: readonly Change[][]): Change[][] {
  let ways: Change[][] = [[]];
  for (const changes of choices)
    ways = ways.flatMap((way) => [way, ...changes.map((change) => [...way, change])]);
  return ways;
}

test('where every way was tried, none that really reaches the band is cheaper', () => {
  let [compared, unreachable] = [0, 0];
  fc.assert(
    fc.property(given, ([definition, response]) => {
      const plan = planFor(definition);
      const before = assess(plan, [response], { path: true });
      const found = before.path?.verdict;
      if (!found || (found.isReachable && found.proof !== 'cheapest')) return;
      const choices = questionsOf(definition).map((question) => changesOf(definition, question, before));
      const some = choices.filter((changes) => changes.length > 0);
      if (some.reduce((product, { length }) => product * (length + 1), 1) > 1024) return;
      const costs = everyWay(some).flatMap((way) => {
        const after = assess(plan, [withAnswers(response, way)]);
        return rankIn(definition, after.verdict.id) >= rankIn(definition, found.to)
          ? [costOf(way, before, after)]
          : [];
      });
      const [best] = costs.sort(([a, x], [b, y]) => a - b || x - y);
      expect(found.isReachable).toBe(best !== undefined);
      if (!best) {
        unreachable += 1;
        return;
      }
      compared += 1;
      const changes = found.changes.map(({ question, effort }) => ({
        question,
        value: 0,
        effort: effort ?? 0,
      }));
      const after = assess(plan, [
        withAnswers(
          response,
          found.changes.flatMap(({ answers }) => answers),
        ),
      ]);
      expect(costOf(changes, before, after)).toEqual(best);
    }),
    { numRuns: 80 },
  );
  expect(compared).toBeGreaterThan(3);
  expect(unreachable).toBeLessThan(80);
});

const shipped = shippedIds.map((id): [string, Questionnaire] => [id, shippedDefinition(id)]);

test.each(shipped)('%s: what the path promises comes true when it is answered', (_, definition) => {
  const plan = planFor(definition);
  fc.assert(
    fc.property(anyAnswers(definition).map(only), (response) => {
      const { path } = assess(plan, [response], { path: true });
      for (const milestone of path?.milestones ?? []) {
        const answers = milestone.changes.flatMap((change) => change.answers);
        const after = assess(plan, [withAnswers(response, answers)]);
        const released = after.milestones.find(({ id }) => id === milestone.id);
        expect(released?.missing).toEqual(milestone.notAlone);
        expect([after.verdict.id, after.overall.score]).toEqual([milestone.verdict, milestone.overall]);
      }
      const { verdict } = path ?? {};
      if (!verdict?.isReachable) return;
      const answers = verdict.changes.flatMap((change) => change.answers);
      const after = assess(plan, [withAnswers(response, answers)]);
      expect([after.verdict.id, after.overall.score]).toEqual([verdict.verdict, verdict.overall]);
      expect(rankIn(definition, after.verdict.id)).toBeGreaterThanOrEqual(rankIn(definition, verdict.to));
    }),
    { numRuns: 8 },
  );
});

/** The changes of a way that takes what brings most points for its effort, one after the other, until it is enough. */
function greedyEffort(
  plan: Plan,
  definition: Questionnaire,
  response: Response,
  to: string,
): number | undefined {
  const before = assess(plan, [response]);
  const best = questionsOf(definition).flatMap((question): Change[] => {
    if (question.type !== 'choice' || !question.action) return [];
    const status = before.questions.find(({ id }) => id === question.id)?.status;
    const options = optionsOf(definition, question).filter(({ score }) => score === 100);
    if (status === 'hidden' || scoreIn(before, question.id) === 100 || !options[0]) return [];
    return [{ question: question.id, value: options[0].value, effort: question.action.effort ?? 0 }];
  });
  const worth = ({ question, effort }: Change): number =>
    (100 - scoreIn(before, question)) / (effort || 1e-9);
  best.sort((a, b) => worth(b) - worth(a));
  for (let count = 0; count <= best.length; count += 1) {
    const way = best.slice(0, count);
    const after = assess(plan, [withAnswers(response, way)]);
    if (rankIn(definition, after.verdict.id) >= rankIn(definition, to))
      return way.reduce((sum, { effort }) => sum + effort, 0);
  }
  return undefined;
}

test.each(shipped)('%s: the path is never dearer than a greedy one', (_, definition) => {
  const plan = planFor(definition);
  fc.assert(
    fc.property(anyAnswers(definition).map(only), (response) => {
      const found = assess(plan, [response], { path: true }).path?.verdict;
      if (!found) return;
      const greedy = greedyEffort(plan, definition, response, found.to);
      if (greedy === undefined) return;
      expect(found.isReachable).toBe(true);
      expect(found.effort).toBeLessThanOrEqual(greedy);
    }),
    { numRuns: 6 },
  );
});
