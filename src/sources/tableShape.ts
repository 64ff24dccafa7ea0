import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import { type Cell, type Table, textOf } from './table.js';
import { atStart } from './text.js';

/** What is wrong with the header of an answers table: a column that counts is missing, or one stands twice. */
export function checkColumns(file: string, table: Table, header: readonly Cell[]): Diagnostic[] {
  const names = header.map(textOf);
  const missing = ['id', 'answer'].filter((column) => !names.includes(column));
  const twice = header.filter((cell, at) => textOf(cell) !== '' && names.indexOf(textOf(cell)) < at);
  return [
    ...missing.map((column) => atStart(file, { code: 'table-column-missing', args: { column } })),
    ...twice.map((cell): Diagnostic => {
      const args = { column: textOf(cell) };
      return { code: 'table-column-twice', args, level: 'error', place: table.place(cell) };
    }),
  ];
}

/**
 * A row that holds more than the columns (`names`) can take: a comma in a number or text has parted a cell.
 * Columns without a name at the end of the header count only while they are empty.
 */
export function tooLong(
  row: readonly Cell[],
  names: readonly string[],
  { separator, place }: Table,
): Diagnostic | undefined {
  const columns = names.findLastIndex((name) => name !== '') + 1;
  const excess = row.slice(columns).find((cell) => textOf(cell) !== '');
  if (!excess && row.length <= names.length) return undefined;
  const at = names.indexOf('answer');
  const parts = [textOf(row[at]), textOf(row[at + 1])];
  const example = parts.every((part) => /^\d+$/.test(part)) ? parts.join(separator) : null;
  const cell = excess ?? row[at];
  const args = { columns, cells: row.length, example };
  return { code: 'table-row-long', args, level: 'error', ...(cell && { place: place(cell) }) };
}
