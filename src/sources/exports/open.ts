import type { Problem } from '../../model/diagnostics/diagnostic.js';
import type { Mapping } from '../../model/mapping.js';
import { cellText, csvScanner, type Row } from './csv.js';
import { delimiterOf } from './dialect.js';
import { type Encoding, encodingOf, toUtf8 } from './encoding.js';
import { jsonTable } from './jsonTable.js';
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
}

/** What is wrong with a table as a table, and on which line. */
export interface TableProblem {
  problem: Problem;
  line: number;
}

/** How many rows tell a platform from another. */
const rowsAtBeginning = 6;

/** How much is read before the kind of file is told. */
const bytesAtBeginning = 2 ** 18;

/** JSON is read whole. */
const jsonBytesAtMost = 256 * 2 ** 20;

/** Opens the table in an export: separated values, a workbook, or a list in JSON. */
export async function openTable(
  pieces: Pieces,
  { read = {} }: Pick<Mapping, 'read'>,
): Promise<OpenTable | Problem> {
  const beginning = await beginningOf(pieces);
  const rest = followedBy(beginning, pieces);
  if (startsWith(beginning, [0x50, 0x4b, 0x03, 0x04])) {
    const { openWorkbook } = await import('./workbook.js');
    return openWorkbook(rest, read.sheet);
  }
  if (startsWith(beginning, [0xd0, 0xcf, 0x11, 0xe0]))
    return { code: 'export-format', args: { format: 'xls' } };
  const named = read.encoding === 'auto' ? undefined : read.encoding;
  const encoding = named ?? encodingOf(beginning);
  const first = firstCharacter(beginning);
  if (first === '[' || first === '{') return openJson(rest);
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be' && beginning.includes(0)) {
    return { code: 'export-format', args: { format: 'binary' } };
  }
  return openCsv(beginning, rest, encoding, read.delimiter === 'auto' ? undefined : read.delimiter);
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

function together(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
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
): Promise<OpenTable> {
  const sample = await toUtf8(encoding);
  const start = sample.push(beginning);
  const delimiter = wanted ?? delimiterOf(start);
  return {
    beginning: { kind: 'csv', rows: firstRows(start, delimiter) },
    delimiter,
    encoding,
    async each(visit) {
      const converter = await toUtf8(encoding);
      const scanner = csvScanner(delimiter, visit);
      for await (const piece of pieces) {
        const wrong = scanner.push(converter.push(piece));
        if (wrong) return { problem: { code: 'csv-syntax', args: { reason: wrong.code } }, line: wrong.line };
      }
      const wrong = scanner.push(converter.end()) ?? scanner.end();
      return wrong && { problem: { code: 'csv-syntax', args: { reason: wrong.code } }, line: wrong.line };
    },
  };
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

async function openJson(pieces: AsyncGenerator<Uint8Array>): Promise<OpenTable | Problem> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    parts.push(Uint8Array.from(piece));
    size += piece.length;
    if (size > jsonBytesAtMost) {
      return { code: 'export-too-large', args: { what: 'bytes', atMost: jsonBytesAtMost / 2 ** 20 } };
    }
  }
  const table = jsonTable(dataIn(together(parts)));
  if (!table) return { code: 'export-format', args: { format: 'json' } };
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
