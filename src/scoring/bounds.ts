import type { Organization } from './organization.js';
import type { Plan } from './plan.js';
import { assumptions, type Whole, wholeOf } from './results.js';

/** The whole as it is, and once more under each assumption on what is not known. */
export interface Wholes {
  asIs: Whole;
  lowest: Whole;
  highest: Whole;
  /** As lowest, with what was answered `not-applicable` at its worst, too. */
  worst: Whole;
}

/** Computes the whole under every assumption; only as often as there is something to assume. */
export function wholesOf(plan: Plan, organization: Organization): Wholes {
  const asIs = wholeOf(plan, organization, assumptions.asIs);
  const leftOut = isLeftOut(plan, organization);
  if (!leftOut && isSettled(plan, organization, asIs))
    return { asIs, lowest: asIs, highest: asIs, worst: asIs };
  const lowest = wholeOf(plan, organization, assumptions.lowest, asIs);
  const highest = wholeOf(plan, organization, assumptions.highest, asIs);
  const worst = leftOut ? wholeOf(plan, organization, assumptions.worst, asIs) : lowest;
  return { asIs, lowest, highest, worst };
}

/** Whether anything that is scored does not apply. */
function isLeftOut({ questions }: Plan, organization: Organization): boolean {
  for (const { at, scored } of questions) {
    if (scored && organization.questions[at]?.status === 'not-applicable') return true;
  }
  return false;
}

/** Whether nothing is left to assume: every score, what counts for every gate, and every cap is known. */
function isSettled(plan: Plan, { questions }: Organization, { gates, verdict }: Whole): boolean {
  const known = ({ at, scored }: Plan['questions'][number]): boolean =>
    !scored || questions[at]?.status === 'hidden' || questions[at]?.score !== undefined;
  const counted = ({ counts, status }: Whole['gates'][number]): boolean =>
    counts !== undefined || status === 'not-applicable';
  return verdict.openCaps === 0 && plan.questions.every(known) && gates.every(counted);
}
