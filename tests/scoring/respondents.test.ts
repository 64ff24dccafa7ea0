import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.js';
import type { Audience } from '../../src/model/primitives.js';
import type { Respondent, Response } from '../../src/model/response.js';
import { assess } from '../../src/scoring/assess.js';
import { planFor, words } from '../support/define.js';
import { leadership, type PlainAnswer, type PlainAnswers, response, staff } from '../support/responses.js';
import { entry, gateIn, questionIn } from '../support/results.js';
import { perfect, plan as shippedPlan } from './socialBusiness.js';

const plan = planFor({
  milestones: ['start'],
  sections: [
    {
      id: 'facts',
      questions: [
        { id: 'size', type: 'number', fact: true },
        { id: 'council', fact: true, options: words('yes', 'no') },
        { id: 'history', type: 'text', fact: true },
        { id: 'channels', type: 'multi', fact: true, options: words('mail', 'chat', 'wiki') },
        { id: 'belief', options: 'agreement' },
        { id: 'free', type: 'text' },
      ],
    },
    {
      id: 'only',
      track: 'project',
      questions: [
        { id: 'a' },
        { id: 'paired', paired: true, gate: { start: 50, withoutEvidence: 25 }, evidence: 'expected' },
        { id: 'half', type: 'number', measure: 'answer.half / answer.size' },
        { id: 'ratio', type: 'number', measure: 'answer.ratio / answer.base' },
        { id: 'base', type: 'number', weight: 0 },
        { id: 'one', options: 'agreement', weight: 0 },
        { id: 'two', options: 'agreement', weight: 0 },
        { id: 'both', type: 'computed', paired: true, measure: 'mean([score.one, score.two])' },
        {
          id: 'known',
          type: 'computed',
          weight: 0,
          measure: 'decided([answer.council, answer.channels])',
          bands: [
            { from: 0, score: 0 },
            { from: 2, score: 100 },
          ],
        },
        { id: 'twice', type: 'computed', weight: 0, measure: 'score.known / 2' },
        { id: 'asked', onlyIf: 'answer.council == "yes"', weight: 0 },
        { id: 'personal', onlyIf: 'answer.a >= 2', weight: 0 },
      ],
    },
  ],
  scales: { agreement: [1, 2, 3, 4, 5].map((value) => ({ value, label: { en: 'Text' } })) },
  warnings: [
    { id: 'apart', amber: 'gap() >= 37.5' },
    { id: 'beliefs', amber: 'answer.belief >= 4' },
  ],
});

const by = (role: Audience, answers: PlainAnswers, rest: Partial<Respondent> = {}): Response =>
  response(answers, { role, ...rest });

function question(id: string, responses: readonly Response[]): Assessment['questions'][number] {
  return questionIn(assess(plan, responses), id);
}

/** The same question answered so by leadership, one response each. */
function answered(id: string, ...answers: PlainAnswer[]): Assessment['questions'][number] {
  return question(
    id,
    answers.map((answer) => leadership({ [id]: answer })),
  );
}

describe('a fact belongs to the organization, and anyone may give it', () => {
  test.each([
    ['one value', [7], 7, []],
    ['an odd count: the middle one', [9, 1, 2], 2, [1, 2, 9]],
    ['an even count: the mean of the middle two', [10, 1, 2, 4], 3, [1, 2, 4, 10]],
    ['the same value twice', [4, 4], 4, []],
  ])('a number is the median of what was given: %s', (_, given, answer, values) => {
    expect(answered('size', ...given)).toMatchObject({ status: 'answered', answer, values, score: null });
  });

  test('anything else is the value that all who answered gave', () => {
    expect(answered('council', 'yes', 'yes', 'dont-know')).toMatchObject({
      status: 'answered',
      answer: 'yes',
      count: 2,
    });
    expect(answered('history', 'once', 'once')).toMatchObject({ answer: 'once', values: [] });
  });

  test('otherwise it is contradictory: missing, and listed', () => {
    const council = answered('council', 'yes', 'no', 'yes');
    expect(council).toMatchObject({ status: 'contradictory', answer: null, count: 3, values: ['no', 'yes'] });
    const asked = question('asked', [
      leadership({ council: 'yes' }),
      leadership({ council: 'no', asked: 4 }),
    ]);
    expect(asked.status).toBe('answered');
  });

  test('the same options in another order are no contradiction, and the order of responses does not show', () => {
    const forth = answered('channels', ['mail', 'chat'], ['chat', 'mail']);
    const back = answered('channels', ['chat', 'mail'], ['mail', 'chat']);
    expect(forth).toMatchObject({ status: 'answered', values: [] });
    expect(forth.answer).toEqual(back.answer);
    expect(answered('channels', ['mail'], ['chat'])).toMatchObject({
      status: 'contradictory',
      values: [['chat'], ['mail']],
    });
  });

  test('a single member of staff may give one', () => {
    expect(question('size', staff(1, { size: 5 }))).toMatchObject({ answer: 5, count: 1 });
  });

  test('it is missing only where nobody gave it', () => {
    expect(answered('size', 'dont-know', 'not-applicable').status).toBe('dont-know');
    expect(answered('size', 'not-applicable', 'not-applicable').status).toBe('not-applicable');
    expect(question('size', [leadership({})]).status).toBe('unanswered');
  });
});

describe('every other question is scored for each respondent and is the mean', () => {
  test('over those whose answers count', () => {
    expect(answered('a', 4, 1, 'dont-know')).toMatchObject({ status: 'answered', score: 62.5, count: 2 });
  });

  test('votes are one answer with their mean, however many voted', () => {
    const votes: PlainAnswer = {
      votes: [
        [0, 9],
        [4, 1],
      ],
    };
    expect(answered('a', votes, 4)).toMatchObject({ score: (10 + 100) / 2, count: 2 });
    expect(answered('a', votes)).toMatchObject({ score: 10, count: 1 });
  });

  test('the tally shows where it hides no single answer', () => {
    const spread = [0, 1, 2, 3, 4].map((value) => ({ value, count: value === 2 ? 5 : 0 }));
    expect(answered('a', { votes: [[2, 5]] }, 4).votes).toEqual(spread);
    expect(answered('a', { votes: [[2, 4]] }, 4).votes).toBeNull();
    expect(answered('a', { votes: [[2, 4]] }).votes).not.toBeNull();
  });

  test('numbers in expressions are means too', () => {
    const level = (...answers: PlainAnswer[]): string =>
      entry(
        assess(
          plan,
          answers.map((belief) => leadership({ belief })),
        ),
        'warnings',
        'beliefs',
      ).level;
    expect(level(5, 3)).toBe('amber');
    expect(level(5, 2)).toBe('clear');
    expect(
      level(
        {
          votes: [
            [1, 1],
            [5, 3],
          ],
        },
        4,
      ),
    ).toBe('amber');
    expect(
      level(
        {
          votes: [
            [1, 1],
            [5, 2],
          ],
        },
        4,
      ),
    ).toBe('clear');
  });

  test('what is asked and never scored has a mean and no score', () => {
    expect(answered('belief', 5, 2)).toMatchObject({ score: null, mean: 3.5, count: 2, answer: null });
    expect(
      answered(
        'belief',
        {
          votes: [
            [1, 1],
            [5, 3],
          ],
        },
        2,
      ).mean,
    ).toBe(3);
    expect(answered('a', 4, 1).mean).toBe(2.5);
  });

  test('facts, texts, lists, computed scores and too few have no mean', () => {
    expect(answered('size', 5, 2).mean).toBeNull();
    expect(answered('free', 'yes', 'no').mean).toBeNull();
    expect(answered('channels', ['mail']).mean).toBeNull();
    expect(question('both', [leadership({ one: 1, two: 5 })]).mean).toBeNull();
    expect(question('belief', staff(4, { belief: 5 })).mean).toBeNull();
    expect(question('belief', [leadership({})]).mean).toBeNull();
  });

  test('what is computed is computed for each respondent who gave every input, facts being the organization’s', () => {
    const all = [leadership({ half: 50 }), leadership({ half: 10 }), leadership({ size: 2 })];
    expect(question('half', all)).toMatchObject({ score: 15, count: 2 });
    const inputs = [leadership({ one: 1, two: 5 }), leadership({ one: 5 }), leadership({ one: 5, two: 5 })];
    expect(question('both', inputs)).toMatchObject({ score: 75, count: 2 });
  });

  test('missing is what nobody answered', () => {
    const many = [leadership({ a: 4 }), ...staff(20, { paired: 3 })];
    expect(question('a', many)).toMatchObject({ status: 'answered', score: 100, count: 1 });
  });
});

describe('fewer than 5 staff are counted, never scored', () => {
  test.each([
    [4, 'too-few', null],
    [5, 'answered', 50],
  ])('%d of them: %s', (count, status, score) => {
    expect(question('a', staff(count, { a: 2 }))).toMatchObject({ status, score, count, answer: null });
  });

  test('beside others only the others are scored', () => {
    const four = question('a', [leadership({ a: 4 }), ...staff(4, { a: 0 })]);
    expect(four).toMatchObject({ status: 'answered', score: 100, count: 5 });
    expect(question('a', [leadership({ a: 4 }), ...staff(5, { a: 0 })]).score).toBeCloseTo(100 / 6, 10);
  });

  test('beliefs included: neither mean nor warning', () => {
    const four = assess(plan, staff(4, { belief: 5 }));
    expect(questionIn(four, 'belief')).toMatchObject({ status: 'too-few', count: 4, votes: null });
    expect(entry(four, 'warnings', 'beliefs').level).toBe('not-assessable');
    expect(entry(assess(plan, staff(5, { belief: 5 })), 'warnings', 'beliefs').level).toBe('amber');
  });

  test.each<[string, Response[], string]>([
    ['its people', [by('staff', { a: 2 }, { people: 5 })], 'answered'],
    ['too few people', [by('staff', { a: 2 }, { people: 4 })], 'too-few'],
    [
      'people of several tables',
      [by('staff', { a: 2 }, { people: 3 }), by('staff', { a: 1 }, { people: 2 })],
      'answered',
    ],
    [
      'as many as it has votes',
      [
        by('staff', {
          a: {
            votes: [
              [1, 2],
              [3, 3],
            ],
          },
        }),
      ],
      'answered',
    ],
    [
      'the votes, not the people',
      [
        by(
          'staff',
          {
            a: {
              votes: [
                [1, 2],
                [3, 2],
              ],
            },
          },
          { people: 9 },
        ),
      ],
      'too-few',
    ],
  ])('a response is as many staff as: %s', (_, responses, status) => {
    expect(question('a', responses).status).toBe(status);
  });

  test('for a computed question the least of its inputs', () => {
    const table = (count: number): Response[] => [
      by('staff', { one: { votes: [[3, 9]] }, two: { votes: [[3, count]] } }, { people: 9 }),
    ];
    expect(question('both', table(5))).toMatchObject({ status: 'answered', score: 50, count: 1 });
    expect(question('both', table(4))).toMatchObject({ status: 'too-few', score: null, count: 1 });
  });

  test('where only some of five gave every input, too few are left for a score', () => {
    const five = [...staff(4, { ratio: 80 }), ...staff(1, { ratio: 80, base: 2 })];
    expect(question('ratio', five)).toMatchObject({ status: 'too-few', score: null });
    expect(question('ratio', staff(5, { ratio: 80, base: 2 }))).toMatchObject({
      status: 'answered',
      score: 40,
    });
  });

  test('what is computed from facts alone, at any depth, is the organization’s and knows no minimum', () => {
    const one = staff(1, { council: 'yes', channels: ['mail'] });
    expect(question('known', one)).toMatchObject({ status: 'answered', score: 100, count: 1 });
    expect(question('twice', one)).toMatchObject({ status: 'answered', score: 50, count: 1 });
  });

  test('their “don’t know” and “not applicable” count whatever their number', () => {
    expect(question('a', staff(1, { a: 'dont-know' })).status).toBe('dont-know');
    expect(question('a', staff(1, { a: 'not-applicable' })).status).toBe('not-applicable');
  });
});

describe('a paired question', () => {
  const leaders = [leadership({ paired: 4 }), leadership({ paired: 2 })];

  test('with at least 5 staff their mean alone is the score, all other roles stay out of it', () => {
    const all = [...leaders, by('it', { paired: 4 }), ...staff(5, { paired: 1 })];
    expect(question('paired', all)).toMatchObject({
      score: 25,
      count: 8,
      views: { leadership: 75, staff: 25 },
    });
  });

  test('with fewer the others are the score, and there is no view of staff', () => {
    const all = [...leaders, by('it', { paired: 0 }), ...staff(4, { paired: 1 })];
    expect(question('paired', all)).toMatchObject({
      score: 50,
      count: 7,
      views: { leadership: 75, staff: null },
    });
  });

  test('other questions have no views', () => {
    expect(question('a', [leadership({ a: 4 }), ...staff(5, { a: 0 })]).views).toBeNull();
  });

  test('a computed one is paired by what each side gave', () => {
    const all = [leadership({ one: 5, two: 5 }), ...staff(5, { one: 1, two: 2 })];
    expect(question('both', all)).toMatchObject({ score: 12.5, views: { leadership: 100, staff: 12.5 } });
    expect(question('one', all)).toMatchObject({ score: 100 / 6, views: null });
  });

  test.each([
    ['37.5 points apart', [4, 1], [2, 1], 'clear'],
    ['at the edge', [4], [2.5], 'amber'],
    ['staff above leadership is no gap', [0], [4], 'clear'],
  ])('perceptionGap: leadership minus staff, %s', (_, up, down, expected) => {
    const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const votes = (value: number): PlainAnswer => ({
      votes: [
        [Math.floor(value), 1],
        [Math.ceil(value), 1],
      ],
    });
    const responses = [leadership({ paired: votes(mean(up)) }), ...staff(5, { paired: votes(mean(down)) })];
    expect(entry(assess(plan, responses), 'warnings', 'apart').level).toBe(expected);
  });

  test('perceptionGap takes the largest gap, and needs both sides', () => {
    const largest = [leadership({ paired: 0, one: 5, two: 5 }), ...staff(5, { paired: 4, one: 1, two: 1 })];
    expect(entry(assess(plan, largest), 'warnings', 'apart').level).toBe('amber');
    const few = [leadership({ paired: 4 }), ...staff(4, { paired: 0 })];
    expect(entry(assess(plan, few), 'warnings', 'apart').level).toBe('not-assessable');
  });

  test('in social-business these are paired: changeReadiness, not its statements', () => {
    const paired = shippedPlan.questions.filter((each) => each.paired).map(({ id }) => id);
    expect(paired).toContain('changeReadiness');
    expect(paired.filter((id) => /^changeReadiness\d/.test(id))).toEqual([]);
  });
});

describe('onlyIf is decided for each respondent, with the organization’s facts', () => {
  test('a fact that another gave decides it', () => {
    expect(question('asked', [leadership({ asked: 4 }), leadership({ council: 'no' })]).status).toBe(
      'hidden',
    );
    expect(question('asked', [leadership({ asked: 4 }), leadership({ council: 'yes' })])).toMatchObject({
      status: 'answered',
      score: 100,
    });
  });

  test('hidden for some: their answers stay out, and it is hidden only when it is hidden for all', () => {
    const some = [leadership({ a: 1, personal: 0 }), leadership({ a: 3, personal: 4 })];
    expect(question('personal', some)).toMatchObject({ status: 'answered', score: 100, count: 1 });
    const all = [leadership({ a: 1, personal: 0 }), leadership({ a: 0, personal: 4 })];
    expect(question('personal', all)).toMatchObject({ status: 'hidden', score: null, count: 0 });
    const open = [leadership({ a: 1, personal: 0 }), leadership({ a: 3 })];
    expect(question('personal', open).status).toBe('unanswered');
  });
});

describe('the status of a question', () => {
  test.each<[string, Response[], string]>([
    ['answered when an answer counts', [leadership({ a: 4 }), leadership({ a: 'dont-know' })], 'answered'],
    [
      'too few when only staff under the minimum gave values',
      [...staff(2, { a: 4 }), leadership({ a: 'dont-know' })],
      'too-few',
    ],
    [
      'don’t know when anyone said so',
      [leadership({ a: 'not-applicable' }), leadership({ a: 'dont-know' })],
      'dont-know',
    ],
    [
      'not applicable when all who responded to it said so',
      [leadership({ a: 'not-applicable' }), leadership({})],
      'not-applicable',
    ],
    ['else unanswered', [leadership({}), leadership({ a: { note: 'later' } })], 'unanswered'],
  ])('is %s', (_, responses, status) => {
    expect(question('a', responses).status).toBe(status);
  });
});

describe('count: how many responses gave a value, of any role, scored or not', () => {
  test('a table, a vote and each member of staff are one each', () => {
    const all = [
      by('leadership', { a: 4 }, { people: 8 }),
      leadership({ a: { votes: [[1, 6]] } }),
      ...staff(3, { a: 1 }),
    ];
    expect(question('a', all).count).toBe(5);
    expect(assess(plan, all).respondents).toEqual({
      count: 5,
      people: 12,
      roles: { leadership: 2, staff: 3 },
    });
  });

  test('for a computed question those with every input', () => {
    const split = [leadership({ one: 1, two: 1 }), leadership({ one: 1 }), leadership({ two: 1 })];
    expect(question('both', split).count).toBe(1);
    const facts = [leadership({ council: 'yes', channels: 'dont-know' }), leadership({ council: 'yes' })];
    expect(question('known', facts)).toMatchObject({ count: 1, score: 0 });
  });

  test('0 where nobody gave one, and where it is hidden', () => {
    expect(question('a', [leadership({ a: 'dont-know' })]).count).toBe(0);
    expect(question('asked', [leadership({ council: 'no', asked: 4 })]).count).toBe(0);
  });
});

describe('evidence from anyone whose answer counts is evidence', () => {
  const claimed = (evidence: string, role: Audience, count = 1): Response[] =>
    Array.from({ length: count }, () => by(role, { paired: { answer: 4, evidence } }));

  test.each<[string, Response[], number]>([
    ['one of two', [leadership({ paired: 4 }), ...claimed('seen', 'it')], 100],
    ['nobody', [leadership({ paired: 4 }), ...claimed('', 'it')], 25],
    ['too few staff do not count', [leadership({ paired: 4 }), ...claimed('seen', 'staff', 4)], 25],
    ['enough staff do', claimed('seen', 'staff', 5), 100],
    [
      'with enough staff, leadership’s does not',
      [...claimed('seen', 'leadership'), ...staff(5, { paired: 4 })],
      25,
    ],
    [
      'without a value there is nothing to show',
      [leadership({ paired: 4 }), by('it', { paired: { answer: 'dont-know', evidence: 'seen' } })],
      25,
    ],
  ])('%s', (_, responses, counts) => {
    const result = assess(plan, responses);
    expect(gateIn(result, 'paired').score).toBe(counts);
    expect(questionIn(result, 'paired').score).toBe(100);
  });
});

describe('what is in no result', () => {
  const secret = 'a name that must not show';

  test('notes, evidence, free texts, remarks and agreements of staff', () => {
    const words = { note: secret, evidence: secret };
    const answers: PlainAnswers = {
      a: { answer: 2, ...words },
      free: secret,
      history: secret,
      belief: { answer: 3, ...words },
    };
    const said = response(
      answers,
      { role: 'staff', id: secret, people: 9 },
      {
        remarks: { summary: secret },
        agreements: { a: { owner: secret } },
      },
    );
    const other = leadership({ history: 'none' });
    expect(JSON.stringify(assess(plan, [said]))).not.toContain(secret);
    expect(JSON.stringify(assess(plan, [said, other]))).not.toContain(secret);
  });

  test('ids and groups of respondents', () => {
    const someone = response({ a: 4 }, { id: secret, group: secret, role: 'leadership' });
    expect(JSON.stringify(assess(plan, [someone]))).not.toContain(secret);
  });

  test('single answers, above one respondent', () => {
    const one = assess(plan, [leadership({ a: 4, free: 'mine', belief: 2 })]);
    expect(['a', 'free', 'belief'].map((id) => questionIn(one, id).answer)).toEqual([4, 'mine', 2]);
    const two = assess(plan, [leadership({ a: 4, free: 'mine', belief: 2 }), leadership({})]);
    expect(['a', 'free', 'belief'].map((id) => questionIn(two, id).answer)).toEqual([null, null, null]);
  });

  test('notes and evidence of others are kept, sorted', () => {
    const said = (note: string): Response => leadership({ a: { answer: 2, note, evidence: `${note}!` } });
    expect(question('a', [said('b'), said('a')])).toMatchObject({
      notes: ['a', 'b'],
      evidence: ['a!', 'b!'],
    });
  });
});

describe('the organization, the date, remarks and agreements', () => {
  test('the date is the latest among the responses unless given', () => {
    const dated = ['2026-03-01', '2026-11-20', '2025-12-31'].map((date) => response({ a: 1 }, {}, { date }));
    expect(assess(plan, dated).date).toBe('2026-11-20');
    expect(assess(plan, dated, { date: '2027-01-01' }).date).toBe('2027-01-01');
    expect(assess(plan, [response({})]).date).toBeNull();
  });

  test('the organization is the one asked for, else that of the responses', () => {
    const named = [response({}, {}, { organization: 'Beta' }), response({}, {}, { organization: 'Alpha' })];
    expect(assess(plan, named).organization).toBe('Alpha');
    expect(assess(plan, named, { organization: 'Gamma' }).organization).toBe('Gamma');
  });

  test('of two agreements on one action the later response’s stands', () => {
    const agreed = (date: string, owner: string): Response =>
      response({ a: 0 }, {}, { date, agreements: { a: { owner } } });
    const both = [agreed('2026-02-01', 'late'), agreed('2026-01-01', 'early')];
    const owners = [both, both.toReversed()].map(
      (responses) => assess(plan, responses).actions.find(({ question: of }) => of === 'a')?.agreed?.owner,
    );
    expect(owners).toEqual(['late', 'late']);
  });
});

test('social-business: 400 staff who were never asked leadership’s questions leave no gap', () => {
  const asked = shippedPlan.questions.filter((each) => each.paired && each.definition.type !== 'computed');
  const theirs = Object.fromEntries(asked.map(({ id }) => [id, 4]));
  const result = assess(shippedPlan, [leadership(perfect()), ...staff(400, theirs)]);
  expect(result.verdict).toMatchObject({ id: 'ready', provisional: false });
  expect(result.overall).toMatchObject({ score: 100, coverage: 1 });
});
