import { ofCall } from './callBounds.js';
import { type Expression, partsOf } from './expression.js';
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
      return ofCall(expression, ranges, (part) => possible(part, ranges));
  }
}

function ofLiteral(value: number | string | boolean): Possible {
  if (typeof value === 'number') return between(value, value);
  if (typeof value === 'boolean') return { kind: 'boolean', yes: value, no: !value };
  return { kind: 'text', words: new Set([value]) };
}

function ofLogic(expression: Expression & { op: 'and' | 'or' }, ranges: Ranges): Possible {
  if (expression.op === 'and') return ofConjunction(conjuncts(expression), ranges);
  const [left, right] = [truthOf(expression.left, ranges), truthOf(expression.right, ranges)];
  return { kind: 'boolean', yes: left.yes || right.yes, no: left.no && right.no };
}

/** All parts have to be possible at once, where each narrows what the names can be. */
function ofConjunction(parts: readonly Expression[], ranges: Ranges): Possible {
  const truths = parts.map((part) => truthOf(part, ranges));
  const no = truths.some((truth) => truth.no);
  const within = truths.every((truth) => truth.yes) ? narrowed(parts, ranges) : undefined;
  const yes =
    within !== undefined && parts.every((part) => !isSmall(part, narrowedParts) || truthOf(part, within).yes);
  return { kind: 'boolean', yes, no };
}

function truthOf(expression: Expression, ranges: Ranges): { yes: boolean; no: boolean } {
  const result = possible(expression, ranges);
  return result.kind === 'boolean' ? result : { yes: true, no: true };
}

/**
 * How large a part of a conjunction may be to be looked at once more within what the others leave. Nested
 * conjunctions would otherwise double the work at each level.
 */
const narrowedParts = 30;

function isSmall(expression: Expression, atMost: number): boolean {
  let left = atMost;
  const visit = (part: Expression): boolean => {
    left -= 1;
    return left >= 0 && partsOf(part).every(visit);
  };
  return visit(expression);
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
