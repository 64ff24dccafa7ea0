import { stateOf, withoutValue } from './absence.js';
import { distinctValues } from './distinct.js';
import { median } from './number.js';
import type { Combined, Organization } from './organization.js';
import type { PlannedQuestion } from './planQuestion.js';
import { missingInputs, pointsOf } from './points.js';
import type { Scope } from './scope.js';
import { leastHeads, type Sheet } from './sheet.js';

const noViews = { leadership: undefined, staff: undefined };

/** A question with one answer for the organization: a fact, or what is computed from facts. */
export function combineCommon(question: PlannedQuestion, { sheets, scope }: Organization): Combined {
  const combined =
    question.definition.type === 'computed'
      ? combineComputed(question, sheets)
      : combineFact(question, sheets, scope);
  const score = pointsOf(question, scope);
  const lacks = missingInputs(question, scope);
  if (question.definition.type === 'computed') {
    return { ...combined, status: score === undefined ? 'incomplete' : 'answered', score, missing: lacks };
  }
  const incomplete = combined.status === 'answered' && question.published && score === undefined;
  return { ...combined, score, ...(incomplete && { status: 'incomplete' as const, missing: lacks }) };
}

/** A fact: the median of numbers, else the value that all gave, else contradictory. */
function combineFact(question: PlannedQuestion, sheets: readonly Sheet[], scope: Scope): Combined {
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
