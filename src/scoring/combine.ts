import type { QuestionStatus } from '../model/assessment.js';
import type { Value } from '../model/response.js';
import { stateOf, withoutValue } from './absence.js';
import { type Combined, nothing, placesOf } from './combined.js';
import { distinctOne } from './distinct.js';
import { mean } from './number.js';
import type { PlannedQuestion } from './planQuestion.js';
import type { Scope } from './scope.js';
import { leastHeads, meanOf, type Sheet } from './sheet.js';

/** Answers of fewer staff than this are counted, never scored. */
export const leastStaff = 5;

/**
 * A question that each respondent answers for themselves: the mean over those whose answers count. Staff
 * count from five people on; of a paired question they alone then make the score.
 */
export function combinePersonal(question: PlannedQuestion, sheets: readonly Sheet[], scope: Scope): Combined {
  const { at } = question;
  const giving = givingOf(at, sheets);
  const { staff, others, enough, counting } = sidesOf(question, giving);
  const tooFew = staff.length > 0 && counting.length === 0;
  const status = counting.length > 0 ? 'answered' : tooFew ? 'too-few' : withoutValue(question, sheets);
  enterOrganization(question, counting, status, scope);
  const views = question.paired
    ? {
        leadership: scoreOf(
          at,
          others.filter((sheet) => sheet.leadership),
        ),
        staff: enough ? scoreOf(at, staff) : undefined,
      }
    : nothing.views;
  const { values, missing } = nothing;
  const score = scoreOf(at, counting);
  return { status, score, count: giving.length, counting: placesOf(counting), views, values, missing };
}

/** The sheets that have a value for a question. */
export function givingOf(at: number, sheets: readonly Sheet[]): readonly Sheet[] {
  // Most often all of them, of a batch's single one.
  for (const { heads } of sheets) if (!heads[at]) return sheets.filter((sheet) => sheet.heads[at]);
  return sheets;
}

const none: readonly Sheet[] = [];

interface Sides {
  staff: readonly Sheet[];
  others: readonly Sheet[];
  /** Whether so many staff answered that their answers count. */
  enough: boolean;
  counting: readonly Sheet[];
}

/** Those who gave a value by side, and those of them whose answers count. */
function sidesOf(question: PlannedQuestion, giving: readonly Sheet[]): Sides {
  // Most often, and for every row of a batch, all are of one side.
  if (!hasStaff(giving)) return { staff: none, others: giving, enough: false, counting: giving };
  const staff = giving.filter((sheet) => sheet.staff);
  const others = giving.filter((sheet) => !sheet.staff);
  const enough = peopleBehind(question, staff) >= leastStaff;
  return { staff, others, enough, counting: !enough ? others : question.paired ? staff : giving };
}

function hasStaff(sheets: readonly Sheet[]): boolean {
  for (const { staff } of sheets) if (staff) return true;
  return false;
}

/** For how many people some sheets stand: those with a score, where any has one. */
function peopleBehind(question: PlannedQuestion, sheets: readonly Sheet[]): number {
  const scored = sheets.filter(({ scope }) => scope.scores[question.at] !== undefined);
  const behind = scored.length > 0 ? scored : sheets;
  return behind.reduce((people, sheet) => people + leastHeads(question, sheet), 0);
}

function scoreOf(at: number, sheets: readonly Sheet[]): number | undefined {
  if (sheets.length < 2) return sheets[0]?.scope.scores[at];
  return mean(sheets.flatMap((sheet) => sheet.scope.scores[at] ?? []));
}

/** What the organization's expressions read of a personal answer. */
function enterOrganization(
  question: PlannedQuestion,
  counting: readonly Sheet[],
  status: QuestionStatus,
  scope: Scope,
): void {
  const { at, definition } = question;
  scope.states[at] = counting.length > 0 ? 'value' : stateOf(status);
  const [only, ...others] = counting;
  if (only && others.length === 0) {
    scope.given[at] = only.scope.given[at] ?? [];
    scope.values[at] = definition.type === 'multi' ? scope.given[at][0] : only.scope.values[at];
    return;
  }
  scope.given[at] = only ? counting.flatMap((sheet) => sheet.scope.given[at] ?? []) : nothing.values;
  if (definition.type === 'multi') {
    scope.values[at] = chosenByHalf(scope.given[at]);
    return;
  }
  const values = counting.flatMap((sheet) => sheet.scope.values[at] ?? []);
  scope.values[at] = values.length < counting.length ? undefined : (meanOf(values) ?? distinctOne(values));
}

/** The options that at least half of the respondents chose; undefined without a respondent. */
function chosenByHalf(lists: readonly Value[]): Value | undefined {
  if (lists.length === 0) return undefined;
  const counts = new Map<number | string, number>();
  for (const option of lists.flat() as (number | string)[]) counts.set(option, (counts.get(option) ?? 0) + 1);
  return [...counts].filter(([, count]) => count * 2 >= lists.length).map(([option]) => option);
}
