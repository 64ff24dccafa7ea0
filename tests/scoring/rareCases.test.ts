import { describe, expect, test } from 'vitest';
import { Assessment } from '../../src/model/assessment.js';
import { assess } from '../../src/scoring/assess.js';
import { anchored, planFor, words } from '../support/define.js';
import { evaluated } from '../support/evaluated.js';
import { leadership, response, staff } from '../support/responses.js';
import { actionIn, entry, gateIn, questionIn } from '../support/results.js';

const label = { en: 'Text' };

describe('an id that every JavaScript object inherits is an id like any other', () => {
  const plan = planFor({
    milestones: ['toString', 'valueOf'],
    tracks: [{ id: 'constructor', weight: 1 }],
    phases: ['hasOwnProperty'],
    sections: [
      {
        id: 'constructor',
        track: 'constructor',
        questions: [
          {
            id: 'constructor',
            phase: 'hasOwnProperty',
            gate: { toString: 50 },
            action: { do: label },
          },
          { id: 'toString', onlyIf: 'answer.constructor >= 0', action: { do: label } },
        ],
      },
    ],
    warnings: [{ id: 'valueOf', red: 'section.constructor < 50 && phase.hasOwnProperty < 50' }],
  });

  test('it is scored, gated and warned of', () => {
    const result = assess(plan, [response({ constructor: 1, toString: 0 })]);
    expect(entry(result, 'sections', 'constructor').score).toBe(12.5);
    expect(gateIn(result, 'constructor')).toMatchObject({ status: 'nearly', minimum: { toString: 50 } });
    expect(result.milestones).toEqual([
      { id: 'toString', released: false, missing: ['constructor'] },
      { id: 'valueOf', released: true, missing: [] },
    ]);
    expect(entry(result, 'warnings', 'valueOf').level).toBe('red');
  });

  test('nothing is agreed or said where nothing was agreed or said', () => {
    const result = assess(plan, [response({ constructor: 1, toString: 0 })]);
    expect(actionIn(result, 'constructor').agreed).toBeNull();
    expect(Object.keys(result.remarks)).toEqual([]);
    expect(Assessment.safeParse(result).error).toBeUndefined();
  });

  test('remarks and agreements find it', () => {
    const said = { remarks: { constructor: 'ours' }, agreements: { constructor: { owner: 'x' } } };
    const result = assess(plan, [response({ constructor: 1 }, {}, said)]);
    expect(Object.entries(result.remarks)).toEqual([['constructor', ['ours']]]);
    expect(actionIn(result, 'constructor').agreed).toEqual({ owner: 'x' });
  });
});

describe('fewer than 5 staff are never scored, also where others of them gave an answer without a score', () => {
  const plan = planFor({
    sections: [
      {
        id: 's',
        track: 'project',
        questions: [{ id: 'q', options: [...anchored, { value: 9, label }] }, { id: 'r' }],
      },
    ],
  });

  test('four with a score and one without are too few', () => {
    const result = assess(plan, [...staff(4, { q: 4 }), ...staff(1, { q: 9 })]);
    expect(questionIn(result, 'q')).toMatchObject({ status: 'too-few', score: null, count: 5 });
  });

  test('five with a score are enough', () => {
    const result = assess(plan, [...staff(5, { q: 4 }), ...staff(1, { q: 9 })]);
    expect(questionIn(result, 'q')).toMatchObject({ status: 'answered', score: 100, count: 6 });
  });
});

describe('staff’s free texts are in no result; those of others stay', () => {
  const plan = planFor({
    sections: [
      { id: 'c', questions: [{ id: 'history', type: 'text', fact: true }] },
      { id: 's', track: 'project', questions: [{ id: 'q' }] },
    ],
  });
  const history = (...responses: Parameters<typeof assess>[1]) =>
    questionIn(assess(plan, responses), 'history');

  test('one that leadership gave is shown, though staff gave the same', () => {
    expect(history(leadership({ history: 'once' }), ...staff(1, { history: 'once' }))).toMatchObject({
      status: 'answered',
      answer: 'once',
    });
  });

  test('of contradictory ones those of others are listed', () => {
    expect(history(leadership({ history: 'once' }), ...staff(1, { history: 'never' }))).toMatchObject({
      status: 'contradictory',
      answer: null,
      values: ['once'],
    });
  });

  test('one that only staff gave is not shown', () => {
    expect(history(...staff(6, { history: 'once' }))).toMatchObject({ status: 'answered', answer: null });
  });
});

describe('what is missing of an incomplete score', () => {
  const plan = planFor({
    sections: [
      {
        id: 's',
        track: 'project',
        questions: [
          { id: 'a', weight: 0 },
          { id: 'b', weight: 0 },
          { id: 'both', type: 'computed', measure: 'mean([score.a, score.b])' },
        ],
      },
    ],
  });
  const both = (...responses: Parameters<typeof assess>[1]) => questionIn(assess(plan, responses), 'both');

  test('is every input that nobody gave', () => {
    expect(both(response({ a: 4 }))).toMatchObject({ status: 'incomplete', missing: ['b'] });
    expect(both(response({}))).toMatchObject({ status: 'incomplete', missing: ['a', 'b'] });
  });

  test('where no respondent gave all of them, what each lacks', () => {
    expect(both(response({ a: 4 }), response({ b: 4 }))).toMatchObject({
      status: 'incomplete',
      missing: ['a', 'b'],
    });
  });

  test('is nothing once there is a score', () => {
    expect(both(response({ a: 4, b: 0 }), response({ b: 4 }))).toMatchObject({ score: 50, missing: [] });
  });
});

test('votes that all fell on one word are that word', () => {
  const plan = planFor({
    sections: [
      { id: 'c', questions: [{ id: 'pace', options: words('careful', 'brisk') }] },
      { id: 's', track: 'project', questions: [{ id: 'q' }] },
    ],
  });
  const { definition } = plan.questionnaire;
  const of = (...votes: [string, number][]) =>
    evaluated(definition, 'answer.pace == "brisk"', [response({ pace: { votes } })]);
  expect(of(['brisk', 3], ['careful', 0])).toBe(true);
  expect(of(['careful', 3])).toBe(false);
  expect(of(['brisk', 3], ['careful', 1])).toBeUndefined();
});

test('without a response every question is unanswered, and the verdict undetermined', () => {
  const plan = planFor({
    sections: [{ id: 's', track: 'project', questions: [{ id: 'q' }, { id: 'r', onlyIf: 'answer.q > 1' }] }],
  });
  const { questions, verdict, overall } = assess(plan, []);
  expect(questions.map(({ status }) => status)).toEqual(['unanswered', 'unanswered']);
  expect(verdict).toMatchObject({ id: 'undetermined', lowest: 'low', highest: 'high' });
  expect(overall).toMatchObject({ score: null, coverage: 0, lowest: 0, highest: 100 });
});
