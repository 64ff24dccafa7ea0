import type { Assessment } from '../model/assessment.js';
import type { Response } from '../model/response.js';
import type { BatchRow } from '../reports/batch/columns.js';
import { assess } from '../scoring/assess.js';
import type { Plan } from '../scoring/plan.js';
import { summarize } from '../scoring/summarize.js';

/** A row, and the assessment behind it in full, for those who want a report of it. */
export interface FullRow extends BatchRow {
  full(): Assessment;
}

/** What the command line says of every row. */
export interface RowOptions {
  organization?: string;
  /** YYYY-MM-DD */
  date?: string;
}

/** The assessment of some responses together with the common ones that count for them. */
export function rowOf(
  plan: Plan,
  id: string,
  responses: readonly Response[],
  common: readonly Response[],
  { organization, date }: RowOptions,
): FullRow {
  const [first] = responses;
  const own = first?.respondent.group;
  const counting = common.filter(({ respondent: { group } }) => group === undefined || group === own);
  const all = counting.length > 0 ? [...responses, ...counting] : responses;
  const full = (): Assessment =>
    assess(plan, all, { ...(organization && { organization }), ...(date && { date }) });
  return { id, summary: summarize(plan, all), full };
}

/** Whether a response may not be read by itself: one of staff, unless the command line says so. */
export function isWithheld({ respondent }: Response, individual: boolean | undefined): boolean {
  return respondent.role === 'staff' && individual !== true;
}

/** What names a response: the respondent’s id, else the organization, else where it stands. */
export function idOf(
  { respondent, organization }: Response,
  { file, line }: { file: string; line?: number },
): string {
  return respondent.id ?? organization ?? (line === undefined ? file : `${file}:${line}`);
}
