import type { Value } from '../../model/response.js';
import { basisOf, type Known, knownOf } from '../basis.js';
import type { Numbers } from '../columns.js';
import { type Entry, entryOf } from '../entry.js';
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
  const answers = byQuestion(all);
  const changed = new Map<number, ReadonlySet<number>>();
  for (const at of plan.order) {
    const question = plan.questions[at] as PlannedQuestion;
    const rows = rowsChanged(question, answers, changed);
    if (rows.size === 0) continue;
    changed.set(at, rows);
    answerAnew(question, known, answers.get(at) ?? new Map());
    if (question.measure) measureAnew(question, known.scope, rows);
    settle(question, known, rows);
  }
  plan.gates.forEach(({ question }, at) => {
    for (const row of changed.get(question) ?? []) known.evidenced[at]?.fill(1, row, row + 1);
  });
  return { whole: wholeOf(basisOf(plan, known), assumptions.asIs), scores: known.scope.scores };
}

/** Values by the row of their hypothesis. */
type Answers = ReadonlyMap<number, Value>;

function byQuestion(all: readonly Hypothesis[]): ReadonlyMap<number, Answers> {
  const answers = new Map<number, Map<number, Value>>();
  all.forEach((hypothesis, row) => {
    for (const [at, value] of hypothesis) {
      const own = answers.get(at) ?? new Map<number, Value>();
      answers.set(at, own.set(row, value));
    }
  });
  return answers;
}

/** Where a question is answered anew, or an answer that its measure reads. */
function rowsChanged(
  { at, measure }: PlannedQuestion,
  answers: ReadonlyMap<number, Answers>,
  changed: ReadonlyMap<number, ReadonlySet<number>>,
): Set<number> {
  const read = (measure?.inputs ?? []).flatMap((input) => [...(changed.get(input.at) ?? [])]);
  return new Set([...(answers.get(at)?.keys() ?? []), ...read]);
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
function answerAnew(question: PlannedQuestion, { scope, statuses }: Known, answers: Answers): void {
  const { at } = question;
  const given = new Map<number, readonly Value[]>();
  const entries = new Map<Value, Entry>();
  for (const [row, value] of answers) {
    if (statuses[at]?.[row] === status.hidden) continue;
    const entry = entries.get(value) ?? entryOf(question, { kind: 'value', value });
    entries.set(value, entry);
    (scope.states[at] as Uint8Array)[row] = entry.state;
    (scope.scores[at] as Numbers)[row] = entry.score;
    setValue(scope.values[at] as ValueColumn, row, entry.value);
    given.set(row, entry.given);
  }
  const before = scope.given[at];
  if (given.size > 0) scope.given[at] = (row) => given.get(row) ?? before?.(row) ?? nothingGiven;
}

/** Measures a question anew in some rows. */
function measureAnew(question: PlannedQuestion, scope: Scope, rows: ReadonlySet<number>): void {
  const scores = scope.scores[question.at] as Numbers;
  const before = scores.slice();
  measurePoints(question, scope);
  for (let row = 0; row < scope.size; row += 1) if (!rows.has(row)) scores[row] = before[row] as number;
}

/** A question that has got a score is answered. */
function settle({ at }: PlannedQuestion, { scope, statuses }: Known, rows: ReadonlySet<number>): void {
  const column = statuses[at] as Uint8Array;
  for (const row of rows) {
    if (column[row] === status.hidden) continue;
    const isKnown = !Number.isNaN(scope.scores[at]?.[row]) || scope.states[at]?.[row] === state.value;
    if (isKnown) column[row] = status.answered;
  }
}
