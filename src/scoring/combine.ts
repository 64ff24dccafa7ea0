import type { QuestionStatus } from '../model/assessment.js';
import type { Given, Value } from '../model/response.js';
import { mean, median } from './number.js';
import type { Combined } from './organization.js';
import type { PlannedQuestion } from './planQuestion.js';
import type { Scope, State } from './scope.js';
import { answerOf, meanOf, type Sheet } from './sheet.js';

/** Answers of fewer staff than this are counted, never scored. */
export const leastStaff = 5;

const noViews = { leadership: undefined, staff: undefined };

/** A fact: the median of numbers, else the value that all gave, else contradictory. */
export function combineFact(question: PlannedQuestion, sheets: readonly Sheet[], scope: Scope): Combined {
  const { at, definition } = question;
  const giving = sheets.filter((sheet) => sheet.heads[at]);
  const given = giving.flatMap((sheet) => sheet.scope.given[at] ?? []);
  const distinct = distinctValues(given);
  const contradictory = distinct.length > 1 && definition.type !== 'number';
  const value =
    definition.type === 'number' ? median(given as number[]) : contradictory ? undefined : distinct[0];
  const status =
    giving.length === 0 ? withoutValue(question, sheets) : contradictory ? 'contradictory' : 'answered';
  scope.given[at] = given;
  scope.values[at] = value;
  scope.states[at] = value === undefined ? stateOf(status) : 'value';
  const values = distinct.length > 1 ? distinct : [];
  return {
    status,
    score: undefined,
    count: giving.length,
    counting: giving,
    views: noViews,
    values,
    missing: [],
  };
}

/** Computed from facts alone: given by as many responses as the input that fewest gave. */
export function combineComputed(question: PlannedQuestion, sheets: readonly Sheet[]): Combined {
  const counts = (question.measure?.inputs ?? []).map(
    ({ at, takesDontKnow }) =>
      sheets.filter((sheet) => sheet.heads[at] || (takesDontKnow && sheet.saidDontKnow[at])).length,
  );
  const count = counts.length > 0 ? Math.min(...counts) : 0;
  return {
    status: 'incomplete',
    score: undefined,
    count,
    counting: sheets,
    views: noViews,
    values: [],
    missing: [],
  };
}

/**
 * A question that each respondent answers for themselves: the mean over those whose answers count. Staff
 * count from five people on; of a paired question they alone then make the score.
 */
export function combinePersonal(question: PlannedQuestion, sheets: readonly Sheet[], scope: Scope): Combined {
  const { at } = question;
  const giving = sheets.filter((sheet) => sheet.heads[at]);
  const staff = giving.filter((sheet) => sheet.staff);
  const enough = staff.reduce((people, sheet) => people + (sheet.heads[at] ?? 0), 0) >= leastStaff;
  const others = giving.filter((sheet) => !sheet.staff);
  const counting = !enough ? others : question.paired ? staff : giving;
  const tooFew = staff.length > 0 && counting.length === 0;
  const status = counting.length > 0 ? 'answered' : tooFew ? 'too-few' : withoutValue(question, sheets);
  enterOrganization(question, counting, status, scope);
  const leaders = others.filter((sheet) => sheet.leadership);
  const views = question.paired
    ? { leadership: scoreOf(at, leaders), staff: enough ? scoreOf(at, staff) : undefined }
    : noViews;
  return {
    status,
    score: scoreOf(at, counting),
    count: giving.length,
    counting,
    views,
    values: [],
    missing: [],
  };
}

function scoreOf(at: number, sheets: readonly Sheet[]): number | undefined {
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
  scope.given[at] = counting.flatMap((sheet) => sheet.scope.given[at] ?? []);
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

function distinctOne(values: readonly Value[]): Value | undefined {
  const distinct = distinctValues(values);
  return distinct.length === 1 ? distinct[0] : undefined;
}

/** The values without repetition, in an order that does not depend on that of the responses. */
function distinctValues(values: readonly Value[]): Value[] {
  const keyOf = (value: Value): string => JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
  const distinct = [...new Map(values.map((value) => [keyOf(value), value])).values()];
  return distinct.every((value) => typeof value === 'number')
    ? distinct.sort((a, b) => a - b)
    : distinct.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The status of a question for which nobody gave a value. */
function withoutValue(question: PlannedQuestion, sheets: readonly Sheet[]): QuestionStatus {
  if (question.definition.type === 'computed') return 'incomplete';
  const said = (kind: Given['kind']): boolean =>
    sheets.some((sheet) => answerOf(sheet, question)?.given.kind === kind);
  if (said('dont-know')) return 'dont-know';
  return said('not-applicable') ? 'not-applicable' : 'unanswered';
}

function stateOf(status: QuestionStatus): State {
  return status === 'dont-know' || status === 'not-applicable' || status === 'hidden' ? status : 'missing';
}
