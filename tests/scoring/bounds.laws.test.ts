import fc from 'fast-check';
import { expect, test } from 'vitest';
import { possible } from '../../src/model/expression/bounds.js';
import { checkExpressions } from '../../src/model/expression/checkAll.js';
import type { Possible } from '../../src/model/expression/possible.js';
import { rangesOf } from '../../src/model/expression/ranges.js';
import { compile, type Outcome, outcomes } from '../../src/scoring/evaluate.js';
import { planOf } from '../../src/scoring/plan.js';
import { positionsOf } from '../../src/scoring/positions.js';
import { anyResponse } from '../support/arbitraries.js';
import { anchored, checked, define, words } from '../support/define.js';
import { read, scopeOf } from '../support/evaluated.js';

const label = { en: 'Text' };
const draft = {
  tracks: [
    { id: 'project', weight: 80 },
    { id: 'technology', weight: 20 },
  ],
  phases: ['planning'],
  milestones: ['first', 'second'],
  sections: [
    {
      id: 'context',
      questions: [
        { id: 'n', type: 'number', fact: true, range: { min: 2, max: 9 } },
        { id: 'm', type: 'number', range: { min: -3, max: 3 } },
        { id: 'word', fact: true, options: words('left', 'right') },
        {
          id: 'goals',
          type: 'multi',
          options: [
            { value: 'x', label, tag: 'in' },
            { value: 'y', label, tag: 'out' },
          ],
        },
      ],
    },
    {
      id: 'narrow',
      track: 'project',
      questions: [
        {
          id: 'a',
          options: anchored.slice(1, 4),
          phase: 'planning',
          paired: true,
          gate: { first: 50, second: 75 },
        },
        {
          id: 'b',
          options: anchored.slice(0, 3),
          onlyIf: 'answer.word == "left"',
          gate: { second: 50, knockout: true },
        },
        {
          id: 'banded',
          type: 'number',
          range: { min: 0, max: 50 },
          bands: [
            { from: 0, score: 75 },
            { from: 10, score: 90 },
            { above: 40, score: 20 },
          ],
        },
      ],
    },
    {
      id: 'wide',
      track: 'technology',
      questions: [
        { id: 'c', gate: { first: 50 } },
        { id: 'computed', type: 'computed', measure: '10 * answer.n - score.a / 5' },
      ],
    },
  ],
  warnings: [{ id: 'alarm', red: 'score.a < 50', amber: 'answer.n > 5' }],
};
const definition = define(draft);

const threshold = fc.constantFrom('-3', '0', '2', '2.5', '9', '10', '20', '25', '50', '75', '90', '100');
const name = fc.constantFrom(
  ...['answer.n', 'answer.m', 'score.a', 'score.b', 'score.banded', 'score.c', 'score.computed'],
  ...['section.narrow', 'section.wide', 'track.project', 'phase.planning', 'overall', 'gap()'],
  ...['gates(["missed"])', 'knockouts(["unknown", "missed"])', 'lowestSection("project")'],
  ...['share(answer.goals, "in", "out")', 'decided([answer.word, answer.n])', 'mean([answer.n, score.a])'],
);
const word = fc.constantFrom(
  ...['answer.word == "left"', 'answer.word != "left"', 'answer.word in ["right"]', 'has(answer.m)'],
  ...[
    'warning.alarm == "red"',
    'warning.alarm != "amber"',
    'warning.alarm == "clear"',
    'applies(answer.word)',
  ],
  ...['minimaMissed("first", 2)', 'minimaMissed("second", 1)', '"x" in answer.goals', 'true', 'false'],
);

const { truth, number } = fc.letrec<{ truth: string; number: string }>((tie) => {
  const [truth, number] = [tie('truth'), tie('number')];
  const infix = (part: fc.Arbitrary<string>, ...operators: string[]) =>
    fc.tuple(part, fc.constantFrom(...operators), part).map(([a, how, b]) => `(${a} ${how} ${b})`);
  const compared = fc
    .tuple(number, fc.constantFrom('<', '<=', '>', '>=', '==', '!='), number)
    .map(([a, how, b]) => `(${a} ${how} ${b})`);
  const conditional = (part: fc.Arbitrary<string>) =>
    fc.tuple(truth, part, part).map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`);
  return {
    truth: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(compared, word),
      compared,
      infix(truth, '&&', '||', '&&', '||', '==', '!='),
      truth.map((of) => `!${of}`),
      conditional(truth),
    ),
    number: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      name,
      threshold.map((value) => `(${value})`),
      infix(number, '+', '-', '*', '/'),
      number.map((of) => `-${of}`),
      conditional(number),
    ),
  };
});

function lies(outcome: Outcome, within: Possible): boolean {
  if (outcome === undefined) return true;
  if (within.kind === 'number') return Number(outcome) >= within.low && Number(outcome) <= within.high;
  return within.kind === 'boolean' && (outcome ? within.yes : within.no);
}

test('what an expression gives always lies within its bounds', () => {
  const { expressions } = checkExpressions(definition);
  const ranges = rangesOf(definition, expressions);
  const plan = planOf(checked(definition));
  const positions = positionsOf(definition);
  const text = fc.oneof(truth, number).filter((each) => each.length < 600);
  const responses = fc.array(anyResponse(definition), { minLength: 1, maxLength: 4 });
  let determined = 0;
  fc.assert(
    fc.property(fc.array(text, { minLength: 5, maxLength: 10 }), responses, (texts, given) => {
      const scope = scopeOf(plan, given);
      for (const each of texts) {
        const tree =
          read(definition, each).expression ?? read(definition, each, { expected: 'double' }).expression;
        if (!tree) continue;
        const [outcome, within] = [outcomes(compile(tree, positions), scope)(0), possible(tree, ranges)];
        if (outcome !== undefined) determined += 1;
        expect([each, outcome, within, lies(outcome, within)]).toEqual([each, outcome, within, true]);
      }
    }),
    { numRuns: 400 },
  );
  expect(determined).toBeGreaterThan(500);
});
