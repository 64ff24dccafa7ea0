import { reaches } from '../model/tolerance.js';
import { no, open } from './columns.js';
import type { Plan } from './plan.js';
import type { Scope } from './scope.js';

/** Verdicts under one assumption, with a row for each organization; -1 where one is undetermined. */
export interface Judgements {
  /** Positions of bands, after the caps. */
  bands: Int8Array;
  before: Int8Array;
  /** By cap, 1 where it holds. */
  caps: Uint8Array[];
}

/**
 * The band of the lowest basis, then the caps that hold. With any basis absent the verdict is undetermined.
 * A cap that is still open holds only where `openCapsHold`.
 */
export function judge(plan: Plan, scope: Scope, openCapsHold: boolean): Judgements {
  const { size } = scope;
  const before = new Int8Array(size);
  for (let row = 0; row < size; row += 1) before[row] = bandOf(plan, scope, row);
  const bands = before.slice();
  const caps = plan.caps.map(({ when, to }) => {
    const truths = when.run(scope);
    const holding = new Uint8Array(size);
    for (let row = 0; row < size; row += 1) {
      if (truths[row] === no || (truths[row] === open && !openCapsHold)) continue;
      holding[row] = 1;
      if ((bands[row] as number) > to) bands[row] = to;
    }
    return holding;
  });
  return { bands, before, caps };
}

/** The band of the lowest basis; -1 where any is absent. */
function bandOf({ basis, bands }: Plan, { results }: Scope, row: number): number {
  let lowest = Infinity;
  for (const at of basis) {
    const scores = at < 0 ? results?.overall : results?.tracks[at];
    lowest = Math.min(lowest, scores?.[row] ?? Number.NaN);
  }
  if (Number.isNaN(lowest)) return -1;
  let band = bands.length - 1;
  while (band > 0 && !reaches(lowest, bands[band]?.from ?? 0)) band -= 1;
  return band;
}
