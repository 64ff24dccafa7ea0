import { describe, expect, test } from 'vitest';
import { define, words } from '../support/define.js';
import { evaluated } from '../support/evaluated.js';
import { response } from '../support/responses.js';

type Truth = boolean | undefined;

const label = { en: 'Text' };
const number = (id: string) => ({ id, type: 'number', fact: true });
const definition = define({
  sections: [
    {
      id: 's',
      track: 'project',
      questions: [
        { id: 'yes', options: words('y', 'n') },
        { id: 'lost', options: words('y', 'n') },
        { id: 'one', type: 'number' },
        { id: 'two', type: 'number' },
        number('gone'),
        { id: 'list', type: 'multi', options: words('a', 'b') },
        { id: 'noList', type: 'multi', options: words('a', 'b') },
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

/** What an expression gives where `lost`, `gone` and `noList` have no answer. */
const outcome = (text: string) =>
  evaluated(definition, text, [response({ yes: 'y', one: 1, two: 2, list: ['a'] })]);

const truths: [string, Truth][] = [
  ['(answer.yes == "y")', true],
  ['(answer.yes == "n")', false],
  ['(answer.lost == "y")', undefined],
];
const pairs = truths.flatMap(([left, a]) => truths.map(([right, b]) => ({ left, a, right, b })));

describe('and: false where one side is, else undetermined where one side is', () => {
  const table: Record<string, Truth> = {
    'true true': true,
    'true false': false,
    'true undefined': undefined,
    'false true': false,
    'false false': false,
    'false undefined': false,
    'undefined true': undefined,
    'undefined false': false,
    'undefined undefined': undefined,
  };
  test.each(pairs)('$a && $b', ({ left, a, right, b }) => {
    expect(outcome(`${left} && ${right}`)).toBe(table[`${a} ${b}`]);
  });
});

describe('or: true where one side is, else undetermined where one side is', () => {
  const table: Record<string, Truth> = {
    'true true': true,
    'true false': true,
    'true undefined': true,
    'false true': true,
    'false false': false,
    'false undefined': undefined,
    'undefined true': true,
    'undefined false': undefined,
    'undefined undefined': undefined,
  };
  test.each(pairs)('$a || $b', ({ left, a, right, b }) => {
    expect(outcome(`${left} || ${right}`)).toBe(table[`${a} ${b}`]);
  });
});

describe('not', () => {
  test.each([
    [truths[0]?.[0], false],
    [truths[1]?.[0], true],
    [truths[2]?.[0], undefined],
  ])('!%s', (text, expected) => {
    expect(outcome(`!${text}`)).toBe(expected);
  });
});

describe('a conditional depends on its test, unless both branches are the same', () => {
  test.each<[string, number | undefined]>([
    ['answer.yes == "y" ? 1 : 2', 1],
    ['answer.yes == "n" ? 1 : 2', 2],
    ['answer.yes == "y" ? answer.one : answer.gone', 1],
    ['answer.yes == "y" ? answer.gone : answer.one', undefined],
    ['answer.yes == "n" ? answer.gone : answer.one', 1],
    ['answer.lost == "y" ? 1 : 2', undefined],
    ['answer.lost == "y" ? 2 : answer.two', 2],
    ['answer.lost == "y" ? 1 : answer.gone', undefined],
    ['answer.lost == "y" ? answer.gone : answer.gone', undefined],
  ])('%s', (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });
});

describe('comparison, arithmetic and minus need both sides', () => {
  const comparisons = ['==', '!=', '<', '<=', '>', '>='];
  test.each(comparisons.flatMap((how) => [`answer.gone ${how} 1`, `1 ${how} answer.gone`]))('%s', (text) => {
    expect(outcome(text)).toBeUndefined();
  });
  test.each(['+', '-', '*', '/'].flatMap((how) => [`answer.gone ${how} 0`, `0 ${how} answer.gone`]))(
    '%s',
    (text) => {
      expect(outcome(text)).toBeUndefined();
    },
  );
  test.each<[string, Truth | number]>([
    ['-answer.gone', undefined],
    ['-answer.one', -1],
    ['answer.one < answer.two', true],
    ['answer.one >= answer.two', false],
    ['answer.lost == answer.yes', undefined],
    ['answer.lost != "y"', undefined],
    ['answer.one / 0', undefined],
    ['answer.one / 0 > 5', undefined],
    ['0 / 0 == 0', undefined],
    ['score.q > 1', undefined],
    ['section.s > 1', undefined],
    ['overall > 1', undefined],
  ])('%s', (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });
});

describe('in: true where one member is the same, else undetermined where one is missing', () => {
  test.each<[string, Truth]>([
    ['answer.yes in ["y", "n"]', true],
    ['answer.yes in ["n"]', false],
    ['answer.yes in []', false],
    ['answer.lost in ["y"]', undefined],
    ['answer.lost in []', false],
    ['answer.one in [1, answer.gone]', true],
    ['answer.one in [answer.gone, 1]', true],
    ['answer.one in [2, answer.gone]', undefined],
    ['answer.one in [2, 3]', false],
    ['answer.gone in [1]', undefined],
    ['"a" in answer.list', true],
    ['"b" in answer.list', false],
    ['"a" in answer.noList', undefined],
    ['answer.one in (answer.lost == "y" ? [1] : [1])', undefined],
  ])('%s', (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });
});

describe('everything missing makes its operation undetermined, whatever the reason', () => {
  test.each([
    ['unanswered', {}],
    ["don't know", { gone: 'dont-know', lost: 'dont-know', noList: 'dont-know' }],
    ['not applicable', { gone: 'not-applicable', lost: 'not-applicable', noList: 'not-applicable' }],
  ])('%s', (_, answers) => {
    const of = (text: string) => evaluated(definition, text, [response(answers)]);
    expect([of('answer.gone > 1'), of('answer.lost == "y"'), of('"a" in answer.noList')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(of('answer.gone > 1 || true')).toBe(true);
  });

  test('a contradictory fact', () => {
    const facts = define({
      sections: [
        { id: 's', track: 'project', questions: [{ id: 'f', fact: true, options: words('a', 'b') }] },
      ],
    });
    const responses = [response({ f: 'a' }), response({ f: 'b' })];
    expect(evaluated(facts, 'answer.f == "a"', responses)).toBeUndefined();
    expect(evaluated(facts, 'has(answer.f)', responses)).toBe(false);
  });
});
