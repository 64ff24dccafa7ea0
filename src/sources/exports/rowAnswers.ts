import type { AnswerColumn } from '../../model/responseBlock.js';
import { answerIn, cellProblem } from './cellAnswers.js';
import { type CellTexts, noTexts, numberOf, shortPlace, shortTexts } from './cellTexts.js';
import { checkChosen, dependentOn } from './chosenElsewhere.js';
import { cellsAtMost, type Row } from './csv.js';
import type { ExportPlan, PlannedColumn } from './plan.js';
import { putAnswer, putLoose, type RowBlock, type RowColumn } from './rowBlock.js';
import type { RowProblem } from './rows.js';

/** Reads what rows say to the questions. */
export interface AnswerReader {
  /** Enters the answers of a row as the next one of a block. */
  read(row: Row, block: RowBlock, problems: RowProblem[]): void;
}

/** Prepares to read what rows say to the questions; `counts` tells the plan’s memory of every cell, which takes its time. */
export function answerReader(plan: ExportPlan, counts: boolean): AnswerReader {
  const columns = plan.questions.map(columnOf);
  const dependent = dependentOn(plan);
  return {
    read(row, block, problems) {
      const { size } = block;
      for (let each = 0; each < columns.length; each += 1) {
        const column = columns[each] as ReadColumn;
        const into = block.columns[column.place] as RowColumn;
        if (column.answers !== into.answers) begin(column, into.answers);
        const code = column.cell < row.length && !counts ? codeIn(column, row) : unknown;
        if (code === unknown) enter(row, column, into, { plan, size, problems });
        else into.codes[size] = code;
      }
      if (dependent.length > 0) checkChosen(dependent, block, problems);
    },
  };
}

/** A column of answers while rows are read. */
interface ReadColumn {
  planned: PlannedColumn;
  place: number;
  /** The cell that alone says the answer; beyond all cells where there is none. */
  cell: number;
  texts: CellTexts;
  /** Of each answer its number in this list, for texts that say it. */
  answers: AnswerColumn['answers'];
  /** For texts of no or one byte, by 0 or 1 + the byte: the number, plus 1; 0 for what has to be looked at. */
  short: Int32Array;
  /** For longer texts, by their numbers: the number; -1 for what has to be looked at. */
  long: Int32Array;
}

/** Instead of the number of an answer. */
const unknown = -1;

function columnOf(planned: PlannedColumn): ReadColumn {
  const { answer, notes, evidence, place } = planned;
  const isPlain = answer !== undefined && notes.length === 0 && evidence.length === 0;
  return {
    planned,
    place,
    cell: isPlain ? answer.at : cellsAtMost,
    texts: answer?.memo.texts ?? noTexts(),
    answers: [],
    short: new Int32Array(shortTexts),
    long: new Int32Array(),
  };
}

/** Goes on with another list of answers. */
function begin(column: ReadColumn, answers: AnswerColumn['answers']): void {
  column.answers = answers;
  column.short.fill(0);
  column.long.fill(unknown);
}

/** The number of the answer that a cell says, if what it says was met before. */
function codeIn({ cell, short, long, texts }: ReadColumn, row: Row): number {
  const from = row.starts[cell] as number;
  const to = row.ends[cell] as number;
  if (to - from < 2) return (short[shortPlace(row.bytes, from, to)] as number) - 1;
  const number = numberOf(texts, row, cell);
  return number >= 0 && number < long.length ? (long[number] as number) : unknown;
}

/** Enters what has to be looked at: a text that was not met, or has a problem; or what several cells say. */
function enter(
  row: Row,
  column: ReadColumn,
  into: RowColumn,
  { plan, size, problems }: { plan: ExportPlan; size: number; problems: RowProblem[] },
): void {
  const { planned, cell } = column;
  if (cell >= row.length || !planned.answer) {
    putLoose(into, size, answerIn(row, planned, plan, problems));
    return;
  }
  const { number, meaning } = planned.answer.memo.find(row, cell);
  const known = column.long[number] ?? unknown;
  if (known !== unknown) into.codes[size] = known;
  else if (meaning.problem) {
    putAnswer(into, size, undefined);
    problems.push(cellProblem(row, planned, cell, meaning.problem));
  } else if (number < 0) putLoose(into, size, meaning.answer);
  else remember(column, row, number, putAnswer(into, size, meaning.answer));
}

/** Remembers the number of an answer for the text that says it, which has a number itself. */
function remember(column: ReadColumn, row: Row, number: number, code: number): void {
  const { cell, texts } = column;
  const [from, to] = [row.starts[cell] as number, row.ends[cell] as number];
  if (to - from < 2) column.short[shortPlace(row.bytes, from, to)] = code + 1;
  if (number >= column.long.length) {
    const long = new Int32Array(texts.hashes.length).fill(unknown);
    long.set(column.long);
    column.long = long;
  }
  column.long[number] = code;
}
