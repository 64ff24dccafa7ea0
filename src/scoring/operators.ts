import type { Comparison } from '../model/expression/expression.js';
import { exceeds, reaches, same } from '../model/tolerance.js';
import type { Evaluate, Outcome } from './evaluate.js';

/** `!` or `-` of an outcome; of an undetermined one undetermined. */
export function unary(op: 'not' | 'negate', of: Evaluate): Evaluate {
  return (scope) => {
    const value = of(scope);
    if (value === undefined) return undefined;
    return op === 'not' ? !value : -(value as number);
  };
}

/** Undetermined where its test is, unless both branches are the same. */
export function conditional(test: Evaluate, yes: Evaluate, no: Evaluate): Evaluate {
  return (scope) => {
    const holds = test(scope);
    if (holds !== undefined) return holds ? yes(scope) : no(scope);
    const [a, b] = [yes(scope), no(scope)];
    return a !== undefined && b !== undefined && equal(a, b) ? a : undefined;
  };
}

/** `||` or `&&`: `decisive` is the value that settles it, whatever the other side. */
export function logic(decisive: boolean, left: Evaluate, right: Evaluate): Evaluate {
  return (scope) => {
    const a = left(scope);
    if (a === decisive) return decisive;
    const b = right(scope);
    if (b === decisive) return decisive;
    return a === undefined || b === undefined ? undefined : !decisive;
  };
}

/** Equality as expressions mean it: numbers within the tolerance. */
export function equal(a: Outcome, b: Outcome): boolean {
  return typeof a === 'number' && typeof b === 'number' ? same(a, b) : a === b;
}

const ordered: Record<Exclude<Comparison, '==' | '!='>, (a: number, b: number) => boolean> = {
  '<': (a, b) => !reaches(a, b),
  '<=': (a, b) => !exceeds(a, b),
  '>': exceeds,
  '>=': reaches,
};

/** A comparison; undetermined where a side is. */
export function comparison(how: Comparison, left: Evaluate, right: Evaluate): Evaluate {
  const holds =
    how === '=='
      ? equal
      : how === '!='
        ? (a: Outcome, b: Outcome) => !equal(a, b)
        : (ordered[how] as typeof equal);
  return (scope) => {
    const a = left(scope);
    const b = right(scope);
    return a === undefined || b === undefined ? undefined : holds(a, b);
  };
}

const operations = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
};

/** An operation on numbers; undetermined where a side is or the result is not finite. */
export function arithmetic(how: keyof typeof operations, left: Evaluate, right: Evaluate): Evaluate {
  const operation = operations[how];
  return (scope) => {
    const a = left(scope);
    const b = right(scope);
    if (a === undefined || b === undefined) return undefined;
    const result = operation(a as number, b as number);
    return Number.isFinite(result) ? result : undefined;
  };
}
