import type { Problem } from '../../model/diagnostics/diagnostic.js';
import type { Response } from '../../model/response.js';
import type { Row } from './csv.js';
import type { PlannedRule } from './keepRules.js';
import type { ExportPlan } from './plan.js';
import { type RowHead, respondentReader, type SaidOfAll } from './respondent.js';
import { answerReader } from './rowAnswers.js';
import { emptyBlock, nextBlock, type RowBlock, responseAt, rowsAtOnce, takeBack } from './rowBlock.js';

/** A problem of a row: in which cell it stands, counted from 0; -1 for the row as a whole. */
export interface RowProblem {
  cell: number;
  problem: Problem;
}

/** What a row of an export is: one that counts, one that does not, or one with problems. */
export type RowOutcome = { head: RowHead } | { dropped: PlannedRule } | { problems: RowProblem[] };

/** Reads the rows of an export, and collects those that count. */
export interface RowReader {
  read(row: Row): RowOutcome;
  /** How many rows are collected: `rowsAtOnce` at most. One more begins anew. */
  size(): number;
  /** The rows that are collected; the next one begins anew. */
  take(): RowBlock;
  /** The row that was read last, as a response by itself. */
  last(): Response;
  /** Leaves out the row that was read last. */
  forget(): void;
}

/** Makes a reader of an export's rows; `counts` makes the plan’s memory tell how often each text was met. */
export function rowReader(plan: ExportPlan, saidOfAll: SaidOfAll = {}, counts = false): RowReader {
  const { rules, ids } = plan;
  const readAnswers = answerReader(plan, counts);
  const readHead = headReader(plan, saidOfAll);
  let block = emptyBlock(ids.length);
  const begin = (): void => {
    block = nextBlock(block);
  };
  return {
    read(row) {
      const wrong = widthProblem(row, plan);
      if (wrong) return { problems: [wrong] };
      const dropped = droppedBy(rules, row);
      if (dropped) return { dropped };
      if (block.size === rowsAtOnce) begin();
      const problems: RowProblem[] = [];
      readAnswers.read(row, block, problems);
      const head = readHead(row, problems);
      if (problems.length > 0) {
        takeBack(block);
        return { problems };
      }
      block.size = block.heads.push(head);
      return { head };
    },
    size: () => block.size,
    take() {
      const taken = block;
      begin();
      return taken;
    },
    last: () => responseAt(block, block.size - 1, ids),
    forget() {
      block.heads.pop();
      block.size -= 1;
      takeBack(block);
    },
  };
}

/** Reads who answered, which has to be said where rows are grouped by it. */
function headReader(plan: ExportPlan, saidOfAll: SaidOfAll): (row: Row, problems: RowProblem[]) => RowHead {
  const read = respondentReader(plan, saidOfAll);
  return (row, problems) => {
    const head = read(row, problems);
    if (plan.groupBy !== undefined && head.respondent.group === undefined) {
      const problem = { code: 'batch-no-group', args: { column: plan.groupBy } } as const;
      problems.push({ cell: plan.respondent.group ?? -1, problem });
    }
    return head;
  };
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
