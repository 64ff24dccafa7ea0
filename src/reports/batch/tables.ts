import { steerless } from '../steerless.js';
import type { BatchColumn, BatchRow, BatchValue } from './columns.js';
import { twoDecimals } from './decimals.js';

/** A table in one notation, piece by piece, as text or as bytes. */
export interface BatchTable {
  head(columns: readonly BatchColumn[]): string | Uint8Array;
  row(row: BatchRow, columns: readonly BatchColumn[]): string | Uint8Array;
  /** What stands between two rows. */
  between?: string;
  foot(): string | Uint8Array;
}

const cells: string[] = [];

/** Separated values (RFC 4180): scores with two decimals, and no text that a spreadsheet would run. */
export const csvTable: BatchTable = {
  head: (columns) => `${columns.map(({ name }) => name).join(',')}\n`,
  row(row, columns) {
    // A list that is used again: joined at once, cells are no texts of texts.
    for (let at = 0; at < columns.length; at += 1) cells[at] = csvCell(columns[at] as BatchColumn, row);
    cells.length = columns.length;
    return `${cells.join(',')}\n`;
  },
  foot: () => '',
};

function csvCell(column: BatchColumn, row: BatchRow): string {
  // Most cells: read where they stand, without a value made of each.
  const figure = column.figures?.(row.summaries)?.[row.at];
  if (figure !== undefined) return Number.isNaN(figure) ? '' : twoDecimals(figure);
  const value = column.of(row);
  if (value === null) return '';
  if (typeof value === 'number') return column.kind === 'count' ? String(value) : twoDecimals(value);
  return typeof value === 'string' && !column.isOfIds ? quoted(harmlessCell(value)) : String(value);
}

/** A text that a spreadsheet does not take for a formula: those that begin like one get an apostrophe in front. */
export function harmlessCell(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const objectOf = (row: BatchRow, columns: readonly BatchColumn[]): string =>
  steerless(JSON.stringify(Object.fromEntries(columns.map((column) => [column.name, column.of(row)]))));

/** One object on each line, with every score in full. */
export const ndjsonTable: BatchTable = {
  head: () => '',
  row: (row, columns) => `${objectOf(row, columns)}\n`,
  foot: () => '',
};

/** A list of objects, one on each line, with every score in full. */
export const jsonTable: BatchTable = {
  head: () => '[\n',
  row: (row, columns) => `  ${objectOf(row, columns)}`,
  between: ',\n',
  foot: () => '\n]\n',
};

/** A table of GitHub-flavoured Markdown, for a few rows. */
export const markdownTable: BatchTable = {
  head: (columns) =>
    `| ${columns.map(({ name }) => name).join(' | ')} |\n| ${columns.map(({ kind }) => (kind === 'text' || kind === 'flag' ? '---' : '---:')).join(' | ')} |\n`,
  row: (row, columns) => `| ${columns.map((column) => markdownCell(column, column.of(row))).join(' | ')} |\n`,
  foot: () => '',
};

function markdownCell({ kind }: BatchColumn, value: BatchValue): string {
  if (value === null) return '–';
  if (typeof value === 'number') return kind === 'count' ? String(value) : twoDecimals(value);
  return String(value)
    .replaceAll(/[\\`*_{}[\]<>|#&~]/g, '\\$&')
    .replaceAll(/\s+/g, ' ');
}
