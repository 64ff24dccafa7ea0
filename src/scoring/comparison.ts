import type { Comparison } from '../model/expression/expression.js';
import { same, tolerance } from '../model/tolerance.js';
import { open, truthOf, truthsRoom } from './columns.js';
import type { Evaluate, Outcome } from './evaluate.js';
import { outcomes } from './evaluate.js';

/** Equality as expressions mean it: numbers within the tolerance. */
export function equal(a: Outcome, b: Outcome): boolean {
  return typeof a === 'number' && typeof b === 'number' ? same(a, b) : a === b;
}

/** How numbers compare: what holds above, at, and below. */
const holding: Record<Comparison, [above: boolean, at: boolean, below: boolean]> = {
  '==': [false, true, false],
  '!=': [true, false, true],
  '<': [false, false, true],
  '<=': [false, true, true],
  '>': [true, false, false],
  '>=': [true, true, false],
};

/** A comparison; undetermined where a side is. */
export function comparison(how: Comparison, left: Evaluate, right: Evaluate): Evaluate {
  const isNumeric = left.kind === 'number' && right.kind === 'number';
  return isNumeric ? numericComparison(how, left, right) : otherComparison(how, left, right);
}

function numericComparison(
  how: Comparison,
  left: Evaluate & { kind: 'number' },
  right: Evaluate & { kind: 'number' },
): Evaluate {
  const room = truthsRoom();
  // By how many of “reaches it”, “exceeds it” and, counted three times, “is below it” hold: NaN compares as nothing.
  const [above, at, below] = holding[how].map(truthOf) as [number, number, number];
  const truthBy = Uint8Array.of(open, at, above, below);
  return {
    kind: 'truth',
    run(scope) {
      const [truths, all, others] = [room.of(scope.size), left.run(scope), right.run(scope)];
      for (let row = 0; row < scope.size; row += 1) {
        const a = all[row] as number;
        const reached = (others[row] as number) - tolerance;
        const exceeded = (others[row] as number) + tolerance;
        truths[row] = truthBy[
          Number(a >= reached) + Number(a > exceeded) + 3 * Number(a < reached)
        ] as number;
      }
      return truths;
    },
  };
}

/** Truths, words and lists are the same or not; they have no order. */
function otherComparison(how: Comparison, left: Evaluate, right: Evaluate): Evaluate {
  const room = truthsRoom();
  const [isOther, isSame] = holding[how].map(truthOf) as [number, number];
  return {
    kind: 'truth',
    run(scope) {
      const truths = room.of(scope.size);
      const [first, second] = [outcomes(left, scope), outcomes(right, scope)];
      for (let row = 0; row < scope.size; row += 1) {
        const [a, b] = [first(row), second(row)];
        truths[row] = a === undefined || b === undefined ? open : equal(a, b) ? isSame : isOther;
      }
      return truths;
    },
  };
}
