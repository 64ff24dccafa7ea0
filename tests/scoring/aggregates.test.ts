import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.js';
import { assess } from '../../src/scoring/assess.js';
import { planFor, words } from '../support/define.js';
import { type PlainAnswers, response } from '../support/responses.js';
import { entry, questionIn } from '../support/results.js';

const numbered = (prefix: string, count: number, rest = {}) =>
  Array.from({ length: count }, (_, at) => ({ id: `${prefix}${at + 1}`, ...rest }));

const two = planFor({
  tracks: [
    { id: 'project', weight: 80 },
    { id: 'technology', weight: 20 },
  ],
  phases: ['early', 'late'],
  sections: [
    { id: 'facts', questions: [{ id: 'has', fact: true, options: words('yes', 'no') }] },
    { id: 'goals', track: 'project', questions: numbered('g', 4, { phase: 'early' }) },
    {
      id: 'work',
      track: 'project',
      weight: 3,
      questions: [
        { id: 'w1', weight: 2, phase: 'late' },
        { id: 'w2', phase: 'early' },
        { id: 'w3', phase: 'late', onlyIf: 'answer.has == "yes"' },
        { id: 'w0', weight: 0 },
      ],
    },
    { id: 'tools', track: 'technology', questions: numbered('t', 2) },
  ],
});

const all: PlainAnswers = { has: 'yes', g1: 4, g2: 4, g3: 4, g4: 4, w1: 2, w2: 4, w3: 0, t1: 3, t2: 3 };

function result(changes: Record<string, PlainAnswers[string] | undefined> = {}): Assessment {
  const answers = Object.entries({ ...all, ...changes }).flatMap(([id, answer]) =>
    answer === undefined ? [] : [[id, answer] as const],
  );
  return assess(two, [response(Object.fromEntries(answers))]);
}

describe('scores chain the weights: questions in a section, sections in a track, tracks in the whole', () => {
  const full = result();

  test('a section is the mean of its questions by weight; weight 0 adds nothing', () => {
    expect(entry(full, 'sections', 'work').score).toBe((2 * 50 + 100 + 0) / 4);
    expect(entry(result({ w0: 4 }), 'sections', 'work').score).toBe(50);
    expect(questionIn(result({ w0: 4 }), 'w0')).toMatchObject({ score: 100, weight: 0 });
  });

  test('a track is the mean of its sections by section weight', () => {
    expect(entry(full, 'tracks', 'project').score).toBe((1 * 100 + 3 * 50) / 4);
  });

  test('the whole is the mean of the tracks by track weight', () => {
    expect(full.overall.score).toBe((80 * 62.5 + 20 * 75) / 100);
  });

  test('a phase is the mean of its questions by question weight, without section weights', () => {
    expect(entry(full, 'phases', 'early').score).toBe(100);
    expect(entry(full, 'phases', 'late').score).toBe((2 * 50 + 0) / 3);
  });

  test('contribution is weight × score ÷ 100, missing points weight × (100 − score) ÷ 100', () => {
    expect(entry(full, 'tracks', 'project')).toMatchObject({
      share: 80,
      contribution: 50,
      missingPoints: 30,
    });
    expect(entry(full, 'tracks', 'technology')).toMatchObject({
      share: 20,
      contribution: 15,
      missingPoints: 5,
    });
  });

  test('a section without a track is asked and never scored', () => {
    expect(entry(full, 'sections', 'facts')).toMatchObject({ track: null, score: null, coverage: null });
  });
});

describe('half rule: a section needs at least half of its applicable weight answered to have a score', () => {
  test.each([
    ['half by count', { g1: undefined, g2: 'dont-know' }, 'goals', 100, 0.5],
    ['under half', { g1: undefined, g2: 'dont-know', g3: undefined }, 'goals', null, 0.25],
    ['half by weight', { w2: undefined, w3: undefined }, 'work', 50, 0.5],
    ['more than half by count, under half by weight', { w1: undefined, w2: undefined }, 'work', null, 0.25],
    [
      'half of what applies',
      { g1: 'not-applicable', g2: 'not-applicable', g3: undefined },
      'goals',
      100,
      0.5,
    ],
    ['half of what is asked', { has: 'no', w2: undefined }, 'work', 50, 2 / 3],
  ] as const)('%s', (_, changes, section, score, coverage) => {
    expect(entry(result(changes), 'sections', section)).toMatchObject({ score, coverage });
  });

  test('a phase has the same rule', () => {
    expect(entry(result({ w1: undefined }), 'phases', 'late')).toMatchObject({
      score: null,
      status: 'too-few-answers',
      coverage: 1 / 3,
    });
    expect(entry(result({ w3: undefined }), 'phases', 'late')).toMatchObject({ score: 50, coverage: 2 / 3 });
  });

  test('an applicable section without a score leaves its track, the whole and the verdict without one', () => {
    const open = result({ g1: undefined, g2: undefined, g3: undefined });
    expect(entry(open, 'sections', 'goals').status).toBe('too-few-answers');
    expect(entry(open, 'tracks', 'project')).toMatchObject({ score: null, status: 'too-few-answers' });
    expect(entry(open, 'tracks', 'project')).toMatchObject({ contribution: null, missingPoints: null });
    expect(open.overall).toMatchObject({ score: null, status: 'too-few-answers' });
    expect(open.verdict).toMatchObject({ id: 'undetermined', band: null, provisional: true });
  });
});

describe('three kinds of absence', () => {
  test.each([
    ['unanswered', undefined],
    ['dont-know', 'dont-know'],
  ] as const)('%s leaves the score and stays in the denominator of coverage', (status, answer) => {
    const one = result({ w3: answer });
    expect(questionIn(one, 'w3')).toMatchObject({ status, score: null });
    expect(entry(one, 'sections', 'work')).toMatchObject({
      score: 200 / 3,
      coverage: 0.75,
      answered: 2,
      applicable: 3,
    });
  });

  test.each([
    ['not-applicable', { w3: 'not-applicable' }],
    ['hidden', { has: 'no' }],
  ] as const)('%s leaves both the score and coverage', (status, changes) => {
    const one = result(changes);
    expect(questionIn(one, 'w3')).toMatchObject({ status, score: null });
    expect(entry(one, 'sections', 'work')).toMatchObject({
      score: 200 / 3,
      coverage: 1,
      answered: 2,
      applicable: 2,
    });
  });

  test('a hidden question is kept, not scored, not counted', () => {
    expect(questionIn(result({ has: 'no' }), 'w3')).toMatchObject({ count: 0, answer: null });
  });
});

const none = 'not-applicable';

describe('what does not apply leaves, and the weights of what stays are renormalised', () => {
  test('a section with nothing applicable leaves its track', () => {
    const one = result({ g1: none, g2: none, g3: none, g4: none });
    expect(entry(one, 'sections', 'goals')).toMatchObject({ score: null, status: none, coverage: null });
    expect(entry(one, 'sections', 'goals')).toMatchObject({ lowest: null, highest: null });
    expect(entry(one, 'tracks', 'project')).toMatchObject({ score: 50, coverage: 1 });
  });

  test('a track with nothing applicable leaves the whole', () => {
    const one = result({ t1: none, t2: none });
    expect(one.overall).toMatchObject({ score: 62.5, coverage: 1 });
    expect(entry(one, 'tracks', 'technology')).toMatchObject({ share: null, contribution: null });
    expect(entry(one, 'tracks', 'project')).toMatchObject({
      share: 100,
      contribution: 62.5,
      missingPoints: 37.5,
    });
  });

  test('with nothing applicable at all there is no coverage', () => {
    const one = result(Object.fromEntries(Object.keys(all).map((id) => [id, none])));
    expect(one.overall).toMatchObject({ score: null, status: none, coverage: null });
    expect(one.verdict).toMatchObject({ id: 'undetermined', band: null });
  });
});

describe('coverage chains as scores do', () => {
  const one = result({ g1: undefined, w1: undefined, t1: undefined });

  test('a track has the mean of its applicable sections by section weight', () => {
    expect(entry(one, 'tracks', 'project').coverage).toBe((1 * 0.75 + 3 * 0.5) / 4);
  });

  test('the whole has the mean of its applicable tracks by track weight', () => {
    expect(one.overall.coverage).toBeCloseTo(0.8 * 0.5625 + 0.2 * 0.5, 12);
  });
});

test('no responses: everything is unanswered and nothing is hidden', () => {
  const empty = assess(two, []);
  expect(new Set(empty.questions.map(({ status }) => status))).toEqual(new Set(['unanswered']));
  expect(empty.verdict).toMatchObject({ id: 'undetermined', lowest: 'low', highest: 'high' });
});
