import type { Problem } from '../../model/diagnostics/diagnostic.js';
import type { OptionValue } from '../../model/primitives.js';
import type { Answer, Response } from '../../model/response.js';
import type { CellProblem } from './cells.js';
import { cellText, type Row } from './csv.js';
import type { PlannedRule } from './keepRules.js';
import type { ExportPlan, PlannedColumn } from './plan.js';
import { respondentReader } from './respondent.js';

/** A problem of a row: in which cell it stands, counted from 0; -1 for the row as a whole. */
export interface RowProblem {
  cell: number;
  problem: Problem;
}

/** What a row of an export is: a response, one that does not count, or one with problems. */
export type RowOutcome = { response: Response } | { dropped: PlannedRule } | { problems: RowProblem[] };

/** What an export says nothing of: the same for all rows. */
const nothingElse = { remarks: {}, agreements: {} };

/** Reads the rows of an export. */
export function rowReader(plan: ExportPlan): (row: Row) => RowOutcome {
  const { rules, questions } = plan;
  const readRespondent = respondentReader(plan);
  const dependent = dependentOn(questions);
  return (row) => {
    const wrong = widthProblem(row, plan);
    if (wrong) return { problems: [wrong] };
    const dropped = droppedBy(rules, row);
    if (dropped) return { dropped };
    const problems: RowProblem[] = [];
    const answers = answersIn(row, plan, problems);
    if (dependent.length > 0) checkChosen(dependent, answers, problems);
    const head = readRespondent(row, problems);
    if (plan.groupBy !== undefined && head.respondent.group === undefined) {
      const problem = { code: 'batch-no-group', args: { column: plan.groupBy } } as const;
      problems.push({ cell: plan.respondent.group ?? -1, problem });
    }
    if (problems.length > 0) return { problems };
    return { response: { ...nothingElse, ...head, answers } };
  };
}

function answersIn(row: Row, plan: ExportPlan, problems: RowProblem[]): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const column of plan.questions) {
    const answer = answerIn(row, column, plan, problems);
    if (answer) answers.set(column.question.question.id, answer);
  }
  return answers;
}

/** The first rule by which a row does not count. */
function droppedBy(rules: readonly PlannedRule[], row: Row): PlannedRule | undefined {
  for (const rule of rules) if (rule.at < row.length && !rule.memo.of(row, rule.at)) return rule;
  return undefined;
}

/** A row that ends before a column that means something, or goes on behind the last one. */
function widthProblem(row: Row, { columns, least }: ExportPlan): RowProblem | undefined {
  const expected = columns.heads.length;
  const args = { cells: row.length, expected };
  if (row.length < least) return { cell: -1, problem: { code: 'row-short', args } };
  for (let cell = expected; cell < row.length; cell += 1) {
    if (row.ends[cell] !== row.starts[cell]) return { cell, problem: { code: 'row-wider', args } };
  }
  return undefined;
}

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

function meantIn(row: Row, { answer, question }: PlannedColumn, problems: RowProblem[]): Answer | undefined {
  if (!answer || answer.at >= row.length) return undefined;
  const meaning = answer.memo.of(row, answer.at);
  if (meaning.problem)
    problems.push({
      cell: answer.at,
      problem: problemOf(meaning.problem, row, answer.at, question.question.id),
    });
  return meaning.answer;
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

/** A column whose question offers what was chosen in another one. */
interface Dependent {
  id: string;
  from: string;
  at: number;
}

function dependentOn(questions: readonly PlannedColumn[]): Dependent[] {
  return questions.flatMap(({ question: { question }, answer }) => {
    const options = question.type === 'choice' ? question.options : undefined;
    if (!answer || typeof options !== 'object' || !('from' in options)) return [];
    return [{ id: question.id, from: options.from, at: answer.at }];
  });
}

/** A question that offers what was chosen in another one takes no other option. */
function checkChosen(
  questions: readonly Dependent[],
  given: ReadonlyMap<string, Answer>,
  problems: RowProblem[],
): void {
  for (const { id, from, at } of questions) {
    const own = given.get(id)?.given;
    const source = given.get(from)?.given;
    if (own?.kind !== 'value' || source?.kind !== 'value' || !Array.isArray(source.value)) continue;
    const chosen = source.value.map(String);
    if (chosen.includes(String(own.value))) continue;
    const args = { value: String(own.value), from, chosen };
    problems.push({ cell: at, problem: { code: 'answer-not-chosen', args } });
  }
}
