/** A number as people type it, or why it is none. `ambiguous`: 1.200 may be 1200 or 1.2. */
export type TypedNumber =
  | { kind: 'number'; value: number }
  | { kind: 'ambiguous'; grouped: number; decimal: number }
  | { kind: 'none' };

const plain = /^-?(\d+([.,]\d*)?|[.,]\d+)$/;
const grouped = /^-?\d{1,3}([., '’])\d{3}(\1\d{3})*$/;
const groupedWithFraction = /^-?\d{1,3}(?:([. '’])\d{3}(?:\1\d{3})*,\d+|([, '’])\d{3}(?:\2\d{3})*\.\d+)$/;
/** One group only, which a decimal separator could start just as well; nobody groups after a leading zero. */
const either = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/** Reads a number with decimal comma or point, with or without groups of thousands, in any language. */
export function typedNumber(text: string): TypedNumber {
  const typed = text.replace(/^[−–](?=\S)/, '-').replace(/[\u00a0\u2009\u202f]/g, ' ');
  if (either.test(typed)) {
    return { kind: 'ambiguous', grouped: Number(typed.replace(/[.,]/, '')), decimal: decimal(typed) };
  }
  if (plain.test(typed)) return { kind: 'number', value: decimal(typed) };
  if (grouped.test(typed)) return { kind: 'number', value: Number(typed.replace(/[., '’]/g, '')) };
  if (groupedWithFraction.test(typed)) {
    const at = Math.max(typed.lastIndexOf('.'), typed.lastIndexOf(','));
    return {
      kind: 'number',
      value: Number(`${typed.slice(0, at).replace(/[., '’]/g, '')}.${typed.slice(at + 1)}`),
    };
  }
  return { kind: 'none' };
}

function decimal(typed: string): number {
  return Number(typed.replace(',', '.'));
}
