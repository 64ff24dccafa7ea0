import { undetermined } from '../model/assessment.js';
import type { Numbers } from './columns.js';
import type { Plan } from './plan.js';

/** The id of a band by its position; -1 is none. */
export function bandName({ bands }: Plan, band: number | undefined): string {
  return bands[band ?? -1]?.id ?? undetermined;
}

/** A number of a column; null where there is none. */
export function figure(column: Numbers | undefined, row: number): number | null {
  const value = column?.[row] ?? Number.NaN;
  return Number.isNaN(value) ? null : value;
}
