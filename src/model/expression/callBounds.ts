import type { Ranges } from './bounds.js';
import type { Expression } from './expression.js';
import { anyBoolean, anyNumber, between, type Possible } from './possible.js';

/** What a call gives; `of` tells what its parts can be. */
export function ofCall(
  { name, args }: Expression & { op: 'call' },
  ranges: Ranges,
  of: (part: Expression) => Possible,
): Possible {
  switch (name) {
    case 'mean':
      return ofMean(args[0] ? of(args[0]) : anyNumber);
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
    case 'minimaMissed':
      return ofMinimaMissed(args, ranges);
    case 'tag':
      return { kind: 'text', words: undefined };
    default:
      return anyBoolean;
  }
}

function ofMinimaMissed([milestone, least]: readonly Expression[], ranges: Ranges): Possible {
  const minima = milestone?.op === 'literal' ? ranges.get(`minima.${milestone.value}`) : undefined;
  if (minima?.kind !== 'number' || least?.op !== 'literal') return anyBoolean;
  return { kind: 'boolean', yes: minima.high >= Number(least.value), no: Number(least.value) > 0 };
}

function ofMean(list: Possible): Possible {
  const items = list.kind === 'list' ? list.items.filter((item) => item.kind === 'number') : [];
  if (list.kind !== 'list' || items.length < list.items.length || items.length === 0) return anyNumber;
  const mean = (ends: number[]): number =>
    ends.toSorted((a, b) => a - b).reduce((sum, end) => sum + end, 0) / ends.length;
  return between(mean(items.map(({ low }) => low)), mean(items.map(({ high }) => high)));
}
