import type { Given, Value } from '../model/response.js';
import { distinctOne } from './distinct.js';
import { mean } from './number.js';
import type { PlannedQuestion } from './planQuestion.js';
import { pointsOf } from './points.js';
import { state } from './scope.js';

/** What an answer comes to for its question, whoever gave it and whatever else was answered. */
export interface Entry {
  state: number;
  /** As one number or word; for a multi question the chosen list. */
  value: Value | undefined;
  given: readonly Value[];
  /** Points; NaN where it has none, or where a measure gives them. */
  score: number;
  /** How many voted; 0 where nobody did. */
  votes: number;
}

const nothing: readonly Value[] = [];

/** Works out what an answer comes to. */
export function entryOf(question: PlannedQuestion, answer: Given | undefined): Entry {
  const given = isValue(answer) ? valuesOf(answer) : nothing;
  if (given.length === 0) {
    return { state: absence(answer), value: undefined, given, score: Number.NaN, votes: 0 };
  }
  const value = given.length === 1 ? given[0] : (meanOf(given) ?? distinctOne(given));
  const score = question.measure ? Number.NaN : pointsOf(question, value, given);
  return { state: state.value, value, given, score, votes: answer?.kind === 'votes' ? given.length : 0 };
}

function absence(given: Given | undefined): number {
  if (given?.kind === 'dont-know') return state.dontKnow;
  return given?.kind === 'not-applicable' ? state.notApplicable : state.missing;
}

function isValue(given: Given | undefined): given is Given & { kind: 'value' | 'votes' } {
  return given?.kind === 'value' || given?.kind === 'votes';
}

/** The values given: one, or for votes one for each vote. */
function valuesOf(given: Given & { kind: 'value' | 'votes' }): Value[] {
  if (given.kind === 'value') return [given.value];
  return given.votes.flatMap(({ value, count }) => new Array<Value>(count).fill(value));
}

/** The mean of numbers; undefined for anything else. */
export function meanOf(values: readonly Value[]): number | undefined {
  return values.every((value) => typeof value === 'number') ? mean(values) : undefined;
}
