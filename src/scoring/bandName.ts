import { undetermined } from '../model/assessment.js';
import type { Plan } from './plan.js';

/** The id of a band by its position; -1 is none. */
export function bandName({ bands }: Plan, band: number | undefined): string {
  return bands[band ?? -1]?.id ?? undetermined;
}
