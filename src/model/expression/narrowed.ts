import { tolerance } from '../tolerance.js';
import type { Ranges } from './bounds.js';
import type { Expression } from './expression.js';
import { type Interval, mirrored, type Possible } from './possible.js';

/**
 * What the names can be where all the parts hold: parts that compare a name with a literal narrow its
 * range. Undefined where nothing is left of one of them.
 */
export function narrowed(parts: readonly Expression[], ranges: Ranges): Ranges | undefined {
  const within = new Map(ranges);
  for (const part of parts) {
    const bound = boundOf(part);
    const before = bound && within.get(bound.name);
    if (!before) continue;
    const after = cut(before, bound.how, bound.value);
    if (!after) return undefined;
    within.set(bound.name, after);
  }
  return within;
}

interface Bound {
  name: string;
  how: (Expression & { op: 'compare' })['how'];
  value: number | string | boolean;
}

function boundOf(part: Expression): Bound | undefined {
  if (part.op !== 'compare') return undefined;
  const { left, right, how } = part;
  const nameOf = (side: Expression): string | undefined => {
    if (side.op === 'overall') return 'overall';
    return side.op === 'name' ? `${side.space}.${side.id}` : undefined;
  };
  const [leftName, rightName] = [nameOf(left), nameOf(right)];
  if (leftName && right.op === 'literal') return { name: leftName, how, value: right.value };
  if (rightName && left.op === 'literal') return { name: rightName, how: mirrored[how], value: left.value };
  return undefined;
}

function cut(range: Possible, how: Bound['how'], value: Bound['value']): Possible | undefined {
  if (range.kind === 'number' && typeof value === 'number') {
    const next = cutNumbers(range, how, value);
    return next.low <= next.high ? { kind: 'number', ...next } : undefined;
  }
  if (range.kind === 'text' && typeof value === 'string' && (how === '==' || how === '!=')) {
    const words = [...(range.words ?? [value])].filter((word) => (how === '==') === (word === value));
    if (how === '!=' && !range.words) return range;
    return words.length > 0 ? { kind: 'text', words: new Set(words) } : undefined;
  }
  return range;
}

/** What lies within the tolerance of a bound is never cut off, strict or not: it may be at it. */
function cutNumbers({ low, high }: Interval, how: Bound['how'], value: number): Interval {
  const least = how === '>' || how === '>=' || how === '==' ? value - tolerance : -Infinity;
  const most = how === '<' || how === '<=' || how === '==' ? value + tolerance : Infinity;
  return { low: Math.max(low, least), high: Math.min(high, most) };
}
