import type { Value } from '../../model/response.js';
import { basisOf, type Known, knownOf } from '../basis.js';
import type { Numbers } from '../columns.js';
import { entryOf } from '../entry.js';
import type { PlannedQuestion } from '../planQuestion.js';
import { measurePoints } from '../points.js';
import { assumptions, type Whole, wholeOf } from '../results.js';
import { nothingGiven, type Scope, setValue, state, type ValueColumn, valueIn } from '../scope.js';
import type { Scored } from '../score.js';
import { status } from '../statuses.js';

/** Answers that an organization might give instead, by the position of their questions; all of them with evidence. */
export type Hypothesis = ReadonlyMap<number, Value>;

/** What an organization would come to, with a row for each hypothesis. */
export interface WhatIf {
  whole: Whole;
  /** By question. */
  scores: readonly Numbers[];
}

/**
 * Works out what one organization would come to under each of some hypotheses: what is measured by an answer that is
 * changed is measured anew, everything else stays as it is. What is hidden stays hidden, and no condition is asked again.
 */
export function whatIf({ plan, organizations }: Scored, one: number, all: readonly Hypothesis[]): WhatIf {
  const known = repeated(knownOf(plan, organizations), one, all.length);
  const changed = all.map((hypothesis) => new Set(hypothesis.keys()));
  for (const at of plan.order) {
    const question = plan.questions[at] as PlannedQuestion;
    answerAnew(question, known, all);
    if (question.measure) measureAnew(question, known.scope, changed);
    settle(question, known, changed);
  }
  plan.gates.forEach(({ question }, at) => {
    changed.forEach((questions, row) => {
      if (questions.has(question)) known.evidenced[at]?.fill(1, row, row + 1);
    });
  });
  return { whole: wholeOf(basisOf(plan, known), assumptions.asIs), scores: known.scope.scores };
}

/** What is known of an organization, once for each row. */
function repeated({ scope, statuses, evidenced, gap }: Known, one: number, size: number): Known {
  const bytes = (column: Uint8Array): Uint8Array => new Uint8Array(size).fill(column[one] as number);
  const numbers = (column: Numbers): Numbers => new Float64Array(size).fill(column[one] as number);
  return {
    scope: {
      size,
      states: scope.states.map(bytes),
      values: scope.values.map(
        (column): ValueColumn =>
          column instanceof Float64Array
            ? numbers(column)
            : (new Array(size).fill(valueIn(column, one)) as ValueColumn),
      ),
      given: scope.given.map((given) => () => given(one)),
      scores: scope.scores.map(numbers),
    },
    statuses: statuses.map(bytes),
    evidenced: evidenced.map((column) => column && bytes(column)),
    gap: numbers(gap),
  };
}

/** Enters the answers to a question; none where it is hidden. */
function answerAnew(question: PlannedQuestion, { scope, statuses }: Known, all: readonly Hypothesis[]): void {
  const { at } = question;
  const given = new Map<number, readonly Value[]>();
  all.forEach((hypothesis, row) => {
    const value = hypothesis.get(at);
    if (value === undefined || statuses[at]?.[row] === status.hidden) return;
    const entry = entryOf(question, { given: { kind: 'value', value } });
    (scope.states[at] as Uint8Array)[row] = entry.state;
    (scope.scores[at] as Numbers)[row] = entry.score;
    setValue(scope.values[at] as ValueColumn, row, entry.value);
    given.set(row, entry.given);
  });
  const before = scope.given[at];
  if (given.size > 0) scope.given[at] = (row) => given.get(row) ?? before?.(row) ?? nothingGiven;
}

/** Measures a question where an answer that its measure reads is changed, and notes that it is so too. */
function measureAnew(question: PlannedQuestion, scope: Scope, changed: readonly Set<number>[]): void {
  const { at, measure } = question;
  const before = (scope.scores[at] as Numbers).slice();
  measurePoints(question, scope);
  changed.forEach((questions, row) => {
    const isRead = questions.has(at) || measure?.inputs.some((input) => questions.has(input.at));
    if (isRead) questions.add(at);
    else (scope.scores[at] as Numbers)[row] = before[row] as number;
  });
}

/** A question that has got a score is answered. */
function settle({ at }: PlannedQuestion, { scope, statuses }: Known, changed: readonly Set<number>[]): void {
  const column = statuses[at] as Uint8Array;
  changed.forEach((questions, row) => {
    if (column[row] === status.hidden || !questions.has(at)) return;
    const isKnown = !Number.isNaN(scope.scores[at]?.[row]) || scope.states[at]?.[row] === state.value;
    if (isKnown) column[row] = status.answered;
  });
}
