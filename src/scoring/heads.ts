import type { PlannedQuestion } from './planQuestion.js';
import { state } from './scope.js';
import type { Sheets } from './sheets.js';

/**
 * For how many people the value of a question stands on each sheet: those who voted, else those at the table; 0 where
 * there is none. A computed score counts as given by whoever gave its inputs, for as many as the least of them.
 */
export function headsOf(question: PlannedQuestion, sheets: Sheets): Float64Array {
  const known = sheets.heads[question.at];
  if (known) return known;
  const heads = new Float64Array(sheets.size);
  const isComputed = question.definition.type === 'computed';
  for (let row = 0; row < heads.length; row += 1) {
    if (sheets.own[question.at]?.[row] === state.hidden) continue;
    heads[row] = isComputed ? computedHeads(question, sheets, row) : givenHeads(question, sheets, row);
  }
  sheets.heads[question.at] = heads;
  return heads;
}

function givenHeads(question: PlannedQuestion, sheets: Sheets, row: number): number {
  if (sheets.own[question.at]?.[row] !== state.value) return 0;
  const { entries, columns } = sheets;
  const entry = entries[question.at]?.each[columns[question.at]?.codes[row] ?? 0];
  return entry?.votes || peopleAt(sheets, row);
}

function computedHeads(question: PlannedQuestion, sheets: Sheets, row: number): number {
  const gave = question.common
    ? gaveInputs(question, sheets, row)
    : !Number.isNaN(sheets.scope.scores[question.at]?.[row]);
  return gave ? leastInput(question, sheets, row, Infinity) : 0;
}

/** What is computed from facts alone is given by whoever gave every input. */
function gaveInputs({ measure }: PlannedQuestion, sheets: Sheets, row: number): boolean {
  return (measure?.inputs ?? []).every(
    ({ at, takesDontKnow }) =>
      inputHeads(at, sheets, row) > 0 || (takesDontKnow && sheets.own[at]?.[row] === state.dontKnow),
  );
}

/** For how many people an answer stands: of a measured question, the least of what it was computed from. */
export function leastHeads(question: PlannedQuestion, sheets: Sheets, row: number): number {
  return leastInput(question, sheets, row, headsOf(question, sheets)[row] || Infinity);
}

function leastInput(question: PlannedQuestion, sheets: Sheets, row: number, own: number): number {
  let least = own;
  for (const { at } of question.measure?.inputs ?? []) {
    if (at !== question.at) least = Math.min(least, inputHeads(at, sheets, row) || Infinity);
  }
  return least < Infinity ? least : peopleAt(sheets, row);
}

function inputHeads(at: number, sheets: Sheets, row: number): number {
  return headsOf(sheets.questions[at] as PlannedQuestion, sheets)[row] as number;
}

function peopleAt({ respondents }: Sheets, row: number): number {
  return respondents[row]?.people ?? 1;
}
