import { type Expression, type FunctionName, partsOf } from '../model/expression/expression.js';
import type { Evaluate } from './evaluate.js';
import type { Scope } from './scope.js';

/** Functions that read results. */
const ofResults = new Set<FunctionName>(['gates', 'knockouts', 'minimaMissed', 'lowestSection', 'gap']);

/** Results are worked out several times, under differing assumptions; what was answered stays the same meanwhile. */
export function readsOnlyAnswers(expression: Expression): boolean {
  if (expression.op === 'literal' || expression.op === 'name') return false;
  return isOfAnswers(expression);
}

function isOfAnswers(part: Expression): boolean {
  if (part.op === 'overall') return false;
  if (part.op === 'name') return part.space === 'answer';
  if (part.op === 'call' && ofResults.has(part.name)) return false;
  return partsOf(part).every(isOfAnswers);
}

/** Keeps what an expression came to for the answers for which it was last worked out. */
export function remembered(of: Evaluate): Evaluate {
  let answers: unknown;
  let column: ReturnType<Evaluate['run']> | undefined;
  const run = (scope: Scope): ReturnType<Evaluate['run']> => {
    if (column === undefined || scope.values !== answers) {
      column = of.run(scope);
      answers = scope.values;
    }
    return column;
  };
  return { kind: of.kind, run } as Evaluate;
}
