import { tooLarge } from './collected.js';
import { type CsvProblem, type CsvScanner, cellText, csvScanner } from './csv.js';
import { delimiterOf } from './dialect.js';
import { type Encoding, toUtf8 } from './encoding.js';
import { type Limits, rowsAtBeginning } from './limits.js';
import type { OpenTable, TableProblem, TextBlock } from './openTable.js';

/** How much is read before the kind of file is told. */
export const bytesAtBeginning = 2 ** 18;

/** Opens separated values; `wanted` is the delimiter where that is known. */
export async function openCsv(
  beginning: Uint8Array,
  pieces: AsyncGenerator<Uint8Array>,
  encoding: Encoding,
  wanted: string | undefined,
  { csv: megabytes }: Limits,
): Promise<OpenTable> {
  const sample = await toUtf8(encoding);
  const start = sample.push(beginning);
  const delimiter = wanted ?? delimiterOf(start);
  return {
    beginning: { kind: 'csv', rows: firstRows(start, delimiter) },
    delimiter,
    encoding,
    each: (visit) => scanned(csvScanner(delimiter, visit), pieces, encoding, megabytes),
    async eachBlock(visit) {
      let blocks: TextBlock[] = [];
      const onScanned = (bytes: Uint8Array, line: number, rows: number): void => {
        blocks.push({ bytes: Uint8Array.from(bytes), line, rows });
      };
      const scanner = csvScanner(delimiter, undefined, { onScanned });
      const hand = async (): Promise<void> => {
        for (const block of blocks) await visit(block);
        blocks = [];
      };
      const wrong = await scanned(scanner, pieces, encoding, megabytes, hand);
      await hand();
      return wrong;
    },
  };
}

/** Has a scanner read all pieces; after each, `between` has its turn. */
async function scanned(
  scanner: CsvScanner,
  pieces: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  megabytes: number,
  between: () => Promise<void> | undefined = () => undefined,
): Promise<TableProblem | undefined> {
  const converter = await toUtf8(encoding);
  const told = (wrong: CsvProblem | undefined): TableProblem | undefined =>
    wrong && { problem: { code: 'csv-syntax', args: { reason: wrong.code } }, line: wrong.line };
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > megabytes * 2 ** 20) return { problem: tooLarge(megabytes) };
    const wrong = scanner.push(converter.push(piece));
    if (wrong) return told(wrong);
    await between();
  }
  return told(scanner.push(converter.end()) ?? scanner.end());
}

/** The first rows of separated values as texts. */
function firstRows(beginning: Uint8Array, delimiter: string): string[][] {
  const rows: string[][] = [];
  const scanner = csvScanner(delimiter, (row) => {
    if (rows.length < rowsAtBeginning) {
      rows.push(Array.from({ length: row.length }, (_, cell) => cellText(row, cell)));
    }
  });
  scanner.push(beginning);
  if (rows.length < rowsAtBeginning && beginning.length < bytesAtBeginning) scanner.end();
  return rows;
}
