import type { WarningLevel } from '../model/assessment.js';
import type { Comparison, Expression } from '../model/expression/expression.js';
import { functionOf } from './functions.js';
import { exceeds, reaches, same } from './number.js';
import type { Scope } from './scope.js';

/** What an expression gives; undefined where it is undetermined. */
export type Outcome = number | string | boolean | readonly (number | string)[] | undefined;

/** A compiled expression. */
export type Evaluate = (scope: Scope) => Outcome;

/** The positions of names in a plan. */
export interface Positions {
  question(id: string): number;
  section(id: string): number;
  track(id: string): number;
  phase(id: string): number;
  warning(id: string): number;
  milestone(id: string): number;
  /** The sections of a track. */
  sectionsOf(track: number): number[];
  /** The tag of an option; empty where it has none. */
  tagOf(question: number, value: number | string): string;
  /** Whether an option is chosen, yet not decided. */
  isOpen(question: number, value: number | string): boolean;
}

/**
 * Compiles an expression to a closure. Logic is three-valued (Kleene): a missing input makes its operation
 * undetermined, and an outcome that does not depend on it stays determined.
 */
export function compile(expression: Expression, positions: Positions): Evaluate {
  switch (expression.op) {
    case 'literal':
      return () => expression.value;
    case 'list': {
      const items = expression.items.map((item) => compile(item, positions));
      return (scope) => {
        const values = items.map((item) => item(scope));
        return values.includes(undefined) ? undefined : (values as (number | string)[]);
      };
    }
    case 'name':
      return read(expression, positions);
    case 'overall':
      return (scope) => scope.results?.overall;
    case 'not':
    case 'negate':
      return unary(expression.op, compile(expression.of, positions));
    case 'if':
      return conditional(
        ...([expression.test, expression.yes, expression.no].map((part) => compile(part, positions)) as [
          Evaluate,
          Evaluate,
          Evaluate,
        ]),
      );
    case 'in':
      return membership(expression, positions);
    case 'call':
      return functionOf(expression, positions, (part) => compile(part, positions));
    default: {
      const warning = levelTest(expression, positions);
      if (warning) return warning;
      return binary(expression, compile(expression.left, positions), compile(expression.right, positions));
    }
  }
}

function read({ space, id }: Expression & { op: 'name' }, positions: Positions): Evaluate {
  if (space === 'answer' || space === 'score') {
    const position = positions.question(id);
    return space === 'answer' ? (scope) => scope.values[position] : (scope) => scope.scores[position];
  }
  if (space === 'warning') throw new Error(`warning.${id} is read outside a comparison`);
  const position = positions[space](id);
  const list = `${space}s` as const;
  return (scope) => scope.results?.[list][position];
}

function unary(op: 'not' | 'negate', of: Evaluate): Evaluate {
  return (scope) => {
    const value = of(scope);
    if (value === undefined) return undefined;
    return op === 'not' ? !value : -(value as number);
  };
}

function conditional(test: Evaluate, yes: Evaluate, no: Evaluate): Evaluate {
  return (scope) => {
    const holds = test(scope);
    if (holds !== undefined) return holds ? yes(scope) : no(scope);
    const [a, b] = [yes(scope), no(scope)];
    return a !== undefined && b !== undefined && equal(a, b) ? a : undefined;
  };
}

type Binary = Expression & { op: 'and' | 'or' | 'compare' | 'arithmetic' };

function binary(expression: Binary, left: Evaluate, right: Evaluate): Evaluate {
  switch (expression.op) {
    case 'and':
    case 'or':
      return logic(expression.op === 'or', left, right);
    case 'compare':
      return comparison(expression.how, left, right);
    case 'arithmetic':
      return arithmetic(expression.how, left, right);
  }
}

/** `decisive` is the value that settles it, whatever the other side. */
function logic(decisive: boolean, left: Evaluate, right: Evaluate): Evaluate {
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

function comparison(how: Comparison, left: Evaluate, right: Evaluate): Evaluate {
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

function arithmetic(how: keyof typeof operations, left: Evaluate, right: Evaluate): Evaluate {
  const operation = operations[how];
  return (scope) => {
    const a = left(scope);
    const b = right(scope);
    if (a === undefined || b === undefined) return undefined;
    const result = operation(a as number, b as number);
    return Number.isFinite(result) ? result : undefined;
  };
}

function membership({ item, list }: Expression & { op: 'in' }, positions: Positions): Evaluate {
  if (list.op === 'list') {
    const tests = list.items.map(
      (each): Expression => ({ op: 'compare', how: '==', left: item, right: each }),
    );
    const any = tests.reduce<Expression>((left, right) => ({ op: 'or', left, right }), {
      op: 'literal',
      value: false,
    });
    return compile(any, positions);
  }
  const [element, all] = [compile(item, positions), compile(list, positions)];
  return (scope) => {
    const value = element(scope);
    const members = all(scope) as readonly (number | string)[] | undefined;
    if (value === undefined || members === undefined) return undefined;
    return members.some((member) => equal(member, value));
  };
}

/**
 * `warning.x == "red"` and its like. Red reads the red condition itself, so that a warning whose red is
 * open leaves the comparison open, whatever its amber.
 */
function levelTest(expression: Binary, positions: Positions): Evaluate | undefined {
  if (expression.op !== 'compare') return undefined;
  const sides = [expression.left, expression.right];
  const warning = sides.find((side) => side.op === 'name' && side.space === 'warning');
  const level = sides.find((side) => side.op === 'literal');
  if (warning?.op !== 'name' || level?.op !== 'literal') return undefined;
  const position = positions.warning(warning.id);
  const holds = levelTests[String(level.value) as WarningLevel];
  const test: Evaluate = ({ results }) => {
    const { red, amber } = results?.warnings[position] ?? { red: undefined, amber: undefined };
    return holds(red, amber);
  };
  return expression.how === '==' ? test : unary('not', test);
}

type Truth = boolean | undefined;

const levelTests: Record<WarningLevel, (red: Truth, amber: Truth) => Truth> = {
  red: (red) => red,
  amber: (red, amber) => (red ? false : amber),
  'not-assessable': (red, amber) => !red && !amber && (red === undefined || amber === undefined),
  clear: (red, amber) => {
    if (red || amber) return false;
    return red === undefined || amber === undefined ? undefined : true;
  },
};
