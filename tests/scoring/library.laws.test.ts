import fc from 'fast-check';
import { expect, test } from 'vitest';
import { environmentOf } from '../../src/model/expression/environment.js';
import { namesOf } from '../../src/model/expression/names.js';
import { convert } from '../../src/model/expression/tree.js';
import { compile, outcomes } from '../../src/scoring/evaluate.js';
import { positionsOf } from '../../src/scoring/positions.js';
import { emptyScope, type Scope, setValue, state, type ValueColumn } from '../../src/scoring/scope.js';
import { define, words } from '../support/define.js';

const label = { en: 'Text' };
const definition = define({
  sections: [
    {
      id: 's',
      track: 'project',
      questions: [
        { id: 'x', type: 'number' },
        { id: 'y', type: 'number' },
        { id: 'word', options: words('red', 'blue') },
        { id: 'other', options: words('blue', 'green') },
        { id: 'list', type: 'multi', options: words('red', 'blue', 'green') },
        {
          id: 'q',
          options: [
            { value: 1, label, score: 0 },
            { value: 2, label, score: 100 },
          ],
        },
      ],
    },
  ],
});

/** Numbers that doubles hold exactly, so that both evaluators agree to the last bit. */
const exact = fc.integer({ min: -40, max: 40 }).map((quarters) => quarters / 4);
const literal = exact.map((value) => (value < 0 ? `(${value})` : String(value)));
const word = fc.constantFrom('answer.word', 'answer.other', '"red"', '"blue"', '"green"');

const { truth } = fc.letrec<{ truth: string; number: string }>((tie) => {
  const [truth, number] = [tie('truth'), tie('number')];
  const pair = (part: fc.Arbitrary<string>, ...operators: string[]) =>
    fc.tuple(part, fc.constantFrom(...operators), part).map(([a, how, b]) => `(${a} ${how} ${b})`);
  const conditional = (part: fc.Arbitrary<string>) =>
    fc.tuple(truth, part, part).map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`);
  return {
    truth: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('true', 'false'),
      pair(number, '<', '<=', '>', '>=', '==', '!='),
      pair(word, '==', '!='),
      fc.tuple(word, fc.array(word, { maxLength: 3 })).map(([item, list]) => `(${item} in [${list}])`),
      word.map((item) => `(${item} in answer.list)`),
      fc.tuple(number, fc.array(number, { maxLength: 3 })).map(([item, list]) => `(${item} in [${list}])`),
      pair(truth, '&&', '||', '==', '!='),
      truth.map((of) => `!${of}`),
      conditional(truth),
    ),
    number: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      literal,
      fc.constantFrom('answer.x', 'answer.y', 'score.q'),
      pair(number, '+', '-', '*'),
      fc.tuple(number, fc.constantFrom('2', '4', '(-2)', '0.5')).map(([a, b]) => `(${a} / ${b})`),
      number.map((of) => `-${of}`),
      conditional(number),
    ),
  };
});

const values = fc.record({
  x: exact,
  y: exact,
  word: fc.constantFrom('red', 'blue'),
  other: fc.constantFrom('blue', 'green'),
  list: fc.subarray(['red', 'blue', 'green']),
  q: fc.constantFrom(0, 100),
});

const positions = positionsOf(definition);
const kinds = definition.sections
  .flatMap(({ questions }) => questions)
  .map((_, at) => ({ kind: positions.kindOf(at) }));

function scopeOf({ q, ...answers }: typeof values extends fc.Arbitrary<infer V> ? V : never): Scope {
  const scope = emptyScope(kinds, 1);
  Object.values(answers).forEach((value, at) => {
    scope.states[at]?.fill(state.value);
    setValue(scope.values[at] as ValueColumn, 0, value);
  });
  scope.scores[5]?.fill(q);
  return scope;
}

test('where nothing is missing, an expression gives what the library’s evaluator gives', () => {
  const environment = environmentOf(namesOf(definition), 'rule');
  fc.assert(
    fc.property(truth, values, (text, given) => {
      fc.pre(text.length < 1500);
      const parsed = environment.parse(text);
      const { expression, problems } = convert(parsed.ast);
      if (!expression) throw new Error(JSON.stringify(problems));
      const { q, ...answer } = given;
      expect(outcomes(compile(expression, positions), scopeOf(given))(0)).toBe(
        parsed({ answer, score: { q } }),
      );
    }),
    { numRuns: 1500 },
  );
});
