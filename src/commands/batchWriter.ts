import type { Spool } from '../io.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { resultIn } from '../model/summary.js';
import { type BatchColumn, batchColumns } from '../reports/batch/columns.js';
import type { BatchTable } from '../reports/batch/tables.js';
import type { ScoredPart } from './batchPart.js';
import type { BatchReports } from './batchReports.js';
import type { FullRow } from './batchRow.js';
import { type BatchSummary, batchSummary } from './batchSummary.js';
import type { BatchOutputs } from './ci/batchOutputs.js';

/** Writes the rows of a batch as they come, and sums them up. */
export interface BatchWriter {
  row(row: FullRow, definition: Questionnaire): void;
  /** Rows that were made elsewhere, in their order. */
  part(part: ScoredPart, definition: Questionnaire): void;
  foot(): void;
  summary: BatchSummary;
}

/**
 * Writes a table; `questions` as columns too, and a report of each row where there is a place for them. `ci` hears of
 * every row that is made here.
 */
export function batchWriter(
  spool: Spool,
  table: BatchTable,
  reports: BatchReports | undefined,
  questions: boolean,
  ci?: Pick<BatchOutputs, 'row'>,
): BatchWriter {
  const { between = '' } = table;
  const summary = batchSummary();
  let columns: BatchColumn[] | undefined;
  const begun = (definition: Questionnaire): BatchColumn[] => {
    if (columns) {
      if (between !== '') spool.write(between);
      return columns;
    }
    columns = batchColumns(definition, questions);
    spool.write(table.head(columns));
    return columns;
  };
  return {
    summary,
    row(row, definition) {
      spool.write(table.row(row, begun(definition)));
      const { verdict, isProvisional, score } = resultIn(row);
      summary.add(verdict, isProvisional, score);
      reports?.add(row);
      ci?.row(row, definition);
    },
    part({ text, verdicts, provisional, scores }, definition) {
      if (text === '') return;
      begun(definition);
      spool.write(text);
      verdicts.forEach((verdict, at) => {
        summary.add(verdict, provisional[at] === true, scores[at] ?? null);
      });
    },
    foot: () => spool.write(table.foot()),
  };
}
