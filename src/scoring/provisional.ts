import type { Reservation } from '../model/assessment.js';
import type { Response } from '../model/response.js';
import { exceeds, reaches } from '../model/tolerance.js';
import type { Wholes } from './bounds.js';
import { combine, type Organization } from './organization.js';
import type { Plan } from './plan.js';
import { assumptions, wholeOf } from './results.js';

/** Coverage of a section under which the verdict is provisional. */
const leastCoverage = 0.8;
/** Share of a section's weight answered “not applicable” over which the verdict is provisional. */
const mostNotApplicable = 0.3;

/** Every reason for which the verdict is provisional; none where it is firm. */
export function reservations(
  plan: Plan,
  responses: readonly Response[],
  organization: Organization,
  { asIs, highest, worst }: Wholes,
): Reservation[] {
  const { band } = asIs.verdict;
  const found: Reservation[] = band === undefined ? [{ code: 'undetermined' }] : [];
  plan.sections.forEach(({ id, track }, at) => {
    const coverage = asIs.sections[at]?.coverage;
    if (track < 0) return;
    if (coverage !== undefined && !reaches(coverage, leastCoverage))
      found.push({ code: 'low-coverage', section: id });
    if (exceeds(notApplicableShare(plan, organization, at), mostNotApplicable)) {
      found.push({ code: 'much-not-applicable', section: id });
    }
  });
  if (band === undefined) return found;
  if (highest.verdict.band !== band) found.push({ code: 'could-rise' });
  if (worst.verdict.band !== band) found.push({ code: 'could-fall' });
  if (organization.openConditions) {
    const hiding = wholeOf(plan, combine(plan, responses, 'hide'), assumptions.worst);
    if (hiding.verdict.band !== band) found.push({ code: 'open-conditions' });
  }
  return found;
}

/** The share of a section's weight, hidden questions aside, that was answered `not-applicable`. */
function notApplicableShare(plan: Plan, { questions }: Organization, section: number): number {
  let all = 0;
  let notApplicable = 0;
  for (const at of plan.sections[section]?.scored ?? []) {
    const status = questions[at]?.status;
    const weight = plan.questions[at]?.weight ?? 0;
    if (status !== 'hidden') all += weight;
    if (status === 'not-applicable') notApplicable += weight;
  }
  return all === 0 ? 0 : notApplicable / all;
}
