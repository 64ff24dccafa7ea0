import type { Reservation } from '../model/assessment.js';
import { exceeds, reaches } from '../model/tolerance.js';
import type { Organizations } from './organizations.js';
import type { Plan } from './plan.js';
import type { Scored } from './score.js';
import { status } from './statuses.js';

/** Coverage of a section under which the verdict is provisional. */
const leastCoverage = 0.8;
/** Share of a section's weight answered “not applicable” over which the verdict is provisional. */
const mostNotApplicable = 0.3;

/** Every reason for which the verdict of an organization is provisional; none where it is firm. */
export function reservations({ plan, organizations, wholes, hiding }: Scored, one: number): Reservation[] {
  const { asIs, highest, worst } = wholes;
  const band = asIs.verdict.bands[one] as number;
  const found: Reservation[] = band < 0 ? [{ code: 'undetermined' }] : [];
  plan.sections.forEach(({ id, track }, at) => {
    if (track < 0) return;
    const coverage = asIs.sections[at]?.coverage[one] as number;
    if (!(Number.isNaN(coverage) || reaches(coverage, leastCoverage)))
      found.push({ code: 'low-coverage', section: id });
    if (exceeds(notApplicableShare(plan, organizations, at, one), mostNotApplicable)) {
      found.push({ code: 'much-not-applicable', section: id });
    }
  });
  if (band < 0) return found;
  if (highest.verdict.bands[one] !== band) found.push({ code: 'could-rise' });
  if (worst.verdict.bands[one] !== band) found.push({ code: 'could-fall' });
  if ((hiding.get(one) ?? band) !== band) found.push({ code: 'open-conditions' });
  return found;
}

/** The share of a section's weight, hidden questions aside, that was answered `not-applicable`. */
function notApplicableShare(plan: Plan, { statuses }: Organizations, section: number, one: number): number {
  let all = 0;
  let notApplicable = 0;
  const { scored, weights } = plan.sections[section] as Plan['sections'][number];
  for (let each = 0; each < scored.length; each += 1) {
    const found = statuses[scored[each] as number]?.[one];
    const weight = weights[each] as number;
    if (found !== status.hidden) all += weight;
    if (found === status.notApplicable) notApplicable += weight;
  }
  return all === 0 ? 0 : notApplicable / all;
}
