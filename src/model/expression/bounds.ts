import type { Expression } from './expression.js';
import { narrowed } from './narrowed.js';
import {
  anyBoolean,
  anyNumber,
  arithmetic,
  between,
  canHold,
  opposite,
  type Possible,
  union,
} from './possible.js';

/** What every name can be, by `space.id` (and `overall`). */
export type Ranges = ReadonlyMap<string, Possible>;

/** What an expression can be where it is determined, given what its names can be. */
export function possible(expression: Expression, ranges: Ranges): Possible {
  switch (expression.op) {
    case 'literal':
      return ofLiteral(expression.value);
    case 'name':
      return ranges.get(`${expression.space}.${expression.id}`) ?? { kind: 'text', words: undefined };
    case 'overall':
      return ranges.get('overall') ?? between(0, 100);
    case 'list':
      return { kind: 'list', items: expression.items.map((item) => possible(item, ranges)) };
    case 'not': {
      const of = possible(expression.of, ranges);
      return of.kind === 'boolean' ? { kind: 'boolean', yes: of.no, no: of.yes } : anyBoolean;
    }
    case 'negate': {
      const of = possible(expression.of, ranges);
      return of.kind === 'number' ? between(-of.high, -of.low) : anyNumber;
    }
    case 'and':
    case 'or':
      return ofLogic(expression, ranges);
    case 'if':
      return ofConditional(expression, ranges);
    case 'compare':
      return ofComparison(expression, ranges);
    case 'arithmetic': {
      const [left, right] = [possible(expression.left, ranges), possible(expression.right, ranges)];
      return left.kind === 'number' && right.kind === 'number'
        ? arithmetic(expression.how, left, right)
        : anyNumber;
    }
    case 'in':
      return anyBoolean;
    case 'call':
      return ofCall(expression, ranges);
  }
}

function ofLiteral(value: number | string | boolean): Possible {
  if (typeof value === 'number') return between(value, value);
  if (typeof value === 'boolean') return { kind: 'boolean', yes: value, no: !value };
  return { kind: 'text', words: new Set([value]) };
}

function ofLogic(expression: Expression & { op: 'and' | 'or' }, ranges: Ranges): Possible {
  const left = possible(expression.left, ranges);
  const right = possible(expression.right, ranges);
  if (left.kind !== 'boolean' || right.kind !== 'boolean') return anyBoolean;
  if (expression.op === 'or') return { kind: 'boolean', yes: left.yes || right.yes, no: left.no && right.no };
  const both = left.yes && right.yes && together(expression, ranges);
  return { kind: 'boolean', yes: both, no: left.no || right.no };
}

/** Whether all parts of a conjunction can be true at once, where each narrows what the names can be. */
function together(expression: Expression, ranges: Ranges): boolean {
  const parts = conjuncts(expression);
  const within = narrowed(parts, ranges);
  if (!within) return false;
  return parts.every((part) => {
    const result = possible(part, within);
    return result.kind !== 'boolean' || result.yes;
  });
}

function conjuncts(expression: Expression): Expression[] {
  return expression.op === 'and'
    ? [...conjuncts(expression.left), ...conjuncts(expression.right)]
    : [expression];
}

function ofConditional(expression: Expression & { op: 'if' }, ranges: Ranges): Possible {
  const test = possible(expression.test, ranges);
  const yes = possible(expression.yes, narrowed(conjuncts(expression.test), ranges) ?? ranges);
  const no = possible(expression.no, ranges);
  if (test.kind !== 'boolean' || test.yes === test.no) return union(yes, no);
  return test.yes ? yes : no;
}

function ofComparison({ how, left, right }: Expression & { op: 'compare' }, ranges: Ranges): Possible {
  const [a, b] = [possible(left, ranges), possible(right, ranges)];
  if (a.kind === 'number' && b.kind === 'number') {
    return { kind: 'boolean', yes: canHold(how, a, b), no: canHold(opposite[how], a, b) };
  }
  if (a.kind !== 'text' || b.kind !== 'text' || !a.words || !b.words) return anyBoolean;
  const common = [...a.words].some((word) => b.words?.has(word));
  const same = a.words.size === 1 && b.words.size === 1 && common;
  return how === '=='
    ? { kind: 'boolean', yes: common, no: !same }
    : { kind: 'boolean', yes: !same, no: common };
}

function ofCall({ name, args }: Expression & { op: 'call' }, ranges: Ranges): Possible {
  switch (name) {
    case 'mean': {
      const list = args[0] ? possible(args[0], ranges) : anyNumber;
      const items = list.kind === 'list' ? list.items : [];
      return items.length > 0 ? items.reduce(union) : anyNumber;
    }
    case 'share':
    case 'lowestSection':
      return between(0, 100);
    case 'decided': {
      const list = args[0];
      return between(0, list?.op === 'list' ? list.items.length : Infinity);
    }
    case 'gap':
      return between(-100, 100);
    case 'gates':
    case 'knockouts':
      return ranges.get(name) ?? between(0, Infinity);
    case 'tag':
      return { kind: 'text', words: undefined };
    default:
      return anyBoolean;
  }
}
