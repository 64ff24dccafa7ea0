import type { Value } from '../model/response.js';
import type { Numbers } from './columns.js';

/** Columns that are used again. */
interface Stock {
  numbers: Float64Array[];
  bytes: Uint8Array[];
  values: (Value | undefined)[][];
  /** How many of them are in use. */
  used: Record<'numbers' | 'bytes' | 'values', number>;
}

const nothingUsed = { numbers: 0, bytes: 0, values: 0 };
const stock: Stock = { numbers: [], bytes: [], values: [], used: { ...nothingUsed } };
/** Whether columns are taken from the stock now, and whether some that were taken are still in use. */
let isOpen = false;
let isTaken = false;

/**
 * Makes something of columns that are used again once it has been used: new ones for every block would be five kilobytes
 * for each row of a batch, most of them rubbish. Whatever is made meanwhile is made of new ones.
 */
export function withReusedColumns<Made>(make: () => Made, use: (made: Made) => void): void {
  if (isTaken) {
    use(make());
    return;
  }
  isTaken = true;
  try {
    use(ofStock(make));
  } finally {
    isTaken = false;
    stock.used = { ...nothingUsed };
  }
}

function ofStock<Made>(make: () => Made): Made {
  isOpen = true;
  try {
    return make();
  } finally {
    isOpen = false;
  }
}

/** A column of numbers, the same in all rows. */
export function newNumbers(size: number, fill = 0): Numbers {
  if (isOpen) return nextNumbers(size).fill(fill);
  const numbers = new Float64Array(size);
  return fill === 0 ? numbers : numbers.fill(fill);
}

function nextNumbers(size: number): Numbers {
  const column = next('numbers', stock.numbers, size, (length) => new Float64Array(length));
  return column.length === size ? column : column.subarray(0, size);
}

/** The next column of a kind that is not in use, with room for so many rows. */
function next<Column extends { length: number }>(
  kind: keyof Stock['used'],
  columns: Column[],
  size: number,
  make: (length: number) => Column,
): Column {
  const at = stock.used[kind];
  let column = columns[at];
  if (column === undefined || column.length < size) {
    column = make(size);
    columns[at] = column;
  }
  stock.used[kind] += 1;
  return column;
}

/** A column of numbers of which none is known yet. */
export function noNumbers(size: number): Numbers {
  return newNumbers(size, Number.NaN);
}

/** A column of bytes: 0 in all rows. */
export function newBytes(size: number): Uint8Array {
  return isOpen ? nextBytes(size).fill(0) : new Uint8Array(size);
}

function nextBytes(size: number): Uint8Array {
  const column = next('bytes', stock.bytes, size, (length) => new Uint8Array(length));
  return column.length === size ? column : column.subarray(0, size);
}

/** A copy of so many rows. */
export function copyOfBytes(column: Uint8Array, size: number): Uint8Array {
  const copy = isOpen ? nextBytes(size) : new Uint8Array(size);
  for (let row = 0; row < size; row += 1) copy[row] = column[row] as number;
  return copy;
}

/** A copy of a column of numbers. */
export function copyOfNumbers(column: Numbers): Numbers {
  const copy = isOpen ? nextNumbers(column.length) : new Float64Array(column.length);
  copy.set(column);
  return copy;
}

/** A column of words or lists to be written over: what stands in it is anything. It may be longer than so many rows. */
export function newValues(size: number): (Value | undefined)[] {
  const make = (length: number) => new Array<Value | undefined>(length);
  return isOpen ? next('values', stock.values, size, make) : make(size);
}
