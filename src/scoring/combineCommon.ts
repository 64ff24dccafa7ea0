import type { Value } from '../model/response.js';
import { distinctValues } from './distinct.js';
import { median } from './number.js';
import type { Organizations } from './organizations.js';
import type { PlannedQuestion } from './planQuestion.js';
import { measurePoints, pointsOf } from './points.js';
import { nothingGiven, type Scope, setValue, state, type ValueColumn, valueIn } from './scope.js';
import type { Sheets } from './sheets.js';
import { givingOf, isHidden } from './sides.js';
import { scoredStatus, stateOf, status, withoutValue } from './statuses.js';

/** A question with one answer for the organization: a fact, or what is computed from facts. */
export function combineCommon(question: PlannedQuestion, organizations: Organizations): void {
  const { scope, statuses, size } = organizations;
  const { at } = question;
  const isComputed = question.definition.type === 'computed';
  const column = statuses[at] as Uint8Array;
  const given: (readonly Value[])[] = new Array(size).fill(nothingGiven);
  scope.given[at] = (one) => given[one] ?? nothingGiven;
  for (let one = 0; one < size; one += 1) column[one] = enterCommon(question, organizations, one, given);
  if (question.measure) measurePoints(question, scope);
  for (let one = 0; one < size; one += 1) {
    const isScored = !Number.isNaN(scope.scores[at]?.[one]);
    if (isComputed && isScored) column[one] = status.answered;
    else column[one] = scoredStatus(question, column[one] as number, isScored);
  }
  share(question, organizations);
}

/** Enters what an organization says; gives the status that this has by what was given. */
function enterCommon(
  question: PlannedQuestion,
  organizations: Organizations,
  one: number,
  given: (readonly Value[])[],
): number {
  if (!isHidden(question, organizations, one)) {
    if (question.definition.type === 'computed') return status.incomplete;
    given[one] = givenIn(question, organizations, one);
    return enterFact(question, organizations, one, given[one] ?? nothingGiven);
  }
  (organizations.scope.states[question.at] as Uint8Array)[one] = state.hidden;
  return status.hidden;
}

/** Every value that an organization's respondents gave. */
function givenIn(question: PlannedQuestion, organizations: Organizations, one: number): readonly Value[] {
  const { given } = organizations.sheets.scope;
  return givingOf(question, organizations, one).flatMap((row) => given[question.at]?.(row) ?? nothingGiven);
}

/** A fact: the median of numbers, else the value that all gave, else contradictory. */
function enterFact(
  question: PlannedQuestion,
  { sheets, scope, starts }: Organizations,
  one: number,
  given: readonly Value[],
): number {
  const { at, definition } = question;
  const distinct = distinctValues(given);
  const contradictory = distinct.length > 1 && definition.type !== 'number';
  const value =
    definition.type === 'number' ? median(given as number[]) : contradictory ? undefined : distinct[0];
  const found =
    given.length === 0
      ? withoutValue(question, sheets, starts[one] as number, starts[one + 1] as number)
      : contradictory
        ? status.contradictory
        : status.answered;
  setValue(scope.values[at] as ValueColumn, one, value);
  (scope.states[at] as Uint8Array)[one] = value === undefined ? stateOf(found) : state.value;
  if (value !== undefined && !question.measure) {
    (scope.scores[at] as Float64Array)[one] = pointsOf(question, value, given);
  }
  return found;
}

/** A fact is the organization's on every sheet. */
function share({ at }: PlannedQuestion, { sheets, scope, starts, size }: Organizations): void {
  const own = (sheets.scope.states[at] as Uint8Array).slice();
  sheets.own[at] = own;
  const ones = new Int32Array(sheets.size);
  for (let one = 0; one < size; one += 1) {
    ones.fill(one, starts[one], starts[one + 1]);
    for (let row = starts[one] as number; row < (starts[one + 1] as number); row += 1) {
      if (own[row] !== state.hidden) shareRow(at, sheets, row, scope, one);
    }
  }
  const given = scope.given[at];
  sheets.scope.given[at] = (row) =>
    (own[row] === state.hidden ? undefined : given?.(ones[row] as number)) ?? nothingGiven;
}

function shareRow(at: number, { scope: sheet }: Sheets, row: number, scope: Scope, one: number): void {
  (sheet.states[at] as Uint8Array)[row] = scope.states[at]?.[one] as number;
  setValue(sheet.values[at] as ValueColumn, row, valueIn(scope.values[at], one));
  (sheet.scores[at] as Float64Array)[row] = scope.scores[at]?.[one] as number;
}
