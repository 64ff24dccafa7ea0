import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compile, type Outcome, outcomes } from '../../../src/scoring/evaluate.js';
import { positionsOf } from '../../../src/scoring/positions.js';
import { emptyScope, setValue, state, type ValueColumn } from '../../../src/scoring/scope.js';
import { define, words } from '../../support/define.js';
import { treeOf } from '../../support/evaluated.js';

const names = ['x', 'y', 'z', 'word', 'other', 'list'] as const;
type Name = (typeof names)[number];
type Given = Partial<Record<Name, number | string | string[]>>;

const definition = define({
  sections: [
    {
      id: 's',
      track: 'project',
      questions: [
        { id: 'x', type: 'number' },
        { id: 'y', type: 'number' },
        { id: 'z', type: 'number' },
        { id: 'word', options: words('red', 'blue') },
        { id: 'other', options: words('blue', 'green') },
        { id: 'list', type: 'multi', options: words('red', 'blue', 'green') },
      ],
    },
  ],
});
const positions = positionsOf(definition);

/** What an expression gives where just these answers are given. */
function outcome(text: string, given: Given): Outcome {
  const kinds = names.map((_, at) => ({ kind: positions.kindOf(at) }));
  const scope = emptyScope(kinds, 1);
  names.forEach((name, at) => {
    const value = given[name];
    if (value === undefined) return;
    scope.states[at]?.fill(state.value);
    setValue(scope.values[at] as ValueColumn, 0, value);
    scope.given[at] = () => [value];
  });
  return outcomes(compile(treeOf(definition, text), positions), scope)(0);
}

describe('a value within 1e-9 of a threshold is at it', () => {
  const within = [-1e-9, -5e-10, 0, 5e-10, 1e-9];
  const table: [sign: string, at: boolean, below: boolean, above: boolean][] = [
    ['==', true, false, false],
    ['!=', false, true, true],
    ['<', false, true, false],
    ['<=', true, true, false],
    ['>', false, false, true],
    ['>=', true, false, true],
  ];
  it.each(table)('%s', (sign, at, below, above) => {
    const of = (x: number): Outcome => outcome(`answer.x ${sign} 0`, { x });
    expect(within.map(of)).toEqual(within.map(() => at));
    expect([-2e-9, -1].map(of)).toEqual([below, below]);
    expect([2e-9, 1].map(of)).toEqual([above, above]);
  });

  it.each([
    ['in', 'answer.x in [1, answer.y]'],
    ['the branches of a conditional', '(answer.word == "red" ? answer.x : answer.y) > 1'],
  ])('%s', (_where, text) => {
    expect(outcome(text, { x: 0.3, y: 0.1 + 0.2 })).toBe(text.includes(' in '));
  });

  it('sums that are not exact are no different', () => {
    expect(outcome('answer.x + answer.y == 0.3', { x: 0.1, y: 0.2 })).toBe(true);
    expect(outcome('answer.x * 3 > 0.3', { x: 0.1 })).toBe(false);
  });
});

const exact = fc.integer({ min: -8, max: 8 }).map((quarters) => quarters / 4);
const { truth } = fc.letrec<{ truth: string; number: string }>((tie) => {
  const [truth, number] = [tie('truth'), tie('number')];
  const word = fc.constantFrom('answer.word', 'answer.other');
  const pair = (part: fc.Arbitrary<string>, ...signs: string[]) =>
    fc.tuple(part, fc.constantFrom(...signs), part).map(([a, sign, b]) => `(${a} ${sign} ${b})`);
  const conditional = (part: fc.Arbitrary<string>) =>
    fc.tuple(truth, part, part).map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`);
  return {
    truth: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      pair(number, '<', '<=', '>', '>=', '==', '!='),
      pair(word, '==', '!='),
      fc.tuple(word, fc.constantFrom('"blue"')).map(([a, b]) => `(${a} == ${b})`),
      word.map((item) => `(${item} in answer.list)`),
      fc.tuple(number, fc.array(number, { maxLength: 3 })).map(([item, list]) => `(${item} in [${list}])`),
      pair(truth, '&&', '||', '&&', '||', '=='),
      truth.map((of) => `!${of}`),
      conditional(truth),
    ),
    number: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      exact.map((value) => `(${value})`),
      fc.constantFrom('answer.x', 'answer.y', 'answer.z'),
      pair(number, '+', '-', '*', '/'),
      fc.tuple(number, number).map(([a, b]) => `mean([${a}, ${b}])`),
      conditional(number),
    ),
  };
});
const given: fc.Arbitrary<Required<Given>> = fc.record({
  x: exact,
  y: exact,
  z: exact,
  word: fc.constantFrom('red', 'blue'),
  other: fc.constantFrom('blue', 'green'),
  list: fc.subarray(['red', 'blue', 'green']),
});

test('an answer that is added never changes an outcome that was determined without it', () => {
  let early = 0;
  fc.assert(
    fc.property(truth, given, fc.subarray([...names]), (text, all, missing) => {
      fc.pre(text.length < 1000);
      const some = Object.fromEntries(
        Object.entries(all).filter(([name]) => !missing.includes(name as Name)),
      );
      const before = outcome(text, some);
      if (before === undefined) return;
      if (missing.length > 3) early += 1;
      expect(outcome(text, all)).toBe(before);
    }),
    { numRuns: 800 },
  );
  expect(early).toBeGreaterThan(20);
});
