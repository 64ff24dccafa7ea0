import type { GateStatus, WarningLevel } from '../../model/assessment.js';
import type { Movement } from '../../model/comparison.js';
import { exceeds, same } from '../../model/tolerance.js';

/** Where something stands: higher is better; null where it is not known, undefined where there is no such thing. */
export type Standing = number | null | undefined;

/** How something moved from one standing to another. */
export function movementOf(before: Standing, after: Standing): Movement {
  if (before === undefined || after === undefined) return 'none';
  if (before === null || after === null) {
    if (before === after) return 'none';
    return before === null ? 'gained' : 'lost';
  }
  if (same(before, after)) return 'same';
  return exceeds(after, before) ? 'better' : 'worse';
}

/** A gate's standing. What is not known yet holds a milestone as much as what is missed. */
export function gateStanding(status: GateStatus | null | undefined): Standing {
  switch (status) {
    case 'met':
    case 'not-applicable':
      return 2;
    case 'nearly':
      return 1;
    case 'missed':
    case 'unknown':
      return 0;
    default:
      return undefined;
  }
}

/** A warning's standing; null where it cannot be assessed. */
export function warningStanding(level: WarningLevel | null | undefined): Standing {
  if (level === null || level === undefined) return undefined;
  return { clear: 2, amber: 1, red: 0, 'not-assessable': null }[level];
}
