import type { Expression } from '../model/expression/expression.js';
import { functionOf } from './functions.js';
import { levelTest } from './levelTest.js';
import { arithmetic, comparison, conditional, equal, logic, unary } from './operators.js';
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
    case 'list':
      return listOf(expression.items.map((item) => compile(item, positions)));
    case 'name':
      return read(expression, positions);
    case 'overall':
      return (scope) => scope.results?.overall;
    case 'not':
    case 'negate':
      return unary(expression.op, compile(expression.of, positions));
    case 'if':
      return conditional(
        compile(expression.test, positions),
        compile(expression.yes, positions),
        compile(expression.no, positions),
      );
    case 'in':
      return membership(expression, positions);
    case 'call':
      return functionOf(expression, positions, (part) => compile(part, positions));
    default:
      return (
        levelTest(expression, positions) ??
        binary(expression, compile(expression.left, positions), compile(expression.right, positions))
      );
  }
}

function listOf(items: readonly Evaluate[]): Evaluate {
  return (scope) => {
    const values = items.map((item) => item(scope));
    return values.includes(undefined) ? undefined : (values as (number | string)[]);
  };
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
