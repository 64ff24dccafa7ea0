import type { Basis } from './basis.js';
import { assumptions, type Whole, wholeOf } from './results.js';
import { status } from './statuses.js';

/** The whole as it is, and once more under each assumption on what is not known. */
export interface Wholes {
  asIs: Whole;
  lowest: Whole;
  highest: Whole;
  /** As lowest, with what was answered `not-applicable` at its worst, too. */
  worst: Whole;
}

/** Computes the whole under every assumption. */
export function wholesOf(basis: Basis): Wholes {
  const lowest = wholeOf(basis, assumptions.lowest);
  return {
    asIs: wholeOf(basis, assumptions.asIs),
    lowest,
    highest: wholeOf(basis, assumptions.highest),
    worst: isAnyLeftOut(basis) ? wholeOf(basis, assumptions.worst) : lowest,
  };
}

/** Whether anything that is scored does not apply anywhere. */
function isAnyLeftOut({ plan, statuses }: Basis): boolean {
  return plan.questions.some(({ at, scored }) => scored && statuses[at]?.includes(status.notApplicable));
}
