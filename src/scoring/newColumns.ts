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
  const { numbers, used } = stock;
  let column = numbers[used.numbers];
  if (column === undefined || column.length < size) column = new Float64Array(size);
  numbers[used.numbers] = column;
  used.numbers += 1;
  return column.length === size ? column : column.subarray(0, size);
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
  const { bytes, used } = stock;
  let column = bytes[used.bytes];
  if (column === undefined || column.length < size) column = new Uint8Array(size);
  bytes[used.bytes] = column;
  used.bytes += 1;
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
  if (!isOpen) return new Array<Value | undefined>(size);
  const { values, used } = stock;
  let column = values[used.values];
  if (column === undefined || column.length < size) column = new Array<Value | undefined>(size);
  values[used.values] = column;
  used.values += 1;
  return column;
}
