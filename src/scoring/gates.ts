import { reaches, same, tolerance } from '../model/tolerance.js';
import { type Numbers, no, open, type Truths, yes } from './columns.js';
import { copyOfNumbers, newBytes } from './newColumns.js';
import { beyond, lesser } from './number.js';
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
  const { points, hidden, evidenced, condition } = input;
  const [counts, limitedBy] = [copyOfNumbers(points), newBytes(size)];
  if (evidenced && withoutEvidence !== undefined) limitUnshown(counts, limitedBy, evidenced, withoutEvidence);
  if (condition) limitUnmet(counts, limitedBy, input, condition);
  return { statuses: statusesOf(counts, hidden, highest), counts, limitedBy, minima, knockout };
}

/** Points count no more than so much while no evidence is noted. */
function limitUnshown(counts: Numbers, limitedBy: Uint8Array, shown: Uint8Array, most: number): void {
  const mostBy = Float64Array.of(most, beyond);
  for (let row = 0; row < counts.length; row += 1) {
    const own = counts[row] as number;
    const atMost = mostBy[shown[row] as number] as number;
    limitedBy[row] = limit.evidence * Number(own > atMost);
    counts[row] = lesser(own, atMost);
  }
}

/** Points count for nothing where the gate's condition does not hold; where it is open, what they count is unknown. */
function limitUnmet(
  counts: Numbers,
  limitedBy: Uint8Array,
  { points, hidden }: GateInput,
  condition: Truths,
): void {
  for (let row = 0; row < counts.length; row += 1) {
    if (condition[row] === yes || hidden[row] === 1) continue;
    const own = points[row] as number;
    const isUnlimited = condition[row] === open && (Number.isNaN(own) || same(own, 0));
    limitedBy[row] = isUnlimited ? limit.none : limit.condition;
    counts[row] = isUnlimited ? own : condition[row] === no ? 0 : Number.NaN;
  }
}

/** By what counts: missed as often as nothing else holds, “nearly”, “met”, and in its own place “unknown”; then hidden. */
const statusBy = Uint8Array.of(
  ...[status.missed, status.nearly, status.met, status.unknown],
  ...new Array<number>(4).fill(status.notApplicable),
);

function statusesOf(counts: Numbers, hidden: Uint8Array, highest: number): Uint8Array {
  const statuses = newBytes(counts.length);
  const [met, near] = [highest - tolerance, highest - nearly - tolerance];
  for (let row = 0; row < counts.length; row += 1) {
    const own = counts[row] as number;
    const reached = Number(own >= near) + Number(own >= met) + 3 * Number(Number.isNaN(own));
    statuses[row] = statusBy[reached + 4 * (hidden[row] as number)] as number;
  }
  return statuses;
}

/** Whether a gate holds a milestone: it has a minimum for it, applies, and what counts does not reach it. */
export function holds({ statuses, counts, minima }: GateColumns, milestone: number, row: number): boolean {
  const minimum = minima[milestone];
  if (minimum === undefined || gateStatuses[statuses[row] as number] === 'not-applicable') return false;
  const points = counts[row] as number;
  return Number.isNaN(points) || !reaches(points, minimum);
}
