import type { Language } from '../model/language.js';
import { tolerance } from '../model/tolerance.js';

/** Numbers as people read them, whatever the machine's locale. */
export interface Numbers {
  /** Points: whole, or with one decimal where they are not. */
  points(value: number): string;
  /** Points with one decimal always, for columns and sums. */
  fixed(value: number): string;
  /** A share of 0 to 1 in whole percent; never 100 % unless it is all, never 0 % unless it is nothing. */
  percent(share: number): string;
  /** A number of percents, whole or with one decimal; never 0 % unless it is nothing. */
  percents(value: number): string;
  /** A number that is already in digits, as percent. */
  percentOf(digits: string): string;
  /** Any number, with up to two decimals and groups of thousands. */
  plain(value: number): string;
}

/**
 * Rounded to one decimal, but never up to a whole number that was not reached: thresholds are whole, and 59.96
 * must not read like the 60 that it misses.
 */
function tenths(value: number): number {
  const rounded = Math.round(value * 10 + tolerance) / 10;
  const misses = Number.isInteger(rounded) && value < rounded - tolerance;
  return misses ? rounded - 0.1 : rounded;
}

/** The number formats of a language. */
export function numbersIn(language: Language): Numbers {
  const [decimal, group] = language === 'de' ? [',', '.'] : ['.', ','];
  const sign = language === 'de' ? ' %' : '%';
  const local = (digits: string): string => {
    const [whole = '', fraction] = digits.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
    return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  };
  return {
    points: (value) => local(tenths(value).toFixed(1).replace(/\.0$/, '')),
    fixed: (value) => local(tenths(value).toFixed(1)),
    percent: (share) => `${percentDigits(share)}${sign}`,
    percents: (value) =>
      value > tolerance && tenths(value) === 0
        ? `< ${local('0.1')}${sign}`
        : `${local(tenths(value).toFixed(1).replace(/\.0$/, ''))}${sign}`,
    percentOf: (digits) => `${digits}${sign}`,
    plain: (value) => local(String(Math.round(value * 100) / 100)),
  };
}

function percentDigits(share: number): string {
  const rounded = Math.round(share * 100 + tolerance);
  if (rounded === 0 && share > tolerance) return '< 1';
  return String(rounded === 100 && share < 1 - tolerance ? 99 : rounded);
}
