import { reaches } from '../model/tolerance.js';
import type { Plan } from './plan.js';
import type { Scope } from './scope.js';

/** The verdict under one assumption: positions of bands; undefined is undetermined. */
export interface Judgement {
  /** After the caps. */
  band: number | undefined;
  before: number | undefined;
  /** Positions of the caps that hold. */
  caps: number[];
  /** How many caps are undetermined. */
  openCaps: number;
}

/**
 * The band of the lowest basis, then the caps that hold. With any basis absent the verdict is undetermined.
 * A cap that is still open holds only where `openCapsHold`.
 */
export function judge(plan: Plan, scope: Scope, openCapsHold: boolean): Judgement {
  const caps: number[] = [];
  let highest = plan.bands.length - 1;
  let openCaps = 0;
  let position = -1;
  for (const { when, to } of plan.caps) {
    position += 1;
    const holds = when(scope) as boolean | undefined;
    if (holds === undefined) openCaps += 1;
    if (!(holds ?? openCapsHold)) continue;
    caps.push(position);
    highest = Math.min(highest, to);
  }
  const before = bandOf(plan, scope);
  return { band: before === undefined ? undefined : Math.min(before, highest), before, caps, openCaps };
}

/** The band of the lowest basis; undefined where any is absent. */
function bandOf({ basis, bands }: Plan, { results }: Scope): number | undefined {
  let lowest = Infinity;
  for (const at of basis) {
    const score = at < 0 ? results?.overall : results?.tracks[at];
    if (score === undefined) return undefined;
    lowest = Math.min(lowest, score);
  }
  let band = bands.length - 1;
  while (band > 0 && !reaches(lowest, bands[band]?.from ?? 0)) band -= 1;
  return band;
}
