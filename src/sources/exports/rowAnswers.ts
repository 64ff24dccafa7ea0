import type { Problem } from '../../model/diagnostics/diagnostic.js';
import type { OptionValue } from '../../model/primitives.js';
import type { Answer } from '../../model/response.js';
import type { AnswerColumn } from '../../model/responseBlock.js';
import type { CellProblem } from './cells.js';
import { type CellTexts, noTexts, numberOf } from './cellTexts.js';
import { cellsAtMost, cellText, type Row } from './csv.js';
import { metNumber } from './memo.js';
import type { ExportPlan, PlannedColumn } from './plan.js';
import { answerAt, putAnswer, type RowBlock } from './rowBlock.js';
import type { RowProblem } from './rows.js';

/** Reads what rows say to the questions. */
export interface AnswerReader {
  /** Enters the answers of a row as the next one of a block. */
  read(row: Row, block: RowBlock, problems: RowProblem[]): void;
}

/** Prepares to read what rows say to the questions. */
export function answerReader(plan: ExportPlan): AnswerReader {
  const columns = plan.questions.map(columnOf);
  const dependent = dependentOn(plan);
  return {
    read(row, block, problems) {
      const { size } = block;
      for (let each = 0; each < columns.length; each += 1) {
        const column = columns[each] as ReadColumn;
        const into = block.columns[column.place] as AnswerColumn;
        const code = column.cell < row.length ? codeIn(column, row, into) : unknown;
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
  /** For texts that were met, by their number: the number of the answer in `answers`; -1 for what has to be looked at. */
  codes: Int32Array;
  answers: AnswerColumn['answers'] | undefined;
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
    codes: new Int32Array(),
    answers: undefined,
  };
}

/** The number of the answer that a cell says, if what it says was met before. */
function codeIn(column: ReadColumn, row: Row, { answers }: AnswerColumn): number {
  if (column.answers !== answers) {
    column.answers = answers;
    column.codes.fill(unknown);
  }
  const number = metNumber(column.texts, row, column.cell);
  const { codes } = column;
  return number >= 0 && number < codes.length ? (codes[number] as number) : unknown;
}

/** Enters what has to be looked at: a text that was not met, or has a problem; or what several cells say. */
function enter(
  row: Row,
  column: ReadColumn,
  into: AnswerColumn,
  { plan, size, problems }: { plan: ExportPlan; size: number; problems: RowProblem[] },
): void {
  const { planned, cell, texts } = column;
  if (cell >= row.length || !planned.answer) {
    putAnswer(into, size, answerIn(row, planned, plan, problems));
    return;
  }
  const { memo } = planned.answer;
  const met = numberOf(texts, row.bytes, row.starts[cell] as number, row.ends[cell] as number);
  const known = row.doubled[cell] === 1 || met < 0 ? undefined : { meaning: memo.meanings[met], number: met };
  const { meaning, number } = known ?? memo.learn(row, cell);
  const code = putAnswer(into, size, meaning?.answer);
  if (meaning?.problem) problems.push(cellProblem(row, planned, cell, meaning.problem));
  else if (number >= 0) remember(column, number, code);
}

function remember(column: ReadColumn, number: number, code: number): void {
  if (number >= column.codes.length) {
    const codes = new Int32Array(column.texts.hashes.length).fill(unknown);
    codes.set(column.codes);
    column.codes = codes;
  }
  column.codes[number] = code;
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
