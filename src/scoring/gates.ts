import { reaches, same } from '../model/tolerance.js';
import { type Numbers, no, open, type Truths } from './columns.js';
import { newBytes, noNumbers } from './newColumns.js';
import type { PlannedGate } from './planGate.js';
import { type GateColumns, gateStatuses } from './scope.js';

/** Points short of a gate's highest minimum up to which it is nearly met. */
const nearly = 25;

/** What gates' questions bring to a gate, by row. */
export interface GateInput {
  /** The question's points; NaN where it has none. */
  points: Numbers;
  /** 1 where it is hidden. */
  hidden: Uint8Array;
  /** 1 where evidence is noted, or none is needed. */
  evidenced: Uint8Array | undefined;
  /** Whether the gate's own condition holds; undefined: it has none. */
  condition: Truths | undefined;
}

const status = { met: 0, nearly: 1, missed: 2, unknown: 3, notApplicable: 4 } as const;
const limit = { none: 0, evidence: 1, condition: 2 } as const;

/** What counts for a gate, and its status against its highest minimum. */
export function gateColumns(gate: PlannedGate, input: GateInput, size: number): GateColumns {
  const { minima, knockout, highest, withoutEvidence } = gate;
  const [statuses, limitedBy, counts] = [newBytes(size), newBytes(size), noNumbers(size)];
  const { points, hidden, evidenced, condition } = input;
  for (let row = 0; row < size; row += 1) {
    if (hidden[row] === 1) {
      statuses[row] = status.notApplicable;
      continue;
    }
    const own = points[row] as number;
    const holds = condition?.[row];
    const isShown = evidenced === undefined || evidenced[row] === 1;
    const limited = limitOf(own, holds, isShown, withoutEvidence);
    limitedBy[row] = limited;
    const counting =
      limited === limit.condition
        ? holds === no
          ? 0
          : Number.NaN
        : limited === limit.evidence
          ? (withoutEvidence as number)
          : own;
    counts[row] = counting;
    statuses[row] = statusOf(counting, highest);
  }
  return { statuses, counts, limitedBy, minima, knockout };
}

/** What keeps a gate's points from counting in full. */
function limitOf(
  points: number,
  condition: number | undefined,
  isShown: boolean,
  withoutEvidence: number | undefined,
): number {
  if (condition === no) return limit.condition;
  if (Number.isNaN(points)) return limit.none;
  if (condition === open) return same(points, 0) ? limit.none : limit.condition;
  return withoutEvidence === undefined || isShown || points <= withoutEvidence ? limit.none : limit.evidence;
}

function statusOf(counts: number, highest: number): number {
  if (Number.isNaN(counts)) return status.unknown;
  if (reaches(counts, highest)) return status.met;
  return reaches(counts, highest - nearly) ? status.nearly : status.missed;
}

/** Whether a gate holds a milestone: it has a minimum for it, applies, and what counts does not reach it. */
export function holds({ statuses, counts, minima }: GateColumns, milestone: number, row: number): boolean {
  const minimum = minima[milestone];
  if (minimum === undefined || gateStatuses[statuses[row] as number] === 'not-applicable') return false;
  const points = counts[row] as number;
  return Number.isNaN(points) || !reaches(points, minimum);
}
