import type { Problem } from '../../model/diagnostics/diagnostic.js';
import type { OptionValue } from '../../model/primitives.js';
import type { Answer } from '../../model/response.js';
import type { CellProblem } from './cells.js';
import { cellText, type Row } from './csv.js';
import type { ExportPlan, PlannedColumn } from './plan.js';
import type { RowProblem } from './rows.js';

/** What a row says to a question, with remarks. */
export function answerIn(
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

/** What is wrong with a cell of a question. */
export function cellProblem(
  row: Row,
  { question }: PlannedColumn,
  at: number,
  problem: CellProblem,
): RowProblem {
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
