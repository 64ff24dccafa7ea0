import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.js';
import { assess } from '../../src/scoring/assess.js';
import { planFor, words } from '../support/define.js';
import { type PlainAnswer, response } from '../support/responses.js';
import { entry, gateIn, questionIn } from '../support/results.js';
import { assessed, at, type Changes, perfect, plan } from './socialBusiness.js';

const shipped = (changes: Changes): Assessment => assessed(perfect(changes));

const gated = (milestonePolicy: 'staged' | 'strict') =>
  planFor({
    milestones: ['first', 'second'],
    milestonePolicy,
    sections: [
      {
        id: 'only',
        track: 'project',
        questions: [
          { id: 'works', fact: true, options: words('yes', 'no'), weight: 0 },
          { id: 'a', gate: { first: 50, second: 75 } },
          { id: 'b', gate: { second: 50 }, onlyIf: 'answer.works == "yes"' },
        ],
      },
    ],
    warnings: [{ id: 'early', red: 'minimaMissed("first", 1)' }],
  });

const staged = gated('staged');

function small(answers: Record<string, PlainAnswer>, by = staged): Assessment {
  return assess(by, [response({ works: 'yes', ...answers })]);
}

describe("a gate's status is against its highest minimum, by what counts", () => {
  test.each([
    [100, 'met'],
    [75, 'met'],
    [74.75, 'nearly'],
    [50, 'nearly'],
    [49.75, 'missed'],
    [0, 'missed'],
  ])('%d of 75 is %s', (points, status) => {
    expect(gateIn(small({ a: at(points) }), 'a')).toMatchObject({ status, score: points });
  });

  test.each([
    ['unanswered', {}],
    ['dont-know', { a: 'dont-know' as const }],
    ['not-applicable', { a: 'not-applicable' as const }],
  ])('unknown where it is %s: nothing counts', (status, answers) => {
    const result = small(answers);
    expect(questionIn(result, 'a').status).toBe(status);
    expect(gateIn(result, 'a')).toMatchObject({ status: 'unknown', score: null });
  });

  test('not applicable only where the condition of the question is false', () => {
    expect(gateIn(small({ works: 'no' }), 'b')).toMatchObject({ status: 'not-applicable', score: null });
    expect(gateIn(small({ works: 'dont-know', b: 4 }), 'b').status).toBe('met');
    expect(gateIn(small({ works: 'dont-know' }), 'b').status).toBe('unknown');
  });
});

describe('a milestone is released when every applicable gate with a minimum for it reaches that minimum', () => {
  test.each([
    ['both reached', { a: 3, b: 2 }, [], []],
    ['the first minimum reached, the second not', { a: 2, b: 2 }, [], ['a']],
    ['neither reached', { a: 1, b: 1 }, ['a'], ['a', 'b']],
    ['an unknown gate holds every milestone that it has a minimum for', { b: 2 }, ['a'], ['a']],
    ['an unknown gate without a minimum for it does not hold it', { a: 3 }, [], ['b']],
    ['a hidden question holds nothing', { works: 'no', a: 3 }, [], []],
    ['declared not applicable it stays closed', { a: 'not-applicable', b: 2 }, ['a'], ['a']],
  ] as const)('%s', (_, answers, first, second) => {
    const result = small(answers);
    expect(entry(result, 'milestones', 'first')).toMatchObject({
      released: first.length === 0,
      missing: first,
    });
    expect(entry(result, 'milestones', 'second')).toMatchObject({
      released: second.length === 0,
      missing: second,
    });
  });

  test('released or not is independent of the verdict', () => {
    const low = small({ a: 3, b: 2, works: 'yes' });
    expect(low.verdict.id).toBe('high');
    const undetermined = shipped({
      transfer: undefined,
      authoring: undefined,
      privateUse: undefined,
      mediaKnowledge: undefined,
      mediaCriticism: undefined,
      managerSkills: undefined,
    });
    expect(undetermined.verdict.id).toBe('undetermined');
    expect(undetermined.milestones.every(({ released }) => released)).toBe(true);
  });
});

describe('strict policy: every minimum already before the first milestone, and counted there', () => {
  const strict = gated('strict');

  test('the second minimum holds the first milestone', () => {
    expect(entry(small({ a: 2, b: 1 }, strict), 'milestones', 'first').missing).toEqual(['a', 'b']);
    expect(entry(small({ a: 3, b: 2 }, strict), 'milestones', 'first').released).toBe(true);
  });

  test('minima of the second milestone are counted as missed before the first', () => {
    for (const answers of [
      { a: 2, b: 2 },
      { a: 3, b: 1 },
    ]) {
      expect(small(answers, strict).warnings).toEqual([{ id: 'early', level: 'red' }]);
      expect(small(answers).warnings).toEqual([{ id: 'early', level: 'clear' }]);
    }
  });
});

describe('without evidence a knock-out gate that expects it counts at most 50: claimed, not shown', () => {
  test.each(['worksCouncil', 'dataProtection', 'goalPrecision'])('%s', (id) => {
    const claimed = shipped({ [id]: 4 });
    expect(gateIn(claimed, id)).toMatchObject({ score: 50, status: 'nearly', limitedBy: 'evidence' });
    expect(questionIn(claimed, id).score).toBe(100);
    expect(claimed.overall.score).toBe(100);
    expect(gateIn(shipped({ [id]: { answer: 4, evidence: 'minutes' } }), id)).toMatchObject({
      score: 100,
      status: 'met',
      limitedBy: null,
    });
  });

  test.each([
    [50, 50],
    [50.25, 50],
    [49.75, 49.75],
    [0, 0],
  ])('%d counts as %d', (points, counts) => {
    const votes = { ...(at(points) as object), evidence: '' } as PlainAnswer;
    expect(gateIn(shipped({ dataProtection: votes }), 'dataProtection').score).toBe(counts);
  });

  test('blanks are no evidence, and a gate without the rule needs none', () => {
    expect(gateIn(shipped({ dataProtection: { answer: 4, evidence: '  ' } }), 'dataProtection').score).toBe(
      50,
    );
    expect(gateIn(shipped({ sponsor: 4 }), 'sponsor').score).toBe(100);
  });

  test('securityDefaults expects evidence and has no gate: nothing is limited', () => {
    expect(
      shipped({ securityDefaults: 4 }).gates.some(({ question }) => question === 'securityDefaults'),
    ).toBe(false);
    expect(shipped({ securityDefaults: 4 }).verdict.id).toBe('ready');
  });
});

const mixed = ['findExperts', 'reach'];

describe('on goalDirection 0 counts while the primary goal is not inward; with it unanswered nothing does', () => {
  test.each([
    ['inward', ['findExperts'], 'findExperts', 'met', 100],
    ['outward', ['findExperts', 'ideas', 'handovers', 'reach'], 'reach', 'missed', 0],
    ['technical', ['findExperts', 'replaceLegacy'], 'replaceLegacy', 'missed', 0],
    ['outward, without a score', 'dont-know', 'reach', 'missed', 0],
    ['unanswered', ['findExperts'], undefined, 'unknown', null],
    ['unknown to them', ['findExperts'], 'dont-know', 'unknown', null],
    ['declared not applicable', ['findExperts'], 'not-applicable', 'unknown', null],
    ['unanswered, but the score is 0 anyway', ['reach'], undefined, 'missed', 0],
    ['inward, without a score', 'dont-know', 'findExperts', 'unknown', null],
    ['inward, at the minimum', mixed, 'findExperts', 'met', 50],
  ] as const)('%s', (_, goalDirection, primaryGoal, status, score) => {
    const answer = Array.isArray(goalDirection) ? [...goalDirection] : 'dont-know';
    const result = shipped({ goalDirection: answer, primaryGoal });
    expect(gateIn(result, 'goalDirection')).toMatchObject({ status, score });
  });

  test('it never changes the score of the question', () => {
    expect(questionIn(shipped({ goalDirection: mixed, primaryGoal: 'reach' }), 'goalDirection').score).toBe(
      50,
    );
    expect(gateIn(shipped({ primaryGoal: 'reach', goalDirection: mixed }), 'goalDirection').limitedBy).toBe(
      'condition',
    );
  });

  test('two inward primary goals contradict each other and are inward all the same', () => {
    const two = [
      response(perfect({ goalDirection: ['ideas', 'handovers'], primaryGoal: 'ideas' })),
      response({ primaryGoal: 'handovers' }),
    ];
    const result = assess(plan, two);
    expect(questionIn(result, 'primaryGoal').status).toBe('contradictory');
    expect(gateIn(result, 'goalDirection')).toMatchObject({ status: 'met', score: 100 });
  });
});

const minima: [string, number | undefined, number, boolean][] = [
  ['goalDirection', 50, 50, true],
  ['sponsor', 75, 75, true],
  ['goalPrecision', 75, 75, true],
  ['resources', 50, 50, false],
  ['worksCouncil', 50, 75, true],
  ['dataProtection', 50, 75, true],
  ['norms', 50, 75, false],
  ['roadmap', 50, 50, false],
  ['leadByExample', undefined, 50, false],
  ['participationTime', undefined, 50, false],
  ['committedAuthors', undefined, 50, false],
  ['training', undefined, 50, false],
  ['communityManagement', undefined, 50, false],
  ['useCases', undefined, 75, false],
  ['access', undefined, 50, false],
];

describe('the gates of social-business', () => {
  const { gates } = shipped({});

  test('are these fifteen', () => {
    expect(gates.map(({ question }) => question).sort()).toEqual(minima.map(([id]) => id).sort());
  });

  test.each(minima)(
    '%s: installation %s, rollout %d, knock-out %s',
    (id, installation, rollout, knockout) => {
      const minimum = installation === undefined ? { rollout } : { installation, rollout };
      expect(gates.find(({ question }) => question === id)).toMatchObject({ minimum, knockout });
    },
  );
});

describe('the works council', () => {
  test('is not asked where there is none', () => {
    expect(gateIn(shipped({ hasWorksCouncil: 'no' }), 'worksCouncil').status).toBe('not-applicable');
    expect(shipped({ hasWorksCouncil: 'no', worksCouncil: undefined }).verdict).toMatchObject({
      id: 'ready',
      provisional: false,
    });
  });

  test('with hasWorksCouncil unanswered it is asked and stays in', () => {
    const open = shipped({ hasWorksCouncil: undefined, worksCouncil: undefined });
    expect(questionIn(open, 'worksCouncil').status).toBe('unanswered');
    expect(gateIn(open, 'worksCouncil').status).toBe('unknown');
    expect(entry(open, 'milestones', 'installation').missing).toEqual(['worksCouncil']);
  });
});
