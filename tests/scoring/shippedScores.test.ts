import { describe, expect, test } from 'vitest';
import { assess } from '../../src/scoring/assess.js';
import { response } from '../support/responses.js';
import { entry, questionIn } from '../support/results.js';
import { assessed, type Changes, each, perfect, plan, switches } from './socialBusiness.js';

const scoreOf = (id: string, changes: Changes): number | null =>
  questionIn(assessed(perfect(changes)), id).score;

test('the perfect answers reach 100 and a firm verdict', () => {
  const result = assessed(perfect());
  expect(result.overall).toMatchObject({ score: 100, lowest: 100, highest: 100, coverage: 1 });
  expect(result.verdict).toMatchObject({ id: 'ready', provisional: false, caps: [] });
  expect(result.milestones.map(({ released }) => released)).toEqual([true, true]);
  expect(result.actions).toEqual([]);
});

test('the sections of the project track weigh the same', () => {
  const project = plan.questionnaire.definition.sections.filter(({ track }) => track === 'project');
  expect(project.map(({ id, weight }) => [id, weight ?? 1])).toEqual([
    ['management', 1],
    ['workingEnvironment', 1],
    ['mediaLiteracy', 1],
    ['goals', 1],
  ]);
});

describe('technologyShare in %', () => {
  test.each([
    [0, 75],
    [9.99, 75],
    [10, 100],
    [30, 100],
    [30.01, 75],
    [40, 75],
    [40.01, 50],
    [50, 50],
    [50.01, 25],
    [70, 25],
    [70.01, 0],
    [100, 0],
  ])('%d gives %d', (technologyShare, score) => {
    expect(scoreOf('technologyShare', { technologyShare })).toBe(score);
  });

  test.each([
    [30 + 1e-10, 100],
    [10 - 1e-10, 100],
    [30 + 1e-8, 75],
  ])('a value within 1e-9 of an edge is at it: %d', (technologyShare, score) => {
    expect(scoreOf('technologyShare', { technologyShare })).toBe(score);
  });
});

describe('committedAuthors ÷ launchScope', () => {
  test.each([
    [2, 10, 0],
    [3, 301, 0],
    [3, 300, 25],
    [29, 1000, 25],
    [30, 1000, 50],
    [99, 1000, 50],
    [100, 1000, 75],
    [199, 1000, 75],
    [200, 1000, 100],
    [4, 10, 25],
    [4, 401, 0],
    [5, 10, 100],
    [5, 100, 50],
    [0, 1, 0],
  ])('%d of %d gives %d', (committedAuthors, launchScope, score) => {
    expect(scoreOf('committedAuthors', { committedAuthors, launchScope })).toBe(score);
  });
});

const inward = [
  'findExperts',
  'acrossUnits',
  'lessMail',
  'onboarding',
  'ideas',
  'handovers',
  'keepKnowledge',
];
const outward = ['reach', 'brandImage', 'employerBrand', 'winCustomers', 'customerService'];

describe('goalDirection: inward ÷ (inward + outward)', () => {
  test.each([
    [0, 0, 0],
    [0, 1, 0],
    [2, 3, 25],
    [1, 1, 50],
    [2, 1, 50],
    [7, 3, 75],
    [7, 1, 75],
    [7, 0, 100],
  ])('%d inward and %d outward', (ins, outs, score) => {
    const goals = [...inward.slice(0, ins), ...outward.slice(0, outs)];
    expect(scoreOf('goalDirection', { goalDirection: ['useLicences', ...goals] })).toBe(score);
  });

  test('8 of 9 is under 90 %, and 90 % itself would belong to 100', () => {
    const goalDirection = [...inward, 'leadershipDialogue', 'reach'];
    expect(scoreOf('goalDirection', { goalDirection })).toBe(75);
    const bands = plan.questions.find(({ id }) => id === 'goalDirection')?.bands;
    expect(bands?.at(-1)).toEqual({ from: 90, score: 100 });
  });
});

describe('preferences: decided switches of six', () => {
  test.each([
    [0, 0],
    [1, 25],
    [2, 25],
    [3, 50],
    [4, 50],
    [5, 75],
    [6, 100],
  ])('%d decided give %d', (decided, score) => {
    expect(scoreOf('preferences', each(switches.slice(decided), 'undecided'))).toBe(score);
    expect(scoreOf('preferences', each(switches.slice(decided), 'dont-know'))).toBe(score);
  });
});

describe('changeReadiness: the mean score of four statements', () => {
  test.each([
    [[1, 1, 1, 1], 0],
    [[5, 5, 5, 5], 100],
    [[2, 3, 2, 3], 37.5],
    [[1, 5, 5, 5], 75],
  ])('%j', ([a, b, c, d], score) => {
    const statements = { changeReadiness1: a, changeReadiness2: b, changeReadiness3: c, changeReadiness4: d };
    expect(scoreOf('changeReadiness', statements)).toBe(score);
  });

  test('the statements weigh nothing themselves', () => {
    const low = assessed(perfect({ changeReadiness1: 1 }));
    expect(entry(low, 'sections', 'management').applicable).toBe(9);
  });
});

describe('a computed score needs every input, else it is incomplete', () => {
  test.each([
    ['committedAuthors', 'launchScope', undefined],
    ['committedAuthors', 'launchScope', 'dont-know'],
    ['committedAuthors', 'launchScope', 'not-applicable'],
    ['changeReadiness', 'changeReadiness2', undefined],
    ['changeReadiness', 'changeReadiness2', 'dont-know'],
    ['changeReadiness', 'changeReadiness2', 'not-applicable'],
    ['preferences', 'pace', undefined],
    ['preferences', 'pace', 'not-applicable'],
  ] as const)('%s while %s is %s', (id, input, answer) => {
    const result = assessed(perfect({ committedAuthors: 2, [input]: answer }));
    expect(questionIn(result, id)).toMatchObject({ status: 'incomplete', score: null, missing: [input] });
  });

  test('a contradictory input makes it incomplete', () => {
    const both = assess(plan, [response(perfect()), response({ pace: 'brisk' })]);
    expect(questionIn(both, 'pace').status).toBe('contradictory');
    expect(questionIn(both, 'preferences')).toMatchObject({ status: 'incomplete', missing: ['pace'] });
  });

  test('it counts as unanswered for coverage', () => {
    const result = assessed(perfect({ launchScope: undefined }));
    expect(entry(result, 'sections', 'workingEnvironment').coverage).toBeCloseTo(8 / 9, 12);
  });
});

test('context, beliefs and preference switches are asked and have no score', () => {
  const unscored = ['launchScope', 'hasWorksCouncil', 'beliefRunsItself', 'primaryGoal', ...switches];
  const result = assessed(perfect());
  expect(unscored.map((id) => questionIn(result, id).score)).toEqual(unscored.map(() => null));
});
