import type { Problem } from '../../model/diagnostics/diagnostic.js';
import type { OptionValue } from '../../model/primitives.js';
import type { Answer } from '../../model/response.js';
import type { AnswerColumn } from '../../model/responseBlock.js';
import type { CellProblem } from './cells.js';
import { type CellTexts, noTexts, numberOf, shortPlace, shortTexts } from './cellTexts.js';
import { cellsAtMost, cellText, type Row } from './csv.js';
import type { ExportPlan, PlannedColumn } from './plan.js';
import { answerAt, putAnswer, type RowBlock } from './rowBlock.js';
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
        const into = block.columns[column.place] as AnswerColumn;
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
  into: AnswerColumn,
  { plan, size, problems }: { plan: ExportPlan; size: number; problems: RowProblem[] },
): void {
  const { planned, cell } = column;
  if (cell >= row.length || !planned.answer) {
    putAnswer(into, size, answerIn(row, planned, plan, problems));
    return;
  }
  const { number, meaning } = planned.answer.memo.find(row, cell);
  const known = column.long[number] ?? unknown;
  if (known !== unknown) into.codes[size] = known;
  else if (meaning.problem) problems.push(cellProblem(row, planned, cell, meaning.problem));
  else remember(column, row, number, putAnswer(into, size, meaning.answer));
}

/** Remembers the number of an answer for the text that says it; -1 is a text that is not remembered. */
function remember(column: ReadColumn, row: Row, number: number, code: number): void {
  if (number < 0) return;
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

/** What a row says to a question, with remarks. */
function answerIn(
  row: Row,
  column: PlannedColumn,
  { preset }: ExportPlan,
  problems: RowProblem[],
): Answer | undefined {
  const { notes, evidence } = column;
  const answer = column.answer ? meantIn(row, column, problems) : chosenIn(row, column, problems);
  if (notes.length === 0 && evidence.length === 0) return answer;
  const [note, proof] = [wordsIn(row, notes, preset), wordsIn(row, evidence, preset)];
  if (note === '' && proof === '') return answer;
  const given = answer?.given ?? { kind: 'nothing' };
  return { given, ...(note && { note }), ...(proof && { evidence: proof }) };
}

function meantIn(row: Row, column: PlannedColumn, problems: RowProblem[]): Answer | undefined {
  const { answer } = column;
  if (!answer || answer.at >= row.length) return undefined;
  const meaning = answer.memo.of(row, answer.at);
  if (meaning.problem) problems.push(cellProblem(row, column, answer.at, meaning.problem));
  return meaning.answer;
}

function cellProblem(row: Row, { question }: PlannedColumn, at: number, problem: CellProblem): RowProblem {
  return { cell: at, problem: problemOf(problem, row, at, question.question.id) };
}

/** The options chosen in columns of their own. None chosen is nothing answered: exports do not tell the two apart. */
function chosenIn(
  row: Row,
  { question, options }: PlannedColumn,
  problems: RowProblem[],
): Answer | undefined {
  const chosen: OptionValue[] = [];
  for (const { at, value, memo } of options) {
    if (at >= row.length || row.starts[at] === row.ends[at]) continue;
    const choice = memo.of(row, at);
    if (choice) chosen.push(value);
    else if (choice === undefined) {
      const args = {
        column: '',
        value: cellText(row, at),
        question: question.question.id,
        option: String(value),
      };
      problems.push({ cell: at, problem: { code: 'cell-not-chosen', args } });
    }
  }
  if (chosen.length === 0) return undefined;
  const value = question.options.map((option) => option.value).filter((each) => chosen.includes(each));
  return { given: { kind: 'value', value } };
}

function wordsIn(row: Row, columns: readonly number[], { decoded }: ExportPlan['preset']): string {
  const texts = columns
    .filter((at) => at < row.length)
    .map((at) => cellText(row, at).trim())
    .map((text) => decoded?.(text) ?? text);
  return texts.filter((text) => text !== '').join('\n');
}

function problemOf(problem: CellProblem, row: Row, at: number, question: string): Problem {
  const args = { column: '', value: cellText(row, at), question };
  switch (problem.code) {
    case 'cell-unknown':
      return { code: problem.code, args: { ...args, nearest: problem.nearest } };
    case 'cell-ambiguous':
      return { code: problem.code, args: { ...args, options: problem.options } };
    case 'cell-out-of-range':
      return { code: problem.code, args: { ...args, min: problem.min, max: problem.max } };
    default:
      return { code: problem.code, args };
  }
}

/** A column whose question offers what was chosen in another one; by their places. */
interface Dependent {
  place: number;
  from: string;
  source: number;
  at: number;
}

function dependentOn({ questions, ids }: ExportPlan): Dependent[] {
  return questions.flatMap(({ question: { question }, place, answer }) => {
    const options = question.type === 'choice' ? question.options : undefined;
    if (!answer || typeof options !== 'object' || !('from' in options)) return [];
    return [{ place, from: options.from, source: ids.indexOf(options.from), at: answer.at }];
  });
}

/** A question that offers what was chosen in another one takes no other option. */
function checkChosen(
  questions: readonly Dependent[],
  { columns, size }: RowBlock,
  problems: RowProblem[],
): void {
  for (const { place, from, source: lender, at } of questions) {
    const own = answerAt(columns[place], size)?.given;
    const source = answerAt(columns[lender], size)?.given;
    if (own?.kind !== 'value' || source?.kind !== 'value' || !Array.isArray(source.value)) continue;
    // What is written in both columns alike is the same; only the rest may differ by its kind alone.
    if (source.value.includes(own.value as OptionValue)) continue;
    const chosen = source.value.map(String);
    if (chosen.includes(String(own.value))) continue;
    const args = { value: String(own.value), from, chosen };
    problems.push({ cell: at, problem: { code: 'answer-not-chosen', args } });
  }
}
