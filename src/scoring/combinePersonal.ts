import type { OptionValue } from '../model/primitives.js';
import type { Value } from '../model/response.js';
import { distinctOne } from './distinct.js';
import { meanOf } from './entry.js';
import type { Organizations } from './organizations.js';
import type { PlannedQuestion } from './planQuestion.js';
import { measurePoints } from './points.js';
import { nothingGiven, type Scope, setValue, state, type ValueColumn, valueIn } from './scope.js';
import { isHidden, meanScore, sidesOf } from './sides.js';
import { scoredStatus, stateOf, status, withoutValue } from './statuses.js';

/**
 * A question that each respondent answers for themselves: the mean over those whose answers count. Staff
 * count from five people on; of a paired question they alone then make the score.
 */
export function combinePersonal(question: PlannedQuestion, organizations: Organizations): void {
  const { sheets, scope, statuses, size } = organizations;
  const { at } = question;
  if (question.measure) measurePoints(question, sheets.scope);
  const given: (readonly Value[])[] = new Array(size).fill(nothingGiven);
  scope.given[at] = (one) => given[one] ?? nothingGiven;
  for (let one = 0; one < size; one += 1) {
    const said = combineOne(question, organizations, one, given);
    const isScored = !Number.isNaN(scope.scores[at]?.[one]);
    (statuses[at] as Uint8Array)[one] = scoredStatus(question, said, isScored);
  }
}

/** Combines what was answered in one organization; gives the status that this has by what was given. */
function combineOne(
  question: PlannedQuestion,
  organizations: Organizations,
  one: number,
  given: (readonly Value[])[],
): number {
  const { sheets, scope, starts } = organizations;
  const { at } = question;
  const states = scope.states[at] as Uint8Array;
  if (isHidden(question, organizations, one)) {
    states[one] = state.hidden;
    return status.hidden;
  }
  const { staff, counting } = sidesOf(question, organizations, one);
  if (counting.length > 0) {
    states[one] = state.value;
    given[one] = counting.flatMap((row) => sheets.scope.given[at]?.(row) ?? nothingGiven);
    const value = valueFrom(question, sheets.scope, counting, given[one] ?? nothingGiven);
    setValue(scope.values[at] as ValueColumn, one, value);
    (scope.scores[at] as Float64Array)[one] = meanScore(question, sheets, counting) ?? Number.NaN;
    return status.answered;
  }
  const said =
    staff.length > 0
      ? status.tooFew
      : withoutValue(question, sheets, starts[one] as number, starts[one + 1] as number);
  states[one] = stateOf(said);
  return said;
}

/** What the organization's expressions read of personal answers. */
function valueFrom(
  { at, kind }: PlannedQuestion,
  { values: column }: Scope,
  counting: readonly number[],
  given: readonly Value[],
): Value | undefined {
  if (kind === 'list') return counting.length === 1 ? given[0] : chosenByHalf(given);
  const values = counting.flatMap((row) => valueIn(column[at], row) ?? []);
  if (counting.length === 1) return values[0];
  return values.length < counting.length ? undefined : (meanOf(values) ?? distinctOne(values));
}

/** The options that at least half of the respondents chose; undefined without a respondent. */
function chosenByHalf(lists: readonly Value[]): OptionValue[] | undefined {
  if (lists.length === 0) return undefined;
  const counts = new Map<OptionValue, number>();
  for (const option of lists.flat() as OptionValue[]) counts.set(option, (counts.get(option) ?? 0) + 1);
  return [...counts].filter(([, count]) => count * 2 >= lists.length).map(([option]) => option);
}
