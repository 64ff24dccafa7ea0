import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.js';
import { assess } from '../../src/scoring/assess.js';
import { planFor, words } from '../support/define.js';
import { type PlainAnswers, response } from '../support/responses.js';
import { actionIn, entry } from '../support/results.js';
import { assessed, at, type Changes, level, perfect } from './socialBusiness.js';

const shipped = (changes: Changes): Assessment => assessed(perfect(changes));

describe('the priority is points short of the target × its factor', () => {
  test.each([
    ['a question without a gate: × 1, of 75', 'trust', { trust: 1 }, 50, 75, 50],
    ['a gate whose first minimum is reached: × 2', 'norms', { norms: 2 }, 25, 75, 50],
    ['a gate before rollout only: × 2', 'useCases', { useCases: 2 }, 25, 75, 50],
    ['a gate whose installation minimum is missed: × 2 × 1.5', 'norms', { norms: 1 }, 50, 75, 150],
    ['a knock-out whose installation minimum is missed: × 3 × 1.5', 'sponsor', { sponsor: 1 }, 50, 75, 225],
    [
      'a knock-out whose installation minimum is reached: × 3',
      'worksCouncil',
      { worksCouncil: 4 },
      25,
      75,
      75,
    ],
    ['the gate’s highest minimum, not 75', 'training', { training: 1 }, 25, 50, 50],
  ] as const)('%s', (_, id, changes, shortBy, target, priority) => {
    expect(actionIn(shipped(changes), id)).toMatchObject({ shortBy, target, priority, clarifyFirst: false });
  });

  test('by what counts for the gate: claimed without evidence it is short though its score is 100', () => {
    expect(actionIn(shipped({ dataProtection: 4 }), 'dataProtection')).toMatchObject({
      shortBy: 25,
      priority: 75,
    });
    expect(actionIn(shipped({ primaryGoal: 'reach' }), 'goalDirection')).toMatchObject({
      shortBy: 50,
      priority: 225,
    });
  });

  test('at its target a question has no action, a hair under it has', () => {
    const ids = (changes: Changes): string[] => shipped(changes).actions.map(({ question }) => question);
    expect(ids({ trust: 3, training: 2 })).toEqual([]);
    expect(ids({ trust: at(74.75), training: at(49.75) })).toEqual(['training', 'trust']);
  });
});

describe('what is unknown is ranked as a score of 0, with “clarify first”', () => {
  test.each([
    ['a knock-out gate', 'sponsor', { sponsor: 'dont-know' }, 75 * 3 * 1.5],
    ['a gate', 'training', { training: undefined }, 50 * 2],
    ['no gate', 'trust', { trust: 'dont-know' }, 75],
    [
      'a gate that was declared not applicable: it holds its milestones all the same',
      'norms',
      { norms: 'not-applicable' },
      75 * 2 * 1.5,
    ],
    ['a measure that lacks an input', 'committedAuthors', { launchScope: undefined }, 50 * 2],
  ] as const)('%s', (_, id, changes, priority) => {
    expect(actionIn(shipped(changes), id)).toMatchObject({ priority, clarifyFirst: true });
  });
});

test('not applicable and hidden have no action', () => {
  const { actions } = shipped({ trust: 'not-applicable', hasWorksCouncil: 'no', worksCouncil: 0 });
  expect(actions).toEqual([]);
});

const plain = planFor({
  target: 60,
  sections: [
    { id: 'facts', questions: [{ id: 'go', fact: true, options: words('yes', 'no') }] },
    { id: 'high', track: 'project', questions: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] },
    { id: 'low', track: 'project', questions: [{ id: 'd' }, { id: 'e' }, { id: 'w', weight: 0 }] },
  ],
});
const ranked = (answers: PlainAnswers): string[] =>
  assess(plain, [response(answers)]).actions.map(({ question }) => question);

describe('the order of actions', () => {
  test('by descending priority', () => {
    expect(ranked({ a: 1, b: 0, c: 2, d: 4, e: 4 })).toEqual(['b', 'a', 'c']);
  });

  test('ties by the lower score of the section, then in the order of the questionnaire', () => {
    expect(ranked({ a: 4, b: 1, c: 1, d: 1, e: 2 })).toEqual(['d', 'b', 'c', 'e']);
  });

  test('the target is the questionnaire’s; weight 0 and unscored sections have none', () => {
    const { actions } = assess(plain, [response({ a: 4, b: 4, c: 2, d: 4, e: 4, w: 0, go: 'no' })]);
    expect(actions.map(({ question, target, shortBy }) => [question, target, shortBy])).toEqual([
      ['c', 60, 10],
    ]);
  });

  test('a question without an action of its own is listed all the same', () => {
    expect(plain.questions.every(({ definition }) => definition.action === undefined)).toBe(true);
    expect(ranked({ a: 0, b: 4, c: 4, d: 4, e: 4 })).toEqual(['a']);
  });
});

describe('the milestone before which it has to be done at the latest', () => {
  test.each([
    ['the first one that its gate holds', 'norms', { norms: 1 }, 'installation'],
    ['the next one where the first is reached', 'norms', { norms: 2 }, 'rollout'],
    [
      'without a gate the release that ends the stage of its phase',
      'sharedPicture',
      { sharedPicture: 0 },
      'installation',
    ],
    ['that of a later phase', 'trust', { trust: 0 }, 'rollout'],
    ['without a phase none', 'devices', { devices: 0 }, null],
  ] as const)('%s', (_, id, changes, milestone) => {
    expect(actionIn(shipped(changes), id).milestone).toBe(milestone);
  });
});

test('an action carries what was agreed', () => {
  const agreed = { owner: 'Projektleitung', due: '2027-01-31', status: 'open' as const };
  const result = assess(plain, [response({ a: 0 }, {}, { agreements: { a: agreed } })]);
  expect(actionIn(result, 'a').agreed).toEqual(agreed);
  expect(actionIn(result, 'b').agreed).toBeNull();
});

describe('the roadmap of social-business', () => {
  test.each([
    [100, 6, 6],
    [101, 8, 10],
    [500, 8, 10],
    [501, 12, 14],
  ])('for %d people stages 1 and 2 take %d and %d weeks', (launchScope, first, second) => {
    const { roadmap } = shipped({ launchScope });
    const weeks = (id: string) => roadmap.find((stage) => stage.id === id)?.weeks;
    expect([weeks('planning'), weeks('design')]).toEqual([first, second]);
  });

  test.each([
    ['known', {}, [2, 6, 6, 16, 26, 52]],
    ['brisk', { pace: 'brisk' }, [2, 6, 6, 8, 12, 52]],
    ['undecided', { pace: 'undecided' }, [2, 6, 6, 12, 20, 52]],
    ['for all at once', { launchShape: 'wholeOrganisation' }, [2, 6, 6, 16, 12, 52]],
    ['without a scope', { launchScope: undefined }, [2, null, null, 16, 26, 52]],
    ['without a pace', { pace: undefined }, [2, 6, 6, null, null, 52]],
  ])('the weeks of its stages, where they can be planned: %s', (_, changes, weeks) => {
    const { roadmap } = shipped({
      launchScope: 100,
      pace: 'careful',
      launchShape: 'oneCommunity',
      ...changes,
    });
    expect(roadmap.map((stage) => stage.weeks)).toEqual(weeks);
  });

  test('two clients get different roadmaps: items follow goals and preferences', () => {
    // Half ready: what is done already is no item of the roadmap.
    const client = (pace: string, goal: string): Assessment =>
      assessed(level(50, { pace, goalDirection: [goal], primaryGoal: goal }));
    const [careful, brisk] = [client('careful', 'ideas'), client('brisk', 'handovers')];
    for (const stage of ['planning', 'design', 'firstWave', 'expansion']) {
      const items = (result: Assessment) => result.roadmap.find(({ id }) => id === stage)?.items;
      expect(items(careful)).not.toEqual(items(brisk));
    }
  });
});

describe('a text is shown where its condition is true, not where it is false or undetermined', () => {
  const text = { en: 'Text' };
  const conditional = planFor({
    sections: [
      { id: 'facts', questions: [{ id: 'go', fact: true, options: words('yes', 'no') }] },
      { id: 'only', track: 'project', questions: [{ id: 'q' }] },
    ],
    report: {
      potential: [{ text }, { onlyIf: 'answer.go == "yes"', text }, { onlyIf: 'answer.go == "no"', text }],
    },
    roadmap: [{ id: 'r', title: text, weeks: 3, items: [{ onlyIf: 'answer.go == "no"', text }, { text }] }],
    handbook: [{ id: 'h', title: text, parts: [{ onlyIf: 'answer.go == "yes"', text }, { answers: ['q'] }] }],
  });

  test.each([
    ['yes', [0, 1], [1], [0, 1]],
    ['no', [0, 2], [0, 1], [1]],
    ['dont-know', [0], [1], [1]],
  ] as const)('%s', (go, potential, items, parts) => {
    const result = assess(conditional, [response({ go })]);
    expect(result.texts.potential).toEqual(potential);
    expect(result.roadmap).toEqual([{ id: 'r', weeks: 3, items }]);
    expect(result.texts.handbook).toEqual({ h: parts });
  });
});

test('the overall score of a released organization may still miss points: no action hides in a met gate', () => {
  const result = shipped({ sponsor: 3, norms: 3, useCases: 3 });
  expect(entry(result, 'milestones', 'rollout').released).toBe(true);
  expect(result.actions).toEqual([]);
});
