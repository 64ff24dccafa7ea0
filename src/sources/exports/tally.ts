import type { Diagnostic, Place, Problem } from '../../model/diagnostics/diagnostic.js';
import type { Row } from './csv.js';
import type { PlannedRule } from './keepRules.js';
import { type Mixed, mixedColumns } from './mixed.js';
import type { TableProblem } from './openTable.js';
import type { ExportPlan } from './plan.js';
import type { RowOutcome, RowProblem } from './rows.js';

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

/** What the rows of a part of an export are; plain data. */
export interface RowCounts {
  rows: number;
  responses: number;
  /** How many rows each rule has left out, by its place among the rules. */
  dropped: number[];
  /** The first problems in full. */
  diagnostics: Diagnostic[];
  problems: number;
  /** Rows with problems, and the lines of the first ones. */
  invalid: number;
  lines: number[];
  /** Whether the last row is short: the end of a file that was cut off. */
  endsShort: boolean;
}

/** Problems that are reported in full. */
const shownAtMost = 50;

const noRows = (rules: number): RowCounts => ({
  rows: 0,
  responses: 0,
  dropped: new Array<number>(rules).fill(0),
  diagnostics: [],
  problems: 0,
  invalid: 0,
  lines: [],
  endsShort: false,
});

/** Counts what rows are. */
export function rowTally(file: string, plan: ExportPlan, isText: boolean) {
  const { rules } = plan;
  let counts = noRows(rules.length);
  const report = (row: Row, { cell, problem }: RowProblem): void => {
    counts.problems += 1;
    if (counts.problems > shownAtMost) return;
    const place = placeIn(file, row, cell, isText);
    counts.diagnostics.push({ ...withColumn(problem, plan, cell), level: 'error', place });
  };
  return {
    count(outcome: RowOutcome, row: Row): void {
      counts.rows += 1;
      counts.endsShort = false;
      if ('head' in outcome) counts.responses += 1;
      else if ('dropped' in outcome) {
        const rule = rules.indexOf(outcome.dropped);
        counts.dropped[rule] = (counts.dropped[rule] ?? 0) + 1;
      } else {
        counts.endsShort = outcome.problems.some(({ problem }) => problem.code === 'row-short');
        counts.invalid += 1;
        if (counts.lines.length < shownAtMost) counts.lines.push(row.line);
        for (const problem of outcome.problems) report(row, problem);
      }
    },
    /** What was counted since the last time. */
    take(): RowCounts {
      const taken = counts;
      counts = noRows(rules.length);
      return taken;
    },
  };
}

/** What the rows of some parts are together, in their order. */
function together(parts: readonly RowCounts[], rules: number): RowCounts {
  const all = noRows(rules);
  for (const part of parts) {
    all.rows += part.rows;
    all.responses += part.responses;
    part.dropped.forEach((count, rule) => {
      all.dropped[rule] = (all.dropped[rule] ?? 0) + count;
    });
    all.diagnostics.push(...part.diagnostics);
    all.problems += part.problems;
    all.invalid += part.invalid;
    all.lines.push(...part.lines);
    if (part.rows > 0) all.endsShort = part.endsShort;
  }
  all.diagnostics.length = Math.min(all.diagnostics.length, shownAtMost);
  all.lines.length = Math.min(all.lines.length, shownAtMost);
  return all;
}

/** What reading an export came to: its rows, in parts; and what is wrong with it as a table. */
export function totalOf(
  { file, plan }: { file: string; plan: ExportPlan },
  parts: readonly RowCounts[],
  mixed: readonly Mixed[],
  broken: TableProblem | undefined,
): ReadExport {
  const { dropped, lines, endsShort, ...all } = together(parts, plan.rules.length);
  const place = broken && { file, line: broken.line ?? 1, column: 1, length: 1, text: '' };
  const ofTable: Diagnostic[] = broken && place ? [{ ...broken.problem, level: 'error', place }] : [];
  const others = [...ofTable, ...mixedColumns(plan, file, mixed)];
  return {
    rows: all.rows,
    responses: all.responses,
    dropped: plan.rules.flatMap((rule, at) => (dropped[at] ? [{ rule, count: dropped[at] }] : [])),
    diagnostics: [...all.diagnostics, ...others],
    problems: all.problems + others.length,
    invalid: { count: all.invalid, lines },
    isBroken: others.length > 0 || endsShort,
  };
}

/** The problem of a cell with the header of its column. */
function withColumn(problem: Problem, { columns }: ExportPlan, cell: number): Problem {
  const column = columns.heads[cell]?.header ?? '';
  return 'column' in problem.args ? ({ ...problem, args: { ...problem.args, column } } as Problem) : problem;
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
