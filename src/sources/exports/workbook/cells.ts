import { damaged } from './refusal.js';
import { dateOf } from './serialDates.js';
import { plainText } from './strings.js';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  isFrom1904: boolean;
  strings: readonly string[];
  /** By the index of a style, whether it shows dates. */
  dateStyles: readonly boolean[];
}

/**
 * The text that a cell holds. Formulas are not worked out: the value that was stored with them counts. A date is ISO
 * text, a truth value TRUE or FALSE, an error its name, such as #N/A.
 */
export function textOf(type: string, value: string, isDate: boolean, context: SheetContext): string {
  switch (type) {
    case 's':
      return sharedText(value, context);
    case 'str':
      return plainText(value);
    case 'inlineStr':
    case 'e':
      return value;
    case 'b':
      return value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE';
    case 'd':
      return value.trim();
    default:
      return numberText(value, isDate, context);
  }
}

function sharedText(value: string, { strings }: SheetContext): string {
  const text = value.trim() === '' ? undefined : strings[Number(value)];
  if (text === undefined) throw damaged('text');
  return text;
}

function numberText(value: string, isDate: boolean, { isFrom1904 }: SheetContext): string {
  if (value.trim() === '') return '';
  const number = Number(value);
  if (!Number.isFinite(number)) throw damaged('number');
  return (isDate && dateOf(number, isFrom1904)) || unambiguous(String(number));
}

/** A number that reads as one: `1.125` could be a thousand and more as well, `1.1250` cannot. */
function unambiguous(number: string): string {
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(number) ? `${number}0` : number;
}

/** The column of a reference such as `AB12`, counted from 0; -1 where it is none. */
export function columnOf(reference: string): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90 || at === 4) break;
    column = column * 26 + letter - 64;
  }
  return at === 0 || at > 3 ? -1 : column - 1;
}
