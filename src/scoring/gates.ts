import type { GateStatus } from '../model/assessment.js';
import { reaches, same } from '../model/tolerance.js';
import type { PlannedGate } from './planGate.js';
import type { GateOutcome } from './scope.js';

/** Points short of a gate's highest minimum up to which it is nearly met. */
const nearly = 25;

/** What a gate's question brings to it. */
export interface GateInput {
  /** The question's points; undefined where it has none. */
  points: number | undefined;
  hidden: boolean;
  evidenced: boolean;
  /** Whether the gate's own condition holds; undefined while it is open. */
  condition: boolean | undefined;
}

/** What counts for a gate, and its status against its highest minimum. */
export function gateOutcome(gate: PlannedGate, input: GateInput): GateOutcome {
  const { question, minima, knockout, highest } = gate;
  const limitedBy = limitOf(gate, input);
  const counts = countingFor(gate, input, limitedBy);
  const status = input.hidden ? 'not-applicable' : statusOf(counts, highest);
  return { question, minima, knockout, counts, limitedBy, status };
}

/** What keeps a gate's points from counting in full. */
function limitOf({ withoutEvidence }: PlannedGate, input: GateInput): GateOutcome['limitedBy'] {
  const { hidden, points, condition, evidenced } = input;
  if (hidden) return undefined;
  if (condition === false) return 'condition';
  if (points === undefined) return undefined;
  if (condition === undefined) return same(points, 0) ? undefined : 'condition';
  return withoutEvidence === undefined || evidenced || points <= withoutEvidence ? undefined : 'evidence';
}

/** What counts for a gate: nothing that is known where it is hidden, or its condition is open. */
function countingFor(
  { withoutEvidence }: PlannedGate,
  { hidden, points, condition }: GateInput,
  limitedBy: GateOutcome['limitedBy'],
): number | undefined {
  if (hidden) return undefined;
  if (limitedBy === 'condition') return condition === false ? 0 : undefined;
  return limitedBy === 'evidence' ? withoutEvidence : points;
}

function statusOf(counts: number | undefined, highest: number): GateStatus {
  if (counts === undefined) return 'unknown';
  if (reaches(counts, highest)) return 'met';
  return reaches(counts, highest - nearly) ? 'nearly' : 'missed';
}

/** Whether a gate holds a milestone: it has a minimum for it, applies, and what counts does not reach it. */
export function holds({ status, counts, minima }: GateOutcome, milestone: number): boolean {
  const minimum = minima[milestone];
  if (minimum === undefined || status === 'not-applicable') return false;
  return counts === undefined || !reaches(counts, minimum);
}
