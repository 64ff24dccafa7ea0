import type { Answer, Given, Response, Value } from '../model/response.js';
import { distinctOne } from './distinct.js';
import { mean } from './number.js';
import type { PlannedQuestion } from './planQuestion.js';
import { emptyScope, type Scope, type State } from './scope.js';

/** The answers of one respondent while they are scored. */
export interface Sheet {
  /** Its place among the organization's sheets. */
  place: number;
  response: Response;
  /** By question: what was answered, hidden or not. */
  answers: (Answer | undefined)[];
  staff: boolean;
  leadership: boolean;
  people: number;
  scope: Scope;
  /** By question: whether it is asked of this respondent; undefined where its condition is open. */
  visible: (boolean | undefined)[];
  /** By question: for how many people a value stands; 0 where there is none. */
  heads: number[];
  /** By question: whether the respondent said “don't know”. */
  saidDontKnow: boolean[];
}

/** A sheet on which nothing is scored yet. */
export function sheetOf(response: Response, place: number, planned: readonly PlannedQuestion[]): Sheet {
  const { role, people = 1 } = response.respondent;
  const questions = planned.length;
  return {
    place,
    response,
    answers: planned.map(({ id }) => response.answers.get(id)),
    staff: role === 'staff',
    leadership: role === 'leadership',
    people,
    scope: emptyScope(questions),
    visible: new Array(questions).fill(true),
    heads: new Array(questions).fill(0),
    saidDontKnow: new Array(questions).fill(false),
  };
}

/**
 * The answer that counts on a sheet: none where the question is hidden from the respondent, by its condition or because
 * the question whose options it offers does not apply.
 */
export function answerOf({ scope, response, answers }: Sheet, question: PlannedQuestion): Answer | undefined {
  const { at, source } = question;
  const offersNothing = source !== undefined && response.answers.get(source)?.given.kind === 'not-applicable';
  return scope.states[at] === 'hidden' || offersNothing ? undefined : answers[at];
}

/** Whether something was given that is a value. */
export function isValue(given: Given | undefined): given is Given & { kind: 'value' | 'votes' } {
  return given?.kind === 'value' || given?.kind === 'votes';
}

/** Enters what was given for a question into a sheet: its state, values and heads. */
export function enter(sheet: Sheet, question: PlannedQuestion): void {
  const { scope } = sheet;
  const { at } = question;
  const given = answerOf(sheet, question)?.given;
  const values = isValue(given) ? valuesOf(given) : nothing;
  if (values.length === 0) {
    if (scope.states[at] !== 'hidden') scope.states[at] = absence(given);
    sheet.saidDontKnow[at] = given?.kind === 'dont-know';
    return;
  }
  scope.states[at] = 'value';
  scope.given[at] = values;
  scope.values[at] = values.length === 1 ? values[0] : (meanOf(values) ?? distinctOne(values));
  sheet.heads[at] = given?.kind === 'votes' ? values.length : sheet.people;
}

const nothing: readonly Value[] = [];

function absence(given: Given | undefined): State {
  return given?.kind === 'dont-know' || given?.kind === 'not-applicable' ? given.kind : 'missing';
}

/** The values given: one, or for votes one for each vote. */
export function valuesOf(given: Given & { kind: 'value' | 'votes' }): Value[] {
  if (given.kind === 'value') return [given.value];
  return given.votes.flatMap(({ value, count }) => new Array<Value>(count).fill(value));
}

/** The mean of numbers; undefined for anything else. */
export function meanOf(values: readonly Value[]): number | undefined {
  return values.every((value) => typeof value === 'number') ? mean(values) : undefined;
}

/** For how many people an answer stands: of a measured question, the least of what it was computed from. */
export function leastHeads({ at, measure }: PlannedQuestion, { heads, people }: Sheet): number {
  let least = heads[at] || Infinity;
  for (const input of measure?.inputs ?? []) least = Math.min(least, heads[input.at] || Infinity);
  return least < Infinity ? least : people;
}
