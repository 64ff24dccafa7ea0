import { collected, tooLarge } from './collected.js';
import type { Row } from './csv.js';
import { type Limits, rowsAtBeginning } from './limits.js';
import type { OpenTable, TableProblem } from './openTable.js';
import { textRows } from './texts.js';
import { foundSheet, noTable } from './workbook/book.js';
import { type Container, openContainer } from './workbook/container.js';
import { problemIn, Refusal } from './workbook/refusal.js';
import { scanned } from './workbook/scan.js';
import { type SheetReader, type SheetRow, sheetReader } from './workbook/sheet.js';

/**
 * Opens a sheet of a workbook, the first one if none is named: rows as they are read, in the memory that the texts
 * take which cells share. Rows in which nothing stands are left out.
 */
export async function openWorkbook(
  pieces: AsyncIterable<Uint8Array>,
  sheet: number | string = 1,
  { workbook: bytesAtMost, sheet: sheetAtMost }: Limits,
): Promise<OpenTable | TableProblem> {
  const bytes = await collected(pieces, bytesAtMost);
  if (!bytes) return { problem: tooLarge(bytesAtMost, 8 * bytesAtMost) };
  let reader: SheetReader | undefined;
  try {
    const container = await openContainer(bytes);
    const { part, context } = await foundSheet(container, sheet, sheetAtMost);
    const count = cellCounter(sheetAtMost);
    reader = sheetReader(context, count);
    const batches = rowsIn(container, part, reader, sheetAtMost);
    const first = await firstRows(batches);
    if (!reader.hasTable()) throw noTable(String(sheet));
    return tableOf(first, batches, reader, count);
  } catch (error) {
    return { problem: problemIn(error), ...(reader && { line: Math.max(1, reader.line()) }) };
  }
}

/** Refuses the cell that is one too many: a sheet of few bytes may reach far. */
function cellCounter(megabytes: number): (cells: number) => void {
  const millions = Math.ceil(megabytes / 4);
  let cells = 0;
  return (more) => {
    cells += more;
    if (cells <= millions * 2 ** 20) return;
    throw new Refusal({
      code: 'export-too-large',
      args: { what: 'cells', atMost: millions, next: 2 * megabytes },
    });
  };
}

async function* rowsIn(
  container: Container,
  part: string,
  reader: SheetReader,
  megabytes: number,
): AsyncGenerator<SheetRow[], void, undefined> {
  for await (const _ of scanned(container, part, megabytes, reader)) yield reader.take();
}

/** As many rows as tell a platform from another, or a few more. */
async function firstRows(batches: AsyncGenerator<SheetRow[]>): Promise<SheetRow[]> {
  const first: SheetRow[] = [];
  while (first.length < rowsAtBeginning) {
    const { value, done } = await batches.next();
    if (done) break;
    first.push(...value);
  }
  return first;
}

function tableOf(
  first: readonly SheetRow[],
  batches: AsyncGenerator<SheetRow[]>,
  reader: SheetReader,
  count: (cells: number) => void,
): OpenTable {
  const beginning = first.slice(0, rowsAtBeginning);
  const width = Math.max(0, ...beginning.map(({ texts }) => texts.length));
  // A sheet ends its rows where nothing follows; a table goes on to its last column.
  const widened = ({ texts }: SheetRow): string[] => {
    count(Math.max(0, width - texts.length));
    while (texts.length < width) texts.push('');
    return texts;
  };
  return {
    beginning: { kind: 'xlsx', rows: beginning.map(({ texts }) => texts) },
    each: async (visit: (row: Row) => void): Promise<TableProblem | undefined> => {
      const rowOf = textRows();
      const visitAll = (rows: readonly SheetRow[]): void => {
        for (const row of rows) visit(rowOf(widened(row), row.line));
      };
      try {
        visitAll(first);
        for await (const rows of batches) visitAll(rows);
        return undefined;
      } catch (error) {
        return { problem: problemIn(error), line: reader.line() };
      }
    },
  };
}
