import { CsvError, parse } from 'csv-parse/sync';
import type { Diagnostic, Place } from '../model/diagnostics/diagnostic.js';
import { separatorOf } from './separator.js';
import { placeAt, readText, type SourceText } from './text.js';

/** A cell of a table and where it stands in the file's bytes. */
export interface Cell {
  text: string;
  start: number;
  end: number;
}

/** The rows of a table of separated values, empty ones left out. */
export interface Table {
  rows: Cell[][];
  separator: string;
  place(cell: Cell): Place;
}

/** The text of a cell without space around it; empty where there is none. */
export function textOf(cell: Cell | undefined): string {
  return cell?.text.trim() ?? '';
}

/** Reads a table of separated values; a diagnostic where it cannot be read. */
export function readTable(file: string, bytes: Uint8Array): Table | Diagnostic {
  const source = readText(file, bytes);
  if (!('text' in source)) return source;
  const firstLine = source.text.split(/\r?\n/, 1)[0] ?? '';
  try {
    const separator = separatorOf(firstLine);
    return { rows: rowsOf(bytes, separator), separator, place: (cell) => placeOf(source, bytes, cell) };
  } catch (error) {
    if (error instanceof CsvError) return syntaxProblem(source, error);
    throw error;
  }
}

function rowsOf(bytes: Uint8Array, delimiter: string): Cell[][] {
  let previousEnd = 0;
  const cast = (text: string, { bytes: end }: { bytes: number }): Cell => {
    const start = afterBreaks(bytes, previousEnd, delimiter);
    previousEnd = end;
    return { text, start, end };
  };
  const rows: unknown = parse(bytes, {
    bom: true,
    delimiter,
    cast: cast as never,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  return (rows as Cell[][]).filter((row) => row.some(({ text }) => text.trim() !== ''));
}

/** Where the next cell starts: after the separator, or after line breaks and a byte order mark. */
function afterBreaks(bytes: Uint8Array, end: number, delimiter: string): number {
  if (end === 0) return bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0;
  if (bytes[end] === delimiter.charCodeAt(0)) return end + 1;
  let start = end;
  while (bytes[start] === 13 || bytes[start] === 10) start += 1;
  return start;
}

function placeOf(source: SourceText, bytes: Uint8Array, { start, end }: Cell): Place {
  const characters = (from: number, to: number): number =>
    new TextDecoder().decode(bytes.subarray(from, to)).length;
  return placeAt(source, characters(0, start), characters(start, end));
}

function syntaxProblem(source: SourceText, { code, message, ...details }: CsvError): Diagnostic {
  const { lines } = details as { lines?: number };
  const reason = String(code).includes('QUOTE') ? 'quote' : 'other';
  const line = Math.min(source.lineStarts.length, Math.max(1, lines ?? 1));
  const place = placeAt(source, source.lineStarts[line - 1] ?? 0, 80);
  return { code: 'table-syntax', args: { reason, detail: message }, level: 'error', place };
}
