import type { Problem } from '../../model/diagnostics/diagnostic.js';
import type { OptionValue } from '../../model/primitives.js';
import type { Answer } from '../../model/response.js';
import type { AnswerColumn } from '../../model/responseBlock.js';
import type { CellProblem } from './cells.js';
import { cellText, type Row } from './csv.js';
import type { ExportPlan, PlannedColumn } from './plan.js';
import { answerAt, putAnswer, putMeaning, type RowBlock } from './rowBlock.js';
import type { RowProblem } from './rows.js';
import { shortCells } from './shortCells.js';

/** Reads what rows say to the questions. */
export interface AnswerReader {
  /** Enters the answers of a row as the next one of a block. */
  read(row: Row, block: RowBlock, problems: RowProblem[]): void;
  /** Begins with another block. */
  begin(): void;
}

/** Prepares to read what rows say to the questions. */
export function answerReader(plan: ExportPlan): AnswerReader {
  const { questions } = plan;
  const dependent = dependentOn(plan);
  const short = shortCells(questions.length);
  const enter = (
    row: Row,
    column: PlannedColumn,
    at: number,
    block: RowBlock,
    problems: RowProblem[],
  ): void => {
    const { answer, notes, evidence, place } = column;
    const into = block.columns[place] as AnswerColumn;
    if (!answer || notes.length > 0 || evidence.length > 0 || answer.at >= row.length) {
      putAnswer(into, block.size, answerIn(row, column, plan, problems));
      return;
    }
    const entry = answer.memo.entryOf(row, answer.at);
    putMeaning(into, block.size, entry);
    if (entry.meaning.problem) problems.push(cellProblem(row, column, answer.at, entry.meaning.problem));
    else short.add(row, answer.at, at, entry);
  };
  const cells = Int32Array.from(questions, (column) => column.answer?.at ?? -1);
  return {
    read(row, block, problems) {
      const { size, columns } = block;
      for (let at = 0; at < cells.length; at += 1) {
        const cell = cells[at] as number;
        const code = cell < 0 || cell >= row.length ? -1 : short.find(row, cell, at);
        const column = questions[at] as PlannedColumn;
        if (code < 0) enter(row, column, at, block, problems);
        else (columns[column.place] as AnswerColumn).codes[size] = code;
      }
      if (dependent.length > 0) checkChosen(dependent, block, problems);
    },
    begin: short.begin,
  };
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
    const chosen = source.value.map(String);
    if (chosen.includes(String(own.value))) continue;
    const args = { value: String(own.value), from, chosen };
    problems.push({ cell: at, problem: { code: 'answer-not-chosen', args } });
  }
}
