import { exceeds, reaches, same } from '../tolerance.js';
import type { Comparison } from './expression.js';

/** A closed interval of numbers; empty where low > high. */
export interface Interval {
  low: number;
  high: number;
}

/**
 * What an expression can be where it is determined: an over-approximation, so that what is not in it is
 * proved impossible. A boolean can be `yes`, `no` or both; a text is one of `words`, or any.
 */
export type Possible =
  | ({ kind: 'number' } & Interval)
  | { kind: 'boolean'; yes: boolean; no: boolean }
  | { kind: 'text'; words: ReadonlySet<string> | undefined }
  | { kind: 'list'; items: Possible[] };

/** Any number. */
export const anyNumber: Possible = { kind: 'number', low: -Infinity, high: Infinity };

/** True or false. */
export const anyBoolean: Possible = { kind: 'boolean', yes: true, no: true };

/** A number within bounds. */
export function between(low: number, high: number): Possible {
  return { kind: 'number', low, high };
}

/** Everything that either of two can be. */
export function union(a: Possible, b: Possible): Possible {
  if (a.kind === 'number' && b.kind === 'number')
    return between(Math.min(a.low, b.low), Math.max(a.high, b.high));
  if (a.kind === 'boolean' && b.kind === 'boolean')
    return { kind: 'boolean', yes: a.yes || b.yes, no: a.no || b.no };
  if (a.kind === 'text' && b.kind === 'text') {
    return { kind: 'text', words: a.words && b.words ? new Set([...a.words, ...b.words]) : undefined };
  }
  return a;
}

/** Whether a comparison of two numbers can be true. */
export function canHold(how: Comparison, a: Interval, b: Interval): boolean {
  switch (how) {
    case '<':
      return !reaches(a.low, b.high);
    case '<=':
      return !exceeds(a.low, b.high);
    case '>':
      return exceeds(a.high, b.low);
    case '>=':
      return reaches(a.high, b.low);
    case '==':
      return !exceeds(a.low, b.high) && reaches(a.high, b.low);
    case '!=':
      return !(a.low === a.high && b.low === b.high && same(a.low, b.low));
  }
}

/** The comparison that is true where another is false. */
export const opposite: Record<Comparison, Comparison> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '==': '!=',
  '!=': '==',
};

/** The comparison with its sides exchanged. */
export const mirrored: Record<Comparison, Comparison> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
};

/** Bounds of an arithmetic operation on two intervals. */
export function arithmetic(how: '+' | '-' | '*' | '/', a: Interval, b: Interval): Possible {
  if (how === '+') return between(a.low + b.low, a.high + b.high);
  if (how === '-') return between(a.low - b.high, a.high - b.low);
  if (how === '/' && b.low <= 0 && b.high >= 0) return anyNumber;
  const corners = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => (how === '*' ? x * y : x / y)));
  if (corners.some(Number.isNaN)) return anyNumber;
  return between(Math.min(...corners), Math.max(...corners));
}
