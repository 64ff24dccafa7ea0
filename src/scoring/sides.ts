import { headsOf, leastHeads } from './heads.js';
import { mean } from './number.js';
import type { Organizations } from './organizations.js';
import type { PlannedQuestion } from './planQuestion.js';
import { state } from './scope.js';
import { isStaff, type Sheets } from './sheets.js';

/** Answers of fewer staff than this are counted, never scored. */
export const leastStaff = 5;

/** Those of an organization who gave a value for a question, by side: rows of sheets. */
export interface Sides {
  giving: readonly number[];
  staff: readonly number[];
  others: readonly number[];
  /** Whether so many staff answered that their answers count. */
  enough: boolean;
  /** Those whose answers count. */
  counting: readonly number[];
}

/** Whether a question is hidden from everybody in an organization. */
export function isHidden({ at }: PlannedQuestion, { sheets, starts }: Organizations, one: number): boolean {
  const [from, to] = [starts[one] as number, starts[one + 1] as number];
  for (let row = from; row < to; row += 1) if (sheets.own[at]?.[row] !== state.hidden) return false;
  return to > from;
}

/** The rows of an organization that have a value for a question. */
export function givingOf(
  question: PlannedQuestion,
  { sheets, starts }: Organizations,
  one: number,
): number[] {
  const rows: number[] = [];
  const heads = headsOf(question, sheets);
  for (let row = starts[one] as number; row < (starts[one + 1] as number); row += 1)
    if (heads[row]) rows.push(row);
  return rows;
}

/** Who gave a value for a question that each respondent answers, and whose answers count. */
export function sidesOf(question: PlannedQuestion, organizations: Organizations, one: number): Sides {
  const { sheets } = organizations;
  const giving = givingOf(question, organizations, one);
  // Most often, and for every single respondent, all are of one side.
  if (!giving.some((row) => isStaff(sheets, row))) {
    return { giving, staff: [], others: giving, enough: false, counting: giving };
  }
  const staff = giving.filter((row) => isStaff(sheets, row));
  const others = giving.filter((row) => !isStaff(sheets, row));
  const enough = peopleBehind(question, sheets, staff) >= leastStaff;
  return { giving, staff, others, enough, counting: !enough ? others : question.paired ? staff : giving };
}

/** For how many people some sheets stand: those with a score, where any has one. */
function peopleBehind(question: PlannedQuestion, sheets: Sheets, rows: readonly number[]): number {
  const scores = sheets.scope.scores[question.at];
  const scored = rows.filter((row) => !Number.isNaN(scores?.[row]));
  const behind = scored.length > 0 ? scored : rows;
  return behind.reduce((people, row) => people + leastHeads(question, sheets, row), 0);
}

/** The mean score of a question on some sheets; undefined where none has one. */
export function meanScore(
  { at }: PlannedQuestion,
  { scope }: Sheets,
  rows: readonly number[],
): number | undefined {
  const scores = scope.scores[at];
  return mean(
    rows.flatMap((row) => {
      const score = scores?.[row] as number;
      return Number.isNaN(score) ? [] : score;
    }),
  );
}
