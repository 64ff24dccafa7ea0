import type { Meaning } from './cells.js';
import type { Entry } from './cellTable.js';
import type { Row } from './csv.js';

/** One place for an empty cell, and one for each byte. */
const places = 257;

/** Instead of a number: not met yet in this block. */
const unmet = 0;

/**
 * What empty cells and those of one character mean, for columns side by side: most cells of an export of codes. Their
 * numbers lie close together, so that finding one asks for no object.
 */
export interface ShortCells {
  /** The number of a cell's answer in the block that is being filled; -1 where the cell is longer, or not met yet. */
  find(row: Row, cell: number, column: number): number;
  /** Remembers the number of a cell, if it is short. */
  add(row: Row, cell: number, column: number, entry: Entry<Meaning>): void;
  /** Forgets all numbers, and says how often each was found. */
  begin(): void;
}

/** For so many columns. */
export function shortCells(columns: number): ShortCells {
  const numbers = new Uint32Array(columns * places);
  const counts = new Uint32Array(columns * places);
  const entries: (Entry<Meaning> | undefined)[] = new Array(columns * places).fill(undefined);
  const met: number[] = [];
  return {
    find({ bytes, starts, ends }, cell, column) {
      const from = starts[cell] as number;
      const length = (ends[cell] as number) - from;
      if (length > 1) return -1;
      const place = column * places + (length === 0 ? 0 : 1 + (bytes[from] as number));
      const number = numbers[place] as number;
      if (number !== unmet) (counts[place] as number) += 1;
      return number - 1;
    },
    add({ bytes, starts, ends }, cell, column, entry) {
      const from = starts[cell] as number;
      const length = (ends[cell] as number) - from;
      if (length > 1) return;
      const place = column * places + (length === 0 ? 0 : 1 + (bytes[from] as number));
      numbers[place] = entry.code + 1;
      entries[place] = entry;
      met.push(place);
    },
    begin() {
      for (const place of met) {
        (entries[place] as Entry<Meaning>).count += counts[place] as number;
        numbers[place] = unmet;
        counts[place] = 0;
      }
      met.length = 0;
    },
  };
}
