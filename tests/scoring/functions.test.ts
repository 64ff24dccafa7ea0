import { describe, expect, test } from 'vitest';
import { define, words } from '../support/define.js';
import { evaluated } from '../support/evaluated.js';
import { leadership, type PlainAnswers, response, staff } from '../support/responses.js';

const label = { en: 'Text' };
const tagged = [
  { value: 'in1', label, tag: 'in' },
  { value: 'in2', label, tag: 'in' },
  { value: 'out1', label, tag: 'out' },
  { value: 'out2', label, tag: 'out' },
  { value: 'plain', label },
];
const switchOptions = [...words('left', 'right'), { value: 'undecided', label, open: true }];
const definition = define({
  milestones: ['start', 'later'],
  tracks: [
    { id: 'project', weight: 80 },
    { id: 'technology', weight: 20 },
  ],
  sections: [
    {
      id: 'context',
      questions: [
        { id: 'n', type: 'number' },
        { id: 'hides', fact: true, options: words('yes', 'no') },
        { id: 'hidden', onlyIf: 'answer.hides == "yes"', options: words('yes', 'no') },
        { id: 'goals', type: 'multi', options: tagged },
        { id: 'primary', fact: true, options: { from: 'goals' } },
        { id: 's1', fact: true, options: switchOptions },
        { id: 's2', fact: true, options: switchOptions },
        { id: 's3', fact: true, options: switchOptions },
      ],
    },
    {
      id: 'first',
      track: 'project',
      questions: [
        { id: 'a', gate: { start: 50, later: 75, knockout: true } },
        { id: 'b', gate: { start: 50 } },
        { id: 'c', gate: { later: 50, knockout: true } },
        { id: 'd', onlyIf: 'answer.hides == "yes"', gate: { start: 50 } },
      ],
    },
    {
      id: 'second',
      track: 'project',
      questions: [
        { id: 'p', paired: true },
        { id: 'p2', paired: true },
      ],
    },
    { id: 'systems', track: 'technology', questions: [{ id: 't' }] },
  ],
});

const outcome = (text: string, answers: PlainAnswers = {}) =>
  evaluated(definition, text, [response(answers)]);

describe('an answer to a question that offers what was chosen elsewhere', () => {
  const absence = 'not-applicable';
  test('does not count while that does not apply; it says something where that is merely not known', () => {
    expect(outcome('tag(answer.primary) == "in"', { goals: 'dont-know', primary: 'in1' })).toBe(true);
    expect(outcome('tag(answer.primary) == "in"', { goals: ['in1'], primary: 'in1' })).toBe(true);
    expect(outcome('tag(answer.primary) == "in"', { goals: absence, primary: 'in1' })).toBeUndefined();
    expect(outcome('has(answer.primary)', { goals: absence, primary: 'in1' })).toBe(false);
  });
});

describe('has: whether there is a value; never undetermined', () => {
  test.each<[string, PlainAnswers, boolean]>([
    ['a value', { n: 3 }, true],
    ['zero', { n: 0 }, true],
    ['nothing', {}, false],
    ["don't know", { n: 'dont-know' }, false],
    ['not applicable', { n: 'not-applicable' }, false],
    ['a note alone', { n: { note: 'later' } }, false],
  ])('%s', (_, answers, expected) => {
    expect(outcome('has(answer.n)', answers)).toBe(expected);
  });

  test('an empty choice is a value, a vote without votes and a hidden answer are none', () => {
    expect(outcome('has(answer.goals)', { goals: [] })).toBe(true);
    expect(outcome('has(answer.t)', { t: { votes: [[0, 0]] } })).toBe(false);
    expect(outcome('has(answer.t)', { t: { votes: [[0, 1]] } })).toBe(true);
    expect(outcome('has(answer.hidden)', { hides: 'no', hidden: 'yes' })).toBe(false);
  });
});

describe('applies: true with a value, false when not applicable or hidden, undetermined when missing', () => {
  test.each<[string, PlainAnswers, boolean | undefined]>([
    ['a value', { hides: 'yes', hidden: 'no' }, true],
    ['not applicable', { hides: 'yes', hidden: 'not-applicable' }, false],
    ['hidden', { hides: 'no', hidden: 'yes' }, false],
    ['nothing', { hides: 'yes' }, undefined],
    ["don't know", { hides: 'yes', hidden: 'dont-know' }, undefined],
    ['asked, since its condition is open', {}, undefined],
  ])('%s', (_, answers, expected) => {
    expect(outcome('applies(answer.hidden)', answers)).toBe(expected);
  });

  test('a contradictory fact is missing', () => {
    const responses = [response({ s1: 'left' }), response({ s1: 'right' })];
    expect(evaluated(definition, 'applies(answer.s1)', responses)).toBeUndefined();
  });
});

describe('mean', () => {
  test.each<[string, PlainAnswers, number | undefined]>([
    ['mean([score.a, score.b])', { a: 1, b: 4 }, 62.5],
    ['mean([score.a])', { a: 1 }, 25],
    ['mean([score.a, score.b])', { a: 1 }, undefined],
    ['mean([1, 2, answer.n])', { n: 6 }, 3],
    ['mean([answer.n, answer.n, answer.n])', { n: 0.1 }, 0.1],
  ])('%s with %j', (text, answers, expected) => {
    expect(outcome(text, answers)).toBe(expected);
  });
});

describe('share: percent of the chosen options tagged one way, of those tagged one way or the other', () => {
  test.each<[string[], number]>([
    [['in1', 'in2'], 100],
    [['in1', 'out1'], 50],
    [['in1', 'in2', 'out1'], 200 / 3],
    [['out1', 'out2'], 0],
    [['in1', 'plain'], 100],
    [['plain'], 0],
    [[], 0],
  ])('%j', (goals, expected) => {
    expect(outcome('share(answer.goals, "in", "out")', { goals })).toBe(expected);
  });

  test('undetermined without an answer', () => {
    for (const goals of ['dont-know', 'not-applicable'] as const)
      expect(outcome('share(answer.goals, "in", "out")', { goals })).toBeUndefined();
    expect(outcome('share(answer.goals, "in", "out")')).toBeUndefined();
  });

  test('of several respondents the mean of their shares', () => {
    const responses = [response({ goals: ['in1'] }), response({ goals: ['in1', 'in2', 'out1', 'out2'] })];
    expect(evaluated(definition, 'share(answer.goals, "in", "out")', responses)).toBe(75);
  });
});

describe('tag: that of the chosen option; of a contradictory fact the one that all its values have', () => {
  const isIn = 'tag(answer.primary) == "in"';
  test.each<[string[], boolean | undefined]>([
    [['in1'], true],
    [['out1'], false],
    [['plain'], false],
    [['in1', 'in2'], true],
    [['out1', 'out2'], false],
    [['in1', 'out1'], undefined],
    [['in1', 'plain'], undefined],
    [['dont-know'], undefined],
    [['dont-know', 'in1'], true],
    [[], undefined],
  ])('%j', (values, expected) => {
    const responses = [response({}), ...values.map((primary) => response({ primary }))];
    expect(evaluated(definition, isIn, responses)).toBe(expected);
  });
});

describe("decided: how many have a value that is not open; don't know counts as not decided", () => {
  const text = 'decided([answer.s1, answer.s2, answer.s3])';
  test.each<[PlainAnswers, number | undefined]>([
    [{ s1: 'left', s2: 'right', s3: 'left' }, 3],
    [{ s1: 'left', s2: 'undecided', s3: 'dont-know' }, 1],
    [{ s1: 'undecided', s2: 'undecided', s3: 'undecided' }, 0],
    [{ s1: 'left', s2: 'right' }, undefined],
    [{ s1: 'left', s2: 'right', s3: 'not-applicable' }, undefined],
  ])('%j', (answers, expected) => {
    expect(outcome(text, answers)).toBe(expected);
  });

  test('a contradictory switch leaves it undetermined', () => {
    const rest = { s2: 'left', s3: 'left' };
    const responses = [response({ s1: 'left', ...rest }), response({ s1: 'right', ...rest })];
    expect(evaluated(definition, text, responses)).toBeUndefined();
  });
});

describe('gates and knockouts: how many have one of these statuses', () => {
  const answers = { hides: 'no', a: 2, b: 0 };
  test.each<[string, number]>([
    ['gates(["nearly"])', 1],
    ['gates(["missed"])', 1],
    ['gates(["unknown"])', 1],
    ['gates(["not-applicable"])', 1],
    ['gates(["met"])', 0],
    ['gates(["nearly", "missed", "unknown"])', 3],
    ['gates([])', 0],
    ['knockouts(["nearly", "unknown"])', 2],
    ['knockouts(["missed", "not-applicable"])', 0],
  ])('%s', (text, expected) => {
    expect(outcome(text, answers)).toBe(expected);
  });
});

describe('minimaMissed: at least so many minima of a milestone; undetermined while unknown gates decide', () => {
  test.each<[string, PlainAnswers, boolean | undefined]>([
    // start has minima for a, b and d; later for a and c.
    ['minimaMissed("start", 2)', { hides: 'yes', a: 0, b: 0, d: 4 }, true],
    ['minimaMissed("start", 2)', { hides: 'yes', a: 0, b: 4, d: 4 }, false],
    ['minimaMissed("start", 2)', { hides: 'yes', a: 0, b: 4 }, undefined],
    ['minimaMissed("start", 2)', { hides: 'yes', a: 4, b: 4 }, false],
    ['minimaMissed("start", 2)', { hides: 'yes', a: 0, b: 0 }, true],
    ['minimaMissed("start", 1)', { hides: 'no', a: 4, b: 4 }, false],
    ['minimaMissed("start", 1)', { hides: 'no', a: 2, b: 4 }, false],
    ['minimaMissed("start", 1)', { hides: 'yes', a: 4, b: 4, d: 'not-applicable' }, undefined],
    ['minimaMissed("later", 1)', { hides: 'no', a: 2, b: 4, c: 4 }, true],
    ['minimaMissed("later", 0)', {}, true],
    ['minimaMissed("start", 3)', {}, undefined],
    ['minimaMissed("later", 3)', {}, false],
  ])('%s with %j', (text, answers, expected) => {
    expect(outcome(text, answers)).toBe(expected);
  });
});

describe("lowestSection: the least score among a track's sections that have one", () => {
  const first = { a: 4, b: 4, c: 4 };
  test.each<[string, PlainAnswers, number | undefined]>([
    ['project', { ...first, hides: 'no', p: 1, p2: 1 }, 25],
    ['project', { p: 1, p2: 1 }, 25],
    ['project', { p: 'not-applicable', p2: 'not-applicable', hides: 'no', ...first }, 100],
    ['project', {}, undefined],
    ['technology', { t: 3, p: 0, p2: 0 }, 75],
  ])('%s with %j', (track, answers, expected) => {
    expect(outcome(`lowestSection("${track}")`, answers)).toBe(expected);
  });
});

describe('gap: the largest leadership minus staff over the paired questions that both answered', () => {
  test.each<[string, ReturnType<typeof staff>, number | undefined]>([
    ['both', [leadership({ p: 4, p2: 1 }), ...staff(5, { p: 1, p2: 0 })], 75],
    ['only one question by both', [leadership({ p: 4, p2: 2 }), ...staff(5, { p2: 1 })], 25],
    ['staff higher', [leadership({ p: 0 }), ...staff(5, { p: 4 })], -100],
    ['too few staff', [leadership({ p: 4 }), ...staff(4, { p: 0 })], undefined],
    ['no leadership', [response({ p: 4 }, { role: 'it' }), ...staff(5, { p: 0 })], undefined],
    ['a question that is not paired', [leadership({ t: 4 }), ...staff(5, { t: 0 })], undefined],
    ['one respondent', [leadership({ p: 4 })], undefined],
  ])('%s', (_, responses, expected) => {
    expect(evaluated(definition, 'gap()', responses)).toBe(expected);
  });
});

describe("warnings' levels in conditions", () => {
  const alarms = define({
    sections: [{ id: 's', track: 'project', questions: [{ id: 'r' }, { id: 'a' }] }],
    warnings: [
      { id: 'w', red: 'score.r < 50', amber: 'score.a < 50' },
      { id: 'h', amber: 'score.a < 50' },
    ],
  });
  const levels = ['red', 'amber', 'clear', 'not-assessable'] as const;
  const row = (id: string, answers: PlainAnswers) =>
    levels.map((level) => evaluated(alarms, `warning.${id} == "${level}"`, [response(answers)]));

  test.each<[PlainAnswers, (boolean | undefined)[]]>([
    [{ r: 0, a: 0 }, [true, false, false, false]],
    [{ r: 0 }, [true, false, false, false]],
    [{ r: 4, a: 0 }, [false, true, false, false]],
    [{ r: 4, a: 4 }, [false, false, true, false]],
    // What is open stays open, so that a cap on red can hold in the lowest case.
    [{ r: 4 }, [false, undefined, undefined, true]],
    [{ a: 4 }, [undefined, false, undefined, true]],
    [{ a: 0 }, [undefined, true, false, false]],
    [{}, [undefined, undefined, undefined, true]],
  ])('with red and amber: %j', (answers, expected) => {
    expect(row('w', answers)).toEqual(expected);
  });

  test('without red it is never red', () => {
    expect(row('h', {})).toEqual([false, undefined, undefined, true]);
    expect(row('h', { a: 0 })).toEqual([false, true, false, false]);
  });

  test('!= and in say the same', () => {
    const of = (text: string) => evaluated(alarms, text, [response({ r: 4, a: 0 })]);
    expect(of('warning.w != "red"')).toBe(true);
    expect(of('"amber" != warning.w')).toBe(false);
    expect(of('warning.w in ["red", "amber"]')).toBe(true);
    expect(of('warning.w in ["red", "clear"]')).toBe(false);
  });
});
