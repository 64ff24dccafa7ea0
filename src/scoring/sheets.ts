import type { Answer, Respondent, Value } from '../model/response.js';
import type { AnswerColumn, ResponseBlock } from '../model/responseBlock.js';
import { no, open, type Truths, yes } from './columns.js';
import { type Entry, entryOf } from './entry.js';
import { copyOfBytes, newBytes, newNumbers } from './newColumns.js';
import type { PlannedQuestion } from './planQuestion.js';
import { nothingGiven, type Scope, state, type ValueColumn } from './scope.js';

/** The answers of respondents while they are scored: columns with a row for each; lists by position in the plan. */
export interface Sheets {
  size: number;
  questions: readonly PlannedQuestion[];
  respondents: readonly Respondent[];
  /** What was answered, hidden or not. */
  columns: readonly AnswerColumn[];
  scope: Scope;
  /** Whether a question is asked; nothing where it always is. */
  visible: (Truths | undefined)[];
  /** The state by the respondent's own answer, which a fact's common one may replace in the scope. */
  own: Uint8Array[];
  /** For how many people a value stands, once that has been asked for. */
  heads: (Float64Array | undefined)[];
}

/** What to do with a question whose condition is open. */
export type OpenConditions = 'ask' | 'hide';

/** Sheets on which nothing is entered yet. */
export function sheetsOf(
  { respondents, columns }: ResponseBlock,
  questions: readonly PlannedQuestion[],
): Sheets {
  const size = respondents.length;
  const scope: Scope = { size, states: [], values: [], given: [], scores: [] };
  return { size, questions, respondents, columns, scope, visible: [], own: [], heads: [] };
}

/** Decides of whom a question is asked, and enters what they gave: its state, its values, and the score of these. */
export function enter(sheets: Sheets, question: PlannedQuestion, openConditions: OpenConditions): void {
  const { scope, size, columns } = sheets;
  const { at } = question;
  const { codes, answers } = columns[at] as AnswerColumn;
  const entries = answers.map((answer) => entryOf(question, answer));
  const states = gathered(
    codes,
    Uint8Array.from(entries, (entry) => entry.state),
    newBytes(size),
  );
  scope.states[at] = states;
  scope.scores[at] = gathered(
    codes,
    Float64Array.from(entries, ({ score }) => score),
    newNumbers(size),
  );
  scope.values[at] = valuesIn(question, codes, entries);
  scope.given[at] = (row) =>
    states[row] === state.value ? (entries[codes[row] as number] as Entry).given : nothingGiven;
  sheets.own[at] = states;
  sheets.visible[at] = question.isVisible && copyOfBytes(question.isVisible.run(scope), size);
  if (sheets.visible[at] || question.source >= 0) takeBack(sheets, question, openConditions);
}

/** For each row what stands at its code. */
function gathered<Column extends Uint8Array | Float64Array>(
  codes: Uint32Array,
  by: Column,
  into: Column,
): Column {
  for (let row = 0; row < codes.length; row += 1) into[row] = by[codes[row] as number] as number;
  return into;
}

function valuesIn({ kind }: PlannedQuestion, codes: Uint32Array, entries: readonly Entry[]): ValueColumn {
  if (kind === 'number') {
    const numbers = Float64Array.from(entries, ({ value }) =>
      typeof value === 'number' ? value : Number.NaN,
    );
    return gathered(codes, numbers, newNumbers(codes.length));
  }
  const values: (Value | undefined)[] = new Array(codes.length);
  for (let row = 0; row < codes.length; row += 1)
    values[row] = (entries[codes[row] as number] as Entry).value;
  return values as ValueColumn;
}

/** Takes back what was entered where the question is hidden, or where it offers nothing. */
function takeBack(sheets: Sheets, question: PlannedQuestion, openConditions: OpenConditions): void {
  const { scope, size, visible } = sheets;
  const { at } = question;
  const asked = visible[at];
  for (let row = 0; row < size; row += 1) {
    const isAsked = asked?.[row] ?? yes;
    const isHidden = isAsked === no || (isAsked === open && openConditions === 'hide');
    if (!isHidden && !offersNothing(sheets, question, row)) continue;
    (scope.states[at] as Uint8Array)[row] = isHidden ? state.hidden : state.missing;
    (scope.scores[at] as Float64Array)[row] = Number.NaN;
    const values = scope.values[at] as ValueColumn;
    values[row] = values instanceof Float64Array ? Number.NaN : undefined;
  }
}

/** Whether the question whose chosen options it offers does not apply. */
function offersNothing({ columns }: Sheets, { source }: PlannedQuestion, row: number): boolean {
  return source >= 0 && answerAt(columns[source], row)?.given.kind === 'not-applicable';
}

function answerAt(column: AnswerColumn | undefined, row: number): Answer | undefined {
  return column?.answers[column.codes[row] as number];
}

/** The answer that counts on a sheet: none where the question is hidden from the respondent, or offers nothing. */
export function answerOf(sheets: Sheets, question: PlannedQuestion, row: number): Answer | undefined {
  const isHidden = sheets.own[question.at]?.[row] === state.hidden;
  return isHidden || offersNothing(sheets, question, row)
    ? undefined
    : answerAt(sheets.columns[question.at], row);
}

/** Whether someone is of the staff, whose single answers no result shows. */
export function isStaff({ respondents }: Sheets, row: number): boolean {
  return respondents[row]?.role === 'staff';
}
