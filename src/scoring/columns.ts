import type { OptionValue } from '../model/primitives.js';

/** Numbers, one for each row; NaN where there is none. */
export type Numbers = Float64Array;

/** Truths, one for each row: `no`, `yes` or `open`. */
export type Truths = Uint8Array;

/** Words, one for each row; undefined where there is none. */
export type Words = (string | undefined)[];

/** Lists, one for each row; undefined where there is none. */
export type Lists = (readonly OptionValue[] | undefined)[];

export const no = 0;
export const yes = 1;
/** Undetermined: neither. */
export const open = 2;

/** Room for a column that is used again and again, and grows with the rows. */
export interface Room<Column> {
  of(size: number): Column;
}

/** Room for numbers; `fill` stands in every row of it, unless it is written over. */
export function numbersRoom(fill = Number.NaN): Room<Numbers> {
  return room((size) => new Float64Array(size).fill(fill));
}

/** Room for truths; `fill` stands in every row of it, unless it is written over. */
export function truthsRoom(fill: number = open): Room<Truths> {
  return room((size) => new Uint8Array(size).fill(fill));
}

/** Room for words or lists; `fill` stands in every row of it, unless it is written over. */
export function valuesRoom<Value>(fill: Value | undefined): Room<(Value | undefined)[]> {
  return room((size) => new Array<Value | undefined>(size).fill(fill));
}

function room<Column extends { length: number }>(make: (size: number) => Column): Room<Column> {
  let column = make(1);
  return {
    of(size) {
      if (column.length < size) column = make(size);
      return column;
    },
  };
}

/** A truth as a column holds it. */
export function truthOf(value: boolean | undefined): number {
  return value === undefined ? open : value ? yes : no;
}

/** What a column of numbers holds: undefined for NaN. */
export function known(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value;
}
