import type { Value } from '../model/response.js';
import { stateOf, withoutValue } from './absence.js';
import { givingOf } from './combine.js';
import { type Combined, nothing, placesOf } from './combined.js';
import { distinctValues } from './distinct.js';
import { median } from './number.js';
import type { Organization } from './organization.js';
import type { PlannedQuestion } from './planQuestion.js';
import { missingInputs, pointsOf } from './points.js';
import type { Scope } from './scope.js';
import { leastHeads, type Sheet } from './sheet.js';

/** A question with one answer for the organization: a fact, or what is computed from facts. */
export function combineCommon(question: PlannedQuestion, { sheets, scope }: Organization): Combined {
  const isComputed = question.definition.type === 'computed';
  const combined = isComputed ? combineComputed(question, sheets) : combineFact(question, sheets, scope);
  const score = pointsOf(question, scope);
  if (score !== undefined) {
    combined.score = score;
    if (isComputed) combined.status = 'answered';
  } else if (isComputed || (combined.status === 'answered' && question.published)) {
    combined.status = 'incomplete';
    combined.missing = missingInputs(question, scope);
  }
  return combined;
}

/** A fact: the median of numbers, else the value that all gave, else contradictory. */
function combineFact(question: PlannedQuestion, sheets: readonly Sheet[], scope: Scope): Combined {
  const { at, definition } = question;
  const giving = givingOf(at, sheets);
  const given = givenBy(at, giving);
  const distinct = distinctValues(given);
  const contradictory = distinct.length > 1 && definition.type !== 'number';
  const value =
    definition.type === 'number' ? median(given as number[]) : contradictory ? undefined : distinct[0];
  const status =
    giving.length === 0 ? withoutValue(question, sheets) : contradictory ? 'contradictory' : 'answered';
  scope.given[at] = given;
  scope.values[at] = value;
  scope.states[at] = value === undefined ? stateOf(status) : 'value';
  const values = distinct.length > 1 ? distinct : nothing.values;
  const { views, missing } = nothing;
  return {
    status,
    score: undefined,
    count: giving.length,
    counting: placesOf(giving),
    views,
    values,
    missing,
  };
}

/** Every value that some sheets give. */
function givenBy(at: number, sheets: readonly Sheet[]): readonly Value[] {
  const [only, ...others] = sheets;
  if (only && others.length === 0) return only.scope.given[at] ?? [];
  return sheets.flatMap(({ scope }) => scope.given[at] ?? []);
}

/** Computed from facts alone: given by whoever gave every input, for as many heads as the least of them. */
function combineComputed(question: PlannedQuestion, sheets: readonly Sheet[]): Combined {
  const { at, measure } = question;
  const inputs = measure?.inputs ?? [];
  for (const sheet of sheets) {
    const gave = inputs.every(
      (input) => sheet.heads[input.at] || (input.takesDontKnow && sheet.saidDontKnow[input.at]),
    );
    sheet.heads[at] = gave ? leastHeads(question, sheet) : 0;
  }
  const count = sheets.filter((sheet) => sheet.heads[at]).length;
  const { score, views, values, missing } = nothing;
  return { status: 'incomplete', score, count, counting: placesOf(sheets), views, values, missing };
}
