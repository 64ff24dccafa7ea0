import type { Expression } from '../model/expression/expression.js';
import {
  known,
  type Lists,
  type Numbers,
  numbersRoom,
  open,
  type Truths,
  truthOf,
  truthsRoom,
  valuesRoom,
  type Words,
  yes,
} from './columns.js';
import { comparison } from './comparison.js';
import { conditional } from './conditional.js';
import { functionOf } from './functions.js';
import { levelTest } from './levelTest.js';
import { membership } from './membership.js';
import { arithmetic, logic, unary } from './operators.js';
import { readsOnlyAnswers, remembered } from './remembered.js';
import type { Scope } from './scope.js';

/** What an expression gives in a row; undefined where it is undetermined. */
export type Outcome = number | string | boolean | readonly (number | string)[] | undefined;

/**
 * A compiled expression: works out a column with an outcome for each row of a scope. The column is the expression's own
 * and good until it runs again; it may be longer than the scope.
 */
export type Evaluate =
  | { kind: 'number'; run(scope: Scope): Numbers }
  | { kind: 'truth'; run(scope: Scope): Truths }
  | { kind: 'word'; run(scope: Scope): Words }
  | { kind: 'list'; run(scope: Scope): Lists };

/** An expression that gives true or false. */
export type Condition = Evaluate & { kind: 'truth' };

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
  /** What answers to a question are. */
  kindOf(question: number): 'number' | 'word' | 'list';
  /** The tag of an option; empty where it has none. */
  tagOf(question: number, value: number | string): string;
  /** Whether an option is chosen, yet not decided. */
  isOpen(question: number, value: number | string): boolean;
}

/**
 * Compiles an expression to closures over columns. Logic is three-valued (Kleene): a missing input makes its operation
 * undetermined, and an outcome that does not depend on it stays determined.
 */
export function compile(expression: Expression, positions: Positions): Evaluate {
  const compiled = compileOperation(expression, positions);
  return readsOnlyAnswers(expression) ? remembered(compiled) : compiled;
}

function compileOperation(expression: Expression, positions: Positions): Evaluate {
  const part = (of: Expression): Evaluate => compile(of, positions);
  switch (expression.op) {
    case 'literal':
      return literal(expression.value);
    case 'list':
      return listOf(expression.items.map(part));
    case 'name':
      return read(expression, positions);
    case 'overall':
      return numbers(({ results }) => results?.overall);
    case 'not':
    case 'negate':
      return unary(expression.op, part(expression.of));
    case 'if':
      return conditional(conditionOf(part(expression.test)), part(expression.yes), part(expression.no));
    case 'in':
      return membership(expression, part);
    case 'call':
      return functionOf(expression, positions, part);
    default:
      return (
        levelTest(expression, positions) ?? binary(expression, part(expression.left), part(expression.right))
      );
  }
}

/** Works out an expression for a scope; gives what it comes to in a row. */
export function outcomes({ kind, run }: Evaluate, scope: Scope): (row: number) => Outcome {
  const column = run(scope);
  if (kind === 'truth') return (row) => (column[row] === open ? undefined : column[row] === yes);
  if (kind === 'number') return (row) => known(column[row] as number);
  return (row) => column[row];
}

/** An expression that has been checked to give true or false. */
export function conditionOf(evaluate: Evaluate): Condition {
  if (evaluate.kind !== 'truth') throw new Error(`a condition gives a ${evaluate.kind}`);
  return evaluate;
}

/** An expression that has been checked to give a number. */
export function numberOf(evaluate: Evaluate): Evaluate & { kind: 'number' } {
  if (evaluate.kind !== 'number') throw new Error(`a number is a ${evaluate.kind}`);
  return evaluate;
}

function literal(value: number | string | boolean): Evaluate {
  if (typeof value === 'number') {
    const room = numbersRoom(value);
    return { kind: 'number', run: ({ size }) => room.of(size) };
  }
  if (typeof value === 'string') {
    const room = valuesRoom(value);
    return { kind: 'word', run: ({ size }) => room.of(size) };
  }
  const room = truthsRoom(truthOf(value));
  return { kind: 'truth', run: ({ size }) => room.of(size) };
}

function listOf(items: readonly Evaluate[]): Evaluate {
  const room = valuesRoom<readonly (number | string)[]>(undefined);
  return {
    kind: 'list',
    run(scope) {
      const lists = room.of(scope.size);
      const columns = items.map((item) => outcomes(item, scope));
      for (let row = 0; row < scope.size; row += 1) {
        const values = columns.map((outcome) => outcome(row));
        lists[row] = values.includes(undefined) ? undefined : (values as (number | string)[]);
      }
      return lists;
    },
  };
}

/** Reads numbers; undetermined where the scope has none of the kind. */
function numbers(of: (scope: Scope) => Numbers | undefined): Evaluate {
  const nothing = numbersRoom();
  return { kind: 'number', run: (scope) => of(scope) ?? nothing.of(scope.size) };
}

function read({ space, id }: Expression & { op: 'name' }, positions: Positions): Evaluate {
  if (space === 'answer') {
    const position = positions.question(id);
    return { kind: positions.kindOf(position), run: ({ values }) => values[position] } as Evaluate;
  }
  if (space === 'score') {
    const position = positions.question(id);
    return numbers(({ scores }) => scores[position]);
  }
  if (space === 'warning') throw new Error(`warning.${id} is read outside a comparison`);
  const position = positions[space](id);
  if (space === 'phase') return numbers(({ results }) => results?.phase(position));
  const list = `${space}s` as const;
  return numbers(({ results }) => results?.[list][position]);
}

type Binary = Expression & { op: 'and' | 'or' | 'compare' | 'arithmetic' };

function binary(expression: Binary, left: Evaluate, right: Evaluate): Evaluate {
  switch (expression.op) {
    case 'and':
    case 'or':
      return logic(expression.op, conditionOf(left), conditionOf(right));
    case 'compare':
      return comparison(expression.how, left, right);
    case 'arithmetic':
      return arithmetic(expression.how, left, right);
  }
}
