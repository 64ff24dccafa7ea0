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
  const basis = plan.basis.map((at) => (at < 0 ? scope.results?.overall : scope.results?.tracks[at]));
  const holding = plan.caps.map(({ when }) => when(scope));
  const caps = holding.flatMap((holds, position) => ((holds ?? openCapsHold) ? [position] : []));
  const openCaps = holding.filter((holds) => holds === undefined).length;
  const scores = basis.filter((score) => score !== undefined);
  if (scores.length < basis.length) return { band: undefined, before: undefined, caps, openCaps };
  const lowest = Math.min(...scores);
  const before = Math.max(
    0,
    plan.bands.findLastIndex(({ from }) => reaches(lowest, from)),
  );
  const band = Math.min(before, ...caps.map((position) => plan.caps[position]?.to ?? before));
  return { band, before, caps, openCaps };
}
