import type { Numbers } from './columns.js';

/** Columns of one size that are used again. */
interface Stock {
  size: number;
  numbers: Float64Array[];
  bytes: Uint8Array[];
  /** How many of them are in use. */
  used: { numbers: number; bytes: number };
}

let stock: Stock | undefined;
let isOpen = false;

/**
 * Does work on columns of one size of which nothing is kept once it is done: they are then used again for the next work
 * on as many rows. New ones for every block would be five kilobytes for each row of a batch, most of them rubbish.
 */
export function withReusedColumns(size: number, work: () => void): void {
  if (isOpen) {
    work();
    return;
  }
  if (stock?.size !== size) stock = { size, numbers: [], bytes: [], used: { numbers: 0, bytes: 0 } };
  isOpen = true;
  try {
    work();
  } finally {
    isOpen = false;
    stock.used = { numbers: 0, bytes: 0 };
  }
}

/** A column of numbers, the same in all rows. */
export function newNumbers(size: number, fill = 0): Numbers {
  if (!isOpen || stock?.size !== size) {
    const numbers = new Float64Array(size);
    return fill === 0 ? numbers : numbers.fill(fill);
  }
  const { numbers, used } = stock;
  const column = numbers[used.numbers] ?? new Float64Array(size);
  numbers[used.numbers] = column;
  used.numbers += 1;
  return column.fill(fill);
}

/** A column of numbers of which none is known yet. */
export function noNumbers(size: number): Numbers {
  return newNumbers(size, Number.NaN);
}

/** A column of bytes: 0 in all rows. */
export function newBytes(size: number): Uint8Array {
  if (!isOpen || stock?.size !== size) return new Uint8Array(size);
  const { bytes, used } = stock;
  const column = bytes[used.bytes] ?? new Uint8Array(size);
  bytes[used.bytes] = column;
  used.bytes += 1;
  return column.fill(0);
}

/** A copy of so many rows. */
export function copyOfBytes(column: Uint8Array, size: number): Uint8Array {
  const copy = newBytes(size);
  for (let row = 0; row < size; row += 1) copy[row] = column[row] as number;
  return copy;
}

/** A copy of a column of numbers. */
export function copyOfNumbers(column: Numbers): Numbers {
  const copy = newNumbers(column.length);
  copy.set(column);
  return copy;
}
