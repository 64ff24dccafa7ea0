import type { Answer, Respondent } from '../model/response.js';
import type { AnswerColumn, ResponseBlock } from '../model/responseBlock.js';
import { type Numbers, no, open, type Truths, yes } from './columns.js';
import { type Entries, entriesOf } from './entries.js';
import type { Entry } from './entry.js';
import { copyOfBytes, newBytes, newNumbers, newValues } from './newColumns.js';
import type { PlannedQuestion } from './planQuestion.js';
import { nothingGiven, type Scope, state, type ValueColumn } from './scope.js';

/** The answers of respondents while they are scored: columns with a row for each; lists by position in the plan. */
export interface Sheets {
  size: number;
  questions: readonly PlannedQuestion[];
  respondents: readonly Respondent[];
  /** What was answered, hidden or not. */
  columns: readonly AnswerColumn[];
  /** What the different answers to each question come to. */
  entries: Entries[];
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
  return { size, questions, respondents, columns, entries: [], scope, visible: [], own: [], heads: [] };
}

/** Decides of whom a question is asked, and enters what they gave: its state, its values, and the score of these. */
export function enter(sheets: Sheets, question: PlannedQuestion, openConditions: OpenConditions): void {
  const { scope, size, columns } = sheets;
  const { at } = question;
  const { codes, answers } = columns[at] as AnswerColumn;
  const entries = entriesOf(question, answers);
  const states = newBytes(size);
  gatherBytes(codes, entries.states, states);
  scope.states[at] = states;
  scope.scores[at] = numbersIn(codes, entries.scores);
  scope.values[at] =
    question.kind === 'number' ? numbersIn(codes, entries.numbers) : valuesIn(codes, entries.each);
  scope.given[at] = (row) =>
    states[row] === state.value ? (entries.each[codes[row] as number] as Entry).given : nothingGiven;
  sheets.entries[at] = entries;
  sheets.own[at] = states;
  sheets.visible[at] = question.isVisible && copyOfBytes(question.isVisible.run(scope), size);
  if (sheets.visible[at] || question.source >= 0) takeBack(sheets, question, openConditions);
}

function gatherBytes(codes: Uint32Array, by: Uint8Array, into: Uint8Array): void {
  for (let row = 0; row < codes.length; row += 1) into[row] = by[codes[row] as number] as number;
}

function numbersIn(codes: Uint32Array, by: Numbers): Numbers {
  const numbers = newNumbers(codes.length);
  for (let row = 0; row < codes.length; row += 1) numbers[row] = by[codes[row] as number] as number;
  return numbers;
}

function valuesIn(codes: Uint32Array, entries: readonly Entry[]): ValueColumn {
  const values = newValues(codes.length);
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
