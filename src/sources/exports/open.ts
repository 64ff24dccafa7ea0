import type { Problem } from '../../model/diagnostics/diagnostic.js';
import type { Mapping } from '../../model/mapping.js';
import { collected, together, tooLarge } from './collected.js';
import { type CsvProblem, type CsvScanner, cellText, csvScanner, type Row } from './csv.js';
import { delimiterOf } from './dialect.js';
import { type Encoding, encodingOf, toUtf8 } from './encoding.js';
import { jsonTable } from './jsonTable.js';
import { type Limits, limitsOf, rowsAtBeginning } from './limits.js';
import type { Beginning } from './presets/preset.js';
import { textRows } from './texts.js';

/** The bytes of an export, in pieces. */
export type Pieces = AsyncIterator<Uint8Array>;

/** A table in an export, of which the beginning is known and the rest still to be read. */
export interface OpenTable {
  beginning: Beginning;
  /** How it is written, as far as that was told from its bytes. */
  delimiter?: string;
  encoding?: Encoding;
  /** Visits every row, those of the header too, once; what ends it before the end. */
  each(visit: (row: Row) => void): Promise<TableProblem | undefined>;
  /** The same in blocks of whole rows, for those who read them elsewhere; only of separated values. */
  eachBlock?(visit: (block: TextBlock) => Promise<void>): Promise<TableProblem | undefined>;
}

/** Some whole rows of separated values in UTF-8. */
export interface TextBlock {
  bytes: Uint8Array<ArrayBuffer>;
  /** The line on which it begins, counted from 1. */
  line: number;
  /** How many rows stand before it. */
  rows: number;
}

/** What is wrong with a table as a table, and on which line, where that is known. */
export interface TableProblem {
  problem: Problem;
  line?: number;
}

/** How much is read before the kind of file is told. */
const bytesAtBeginning = 2 ** 18;

/** Opens the table in an export: separated values, a workbook, or a list in JSON. */
export async function openTable(
  pieces: Pieces,
  { read = {} }: Pick<Mapping, 'read'>,
  limits: Limits = limitsOf(undefined),
): Promise<OpenTable | TableProblem> {
  const beginning = await beginningOf(pieces);
  const rest = followedBy(beginning, pieces);
  if (startsWith(beginning, [0x50, 0x4b, 0x03, 0x04])) {
    const { openWorkbook } = await import('./workbook.js');
    return openWorkbook(rest, read.sheet, limits);
  }
  if (startsWith(beginning, [0xd0, 0xcf, 0x11, 0xe0])) return { problem: await oldFormat(rest, limits) };
  const named = read.encoding === 'auto' ? undefined : read.encoding;
  const encoding = named ?? encodingOf(beginning);
  const first = firstCharacter(beginning);
  if (first === '[' || first === '{') return openJson(rest, limits);
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be' && beginning.includes(0)) {
    return { problem: { code: 'export-format', args: { format: 'binary' } } };
  }
  const delimiter = read.delimiter === 'auto' ? undefined : read.delimiter;
  return openCsv(beginning, rest, encoding, delimiter, limits);
}

/** A container of the nineties holds a workbook of that time, or one of today that is encrypted. */
async function oldFormat(pieces: AsyncIterable<Uint8Array>, { workbook }: Limits): Promise<Problem> {
  const bytes = await collected(pieces, workbook);
  if (!bytes) return tooLarge(workbook, 8 * workbook);
  const isEncrypted = Buffer.from(bytes.buffer).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return { code: 'export-format', args: { format: isEncrypted ? 'encrypted' : 'xls' } };
}

async function beginningOf(pieces: Pieces): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  while (size < bytesAtBeginning) {
    const { value, done } = await pieces.next();
    if (done) break;
    // A copy: the next piece may come in the same memory.
    parts.push(Uint8Array.from(value));
    size += value.length;
  }
  return together(parts);
}

async function* followedBy(first: Uint8Array, pieces: Pieces): AsyncGenerator<Uint8Array> {
  yield first;
  for (;;) {
    const { value, done } = await pieces.next();
    if (done) return;
    yield value;
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function firstCharacter(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart().slice(0, 1);
}

async function openCsv(
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
      let [rows, before] = [0, 0];
      const onScanned = (bytes: Uint8Array, line: number): void => {
        blocks.push({ bytes: Uint8Array.from(bytes), line, rows: before });
        before = rows;
      };
      const scanner = csvScanner(delimiter, () => (rows += 1), { onScanned });
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

async function openJson(
  pieces: AsyncGenerator<Uint8Array>,
  { json: megabytes }: Limits,
): Promise<OpenTable | TableProblem> {
  const bytes = await collected(pieces, megabytes);
  if (!bytes) return { problem: tooLarge(megabytes) };
  const table = jsonTable(dataIn(bytes));
  if (!table) return { problem: { code: 'export-format', args: { format: 'json' } } };
  return {
    beginning: { kind: 'json', rows: [table.header, ...table.rows.slice(0, rowsAtBeginning - 1)] },
    each: async (visit) => {
      const rowOf = textRows();
      // The header is no line of the list: its first response is number 1.
      for (const [line, texts] of [table.header, ...table.rows].entries()) visit(rowOf(texts, line));
      return undefined;
    },
  };
}

function dataIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
