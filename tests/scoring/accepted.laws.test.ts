import fc from 'fast-check';
import { expect, test } from 'vitest';
import { possible } from '../../src/model/expression/bounds.js';
import { checkExpressions } from '../../src/model/expression/checkAll.js';
import { rangesOf } from '../../src/model/expression/ranges.js';
import type { Expected } from '../../src/model/expression/read.js';
import { compile, outcomes } from '../../src/scoring/evaluate.js';
import { planOf } from '../../src/scoring/plan.js';
import { positionsOf } from '../../src/scoring/positions.js';
import type { Scope } from '../../src/scoring/scope.js';
import { anyResponse } from '../support/arbitraries.js';
import { checked } from '../support/define.js';
import { read, scopeOf } from '../support/evaluated.js';
import { vocabulary } from '../support/vocabulary.js';

const atom = fc.constantFrom(
  ...['answer.n', 'answer.word', 'answer.goals', 'answer.free', 'answer.primary', 'answer.pace'],
  ...['score.sponsor', 'score.both', 'section.management', 'track.project', 'phase.planning', 'overall'],
  ...[
    'warning.alarm',
    'warning.hint',
    '"red"',
    '"yes"',
    '"find"',
    '"inward"',
    '"missed"',
    '"rollout"',
    '"project"',
  ],
  ...[
    '1',
    '2.5',
    '0',
    'true',
    'null',
    '[]',
    '{}',
    'answer',
    'gap()',
    'answer.nn',
    "'",
    '1u',
    'answer.goals[0]',
  ],
);
const callee = fc.constantFrom(
  ...['has', 'applies', 'mean', 'share', 'tag', 'decided', 'gates', 'knockouts', 'minimaMissed'],
  ...['lowestSection', 'gap', 'matches', 'size', 'answer.goals.exists'],
);

/** Anything that looks like an expression, sensible or not. */
const { text } = fc.letrec<{ text: string }>((tie) => {
  const part = tie('text');
  const list = fc.array(part, { maxLength: 3 });
  const operators = ['==', '!=', '<', '>=', '+', '-', '*', '/', '%', '&&', '||', 'in', ',', '?'];
  return {
    text: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      atom,
      fc.tuple(part, fc.constantFrom(...operators), part).map(([a, how, b]) => `(${a} ${how} ${b})`),
      fc.tuple(part, fc.constantFrom('==', '!=', 'in'), part).map(([a, how, b]) => `${a} ${how} ${b}`),
      fc.tuple(part, part, part).map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`),
      fc.tuple(callee, list).map(([name, args]) => `${name}(${args.join(', ')})`),
      fc.tuple(callee, list).map(([name, args]) => `${name}([${args.join(', ')}])`),
      list.map((items) => `[${items.join(', ')}]`),
      fc.tuple(fc.constantFrom('!', '-'), part).map(([sign, of]) => `${sign}${of}`),
    ),
  };
});

const { expressions } = checkExpressions(vocabulary);
const ranges = rangesOf(vocabulary, expressions);
const plan = planOf(checked(vocabulary));
const positions = positionsOf(vocabulary);

/** Whether a text is accepted; fails where it is neither refused with a place nor gives what it promised. */
function isAccepted(each: string, expected: Expected, scope: Scope): boolean {
  const { expression, problems } = read(vocabulary, each, { expected });
  expect([each, expression === undefined]).toEqual([each, problems.length > 0]);
  for (const { span } of problems) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.start).toBeLessThanOrEqual(span.end);
    expect(span.end).toBeLessThanOrEqual(Math.max(1, each.length));
  }
  if (!expression) return false;
  const type = expected === 'bool' ? 'boolean' : 'number';
  const outcome = typeof outcomes(compile(expression, positions), scope)(0);
  expect([each, ['undefined', type].includes(outcome)]).toEqual([each, true]);
  expect([each, possible(expression, ranges).kind]).toEqual([each, type]);
  return true;
}

test('any text is either refused with a place in it, or compiles, is bounded and gives what it promised', () => {
  let accepted = 0;
  const texts = fc.array(text, { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(texts, anyResponse(vocabulary), (all, given) => {
      const scope = scopeOf(plan, [given]);
      for (const each of all) {
        const [bool, double] = [isAccepted(each, 'bool', scope), isAccepted(each, 'double', scope)];
        if (bool || double) accepted += 1;
      }
    }),
    { numRuns: 100 },
  );
  expect(accepted).toBeGreaterThan(20);
});
