import type { Response } from '../../model/response.js';
import type { Row } from './csv.js';
import { mixedIn } from './mixed.js';
import type { OpenExport } from './openExport.js';
import type { RowHead, SaidOfAll } from './respondent.js';
import { type RowReader, rowReader } from './rows.js';
import { type ReadExport, rowTally, totalOf } from './tally.js';

/** Reads an open export once; every response is handed on as it is read. `counts`: how often each text was met, too. */
export async function readExport(
  { file, table, headerRows, plan }: OpenExport,
  take: (response: Response, line: number) => void,
  saidOfAll: SaidOfAll = {},
  counts = false,
): Promise<ReadExport> {
  const tally = rowTally(file, plan, table.beginning.kind === 'csv');
  const reader = rowReader(plan, saidOfAll, counts);
  const broken = await table.each(
    rowTaker(headerRows, reader, tally, (_, line) => take(reader.last(), line)),
  );
  return totalOf({ file, plan }, [tally.take()], [mixedIn(plan)], broken);
}

/** Takes rows as they come: those of the header, then those that count, which the reader has collected. */
export function rowTaker(
  headerRows: number,
  reader: RowReader,
  tally: ReturnType<typeof rowTally>,
  take: (head: RowHead, line: number) => void,
): (row: Row) => void {
  let header = headerRows;
  return (row) => {
    if (header > 0) {
      header -= 1;
      return;
    }
    // Spreadsheets write such rows where only the format of cells is left.
    if (isEmpty(row)) return;
    const outcome = reader.read(row);
    tally.count(outcome, row);
    if ('head' in outcome) take(outcome.head, row.line);
  };
}

/** Whether a row holds nothing at all: it is of nobody. */
function isEmpty({ length, starts, ends }: Row): boolean {
  for (let cell = 0; cell < length; cell += 1) if (starts[cell] !== ends[cell]) return false;
  return true;
}
