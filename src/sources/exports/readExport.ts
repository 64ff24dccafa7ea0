import type { Diagnostic, Place, Problem } from '../../model/diagnostics/diagnostic.js';
import type { Response } from '../../model/response.js';
import type { Row } from './csv.js';
import type { PlannedRule } from './keepRules.js';
import type { TableProblem } from './open.js';
import type { OpenExport } from './openExport.js';
import type { ExportPlan } from './plan.js';
import { type RowOutcome, type RowProblem, rowReader } from './rows.js';

/** What reading an export came to, besides its responses. */
export interface ReadExport {
  /** Rows below the header. */
  rows: number;
  responses: number;
  /** How many rows each rule has left out. */
  dropped: { rule: PlannedRule; count: number }[];
  /** The first problems in full. */
  diagnostics: Diagnostic[];
  problems: number;
  /** The lines of the rows that have problems; the first ones where there are many. */
  invalid: { count: number; lines: number[] };
  /** Whether more is wrong than some of its rows. */
  isBroken: boolean;
}

/** Problems that are reported in full. */
const shownAtMost = 50;

/** Reads an open export once; every response is handed on as it is read. */
export async function readExport(
  { file, table, headerRows, plan }: OpenExport,
  take: (response: Response, line: number) => void,
): Promise<ReadExport> {
  const read = rowReader(plan);
  const tally = tallyOf(file, plan, table.beginning.kind === 'csv');
  let header = headerRows;
  const broken = await table.each((row) => {
    if (header > 0) {
      header -= 1;
      return;
    }
    // Spreadsheets write such rows where only the format of cells is left.
    if (isEmpty(row)) return;
    const outcome = read(row);
    tally.count(outcome, row);
    if ('response' in outcome) take(outcome.response, row.line);
  });
  return tally.total(broken);
}

/** Counts what the rows of an export are. */
function tallyOf(file: string, plan: ExportPlan, isText: boolean) {
  const dropped = new Map<PlannedRule, number>();
  const diagnostics: Diagnostic[] = [];
  const lines: number[] = [];
  let [rows, responses, problems, invalid] = [0, 0, 0, 0];
  // A last row that is short is the end of a file that was cut off.
  let endsShort = false;
  const report = (row: Row, { cell, problem }: RowProblem): void => {
    problems += 1;
    if (problems > shownAtMost) return;
    const place = placeIn(file, row, cell, isText);
    diagnostics.push({ ...withColumn(problem, plan, cell), level: 'error', place });
  };
  return {
    count(outcome: RowOutcome, row: Row): void {
      rows += 1;
      endsShort =
        'problems' in outcome && outcome.problems.some(({ problem }) => problem.code === 'row-short');
      if ('response' in outcome) responses += 1;
      else if ('dropped' in outcome) dropped.set(outcome.dropped, (dropped.get(outcome.dropped) ?? 0) + 1);
      else {
        invalid += 1;
        if (lines.length < shownAtMost) lines.push(row.line);
        for (const problem of outcome.problems) report(row, problem);
      }
    },
    total(broken: TableProblem | undefined): ReadExport {
      const place = broken && { file, line: broken.line ?? 1, column: 1, length: 1, text: '' };
      const ofTable: Diagnostic[] = broken && place ? [{ ...broken.problem, level: 'error', place }] : [];
      const others = [...ofTable, ...mixedColumns(plan, file)];
      return {
        rows,
        responses,
        dropped: [...dropped].map(([rule, count]) => ({ rule, count })),
        diagnostics: [...diagnostics, ...others],
        problems: problems + others.length,
        invalid: { count: invalid, lines },
        isBroken: others.length > 0 || endsShort,
      };
    },
  };
}

/** The problem of a cell with the header of its column. */
function withColumn(problem: Problem, { columns }: ExportPlan, cell: number): Problem {
  const column = columns.heads[cell]?.header ?? '';
  return 'column' in problem.args ? ({ ...problem, args: { ...problem.args, column } } as Problem) : problem;
}

/** Whether a row holds nothing at all: it is of nobody. */
function isEmpty({ length, starts, ends }: Row): boolean {
  for (let cell = 0; cell < length; cell += 1) if (starts[cell] !== ends[cell]) return false;
  return true;
}

const decoder = new TextDecoder();

/** A cell’s line and, in a text, its first character; in a table that is none, the number of its column. */
function placeIn(file: string, row: Row, cell: number, isText: boolean): Place {
  const { line } = row;
  if (!isText) return { file, line, column: Math.max(cell, 0) + 1, length: 1, text: '' };
  const start = row.starts[0] ?? 0;
  const before =
    cell > 0 && row.breaks === 0 ? row.bytes.subarray(start, row.starts[cell]) : new Uint8Array();
  return { file, line, column: decoder.decode(before).length + 1, length: 1, text: '' };
}

/** Columns whose cells are partly codes and partly labels: what one of them means may be by chance. */
function mixedColumns({ questions, columns }: ExportPlan, file: string): Diagnostic[] {
  return questions.flatMap(({ answer }): Diagnostic[] => {
    const met = answer?.memo.met() ?? [];
    const code = met.find(({ meaning }) => meaning.by === 'code')?.text;
    const label = met.find(({ meaning }) => meaning.by === 'label')?.text;
    if (!answer || code === undefined || label === undefined) return [];
    const column = columns.heads[answer.at]?.header ?? '';
    const place = { file, line: 1, column: 1, length: 1, text: '' };
    return [{ code: 'column-mixed', args: { column, code, label }, level: 'error', place }];
  });
}
