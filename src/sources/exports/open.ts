import type { Problem } from '../../model/diagnostics/diagnostic.js';
import type { Mapping } from '../../model/mapping.js';
import { collected, together, tooLarge } from './collected.js';
import { encodingOf } from './encoding.js';
import { jsonTable } from './jsonTable.js';
import { type Limits, limitsOf, rowsAtBeginning } from './limits.js';
import { bytesAtBeginning, openCsv } from './openCsv.js';
import type { OpenTable, TableProblem } from './openTable.js';
import { textRows } from './texts.js';

/** The bytes of an export, in pieces. */
export type Pieces = AsyncIterator<Uint8Array>;

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
