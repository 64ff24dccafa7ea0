import type { Assessment } from '../model/assessment.js';
import type { Response } from '../model/response.js';
import { type Wholes, wholesOf } from './bounds.js';
import { combine, type Organization } from './organization.js';
import type { Plan } from './plan.js';
import { reservations } from './provisional.js';

/** Everything that is computed for one organization: what every result, in full or as a row, is a view of. */
export interface Scored {
  organization: Organization;
  wholes: Wholes;
  /** Why the verdict is provisional. */
  because: Assessment['verdict']['because'];
}

/** Scores one organization from all its responses. Pure; the order of the responses does not matter. */
export function score(plan: Plan, responses: readonly Response[]): Scored {
  const organization = combine(plan, responses);
  const wholes = wholesOf(plan, organization);
  return { organization, wholes, because: reservations(plan, responses, organization, wholes) };
}
