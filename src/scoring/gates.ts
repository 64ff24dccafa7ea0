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
  const { question, minima, knockout } = gate;
  if (input.hidden) {
    return { question, minima, knockout, status: 'not-applicable', counts: undefined, limitedBy: undefined };
  }
  const { counts, limitedBy } = countingFor(gate, input);
  return { question, minima, knockout, counts, limitedBy, status: statusOf(counts, gate.highest) };
}

function countingFor(gate: PlannedGate, input: GateInput): Pick<GateOutcome, 'counts' | 'limitedBy'> {
  const { points, condition } = input;
  if (condition === false) return { counts: 0, limitedBy: 'condition' };
  if (points === undefined) return { counts: undefined, limitedBy: undefined };
  if (condition === undefined) {
    return same(points, 0)
      ? { counts: 0, limitedBy: undefined }
      : { counts: undefined, limitedBy: 'condition' };
  }
  const limit = gate.withoutEvidence;
  if (limit === undefined || input.evidenced || points <= limit)
    return { counts: points, limitedBy: undefined };
  return { counts: limit, limitedBy: 'evidence' };
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
