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
  /** Whether the score of each question is wanted. */
  questions?: boolean;
}

/** The assessment of some responses together with the common ones that count for them. */
export function rowOf(
  plan: Plan,
  id: string,
  responses: readonly Response[],
  common: readonly Response[],
  options: RowOptions,
): FullRow {
  const all = withCommon(responses, common);
  return { id, summaries: summarize(plan, [all], options), at: 0, full: () => inFull(plan, all, options) };
}

/** Responses, and those that count beside them: with a group only where theirs is the same. */
export function withCommon(responses: readonly Response[], common: readonly Response[]): readonly Response[] {
  const own = responses[0]?.respondent.group;
  const counting = common.filter(({ respondent: { group } }) => group === undefined || group === own);
  return counting.length > 0 ? [...responses, ...counting] : responses;
}

/** The assessment of responses with what the command line says of every row. */
export function inFull(plan: Plan, all: readonly Response[], { organization, date }: RowOptions): Assessment {
  return assess(plan, all, { path: true, ...(organization && { organization }), ...(date && { date }) });
}

/** Whether a response may not be read by itself: one of staff, unless the command line says so. */
export function isWithheld(
  { respondent }: Pick<Response, 'respondent'>,
  individual: boolean | undefined,
): boolean {
  return respondent.role === 'staff' && individual !== true;
}

/** What names a response: the respondent’s id, else the organization, else where it stands. */
export function idOf(
  { respondent, organization }: Pick<Response, 'respondent' | 'organization'>,
  { file, line }: { file: string; line?: number },
): string {
  return respondent.id ?? organization ?? (line === undefined ? file : `${file}:${line}`);
}
