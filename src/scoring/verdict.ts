import { tolerance } from '../model/tolerance.js';
import type { Numbers } from './columns.js';
import { newNumbers } from './newColumns.js';
import { beyond, lesser } from './number.js';
import type { Plan } from './plan.js';
import type { Scope } from './scope.js';

/** Verdicts under one assumption, with a row for each organization; -1 where one is undetermined. */
export interface Judgements {
  /** Positions of bands, after the caps. */
  bands: Int16Array;
  before: Int16Array;
  /** By cap, 1 where it holds. */
  caps: Uint8Array[];
}

/**
 * The band of the lowest basis, then the caps that hold. With any basis absent the verdict is undetermined.
 * A cap that is still open holds only where `openCapsHold`.
 */
export function judge(plan: Plan, scope: Scope, openCapsHold: boolean): Judgements {
  const { size } = scope;
  const before = bandsOf(plan, scope);
  const bands = before.slice();
  const caps = plan.caps.map(({ when, to }) => {
    const truths = when.run(scope);
    const holding = new Uint8Array(size);
    // By truth: whether it holds, and the band that it leaves.
    const holds = Uint8Array.of(0, 1, openCapsHold ? 1 : 0);
    const most = Int16Array.from(holds, (isHeld) => (isHeld ? to : anyBand));
    for (let row = 0; row < size; row += 1) {
      const truth = truths[row] as number;
      holding[row] = holds[truth] as number;
      bands[row] = Math.min(bands[row] as number, most[truth] as number);
    }
    return holding;
  });
  return { bands, before, caps };
}

/** No questionnaire has so many. */
const anyBand = 32_767;

/** The bands of the lowest basis; -1 where any is absent. */
function bandsOf({ basis, bands }: Plan, { results, size }: Scope): Int16Array {
  const lowest = newNumbers(size, beyond);
  for (const at of basis) {
    const scores = (at < 0 ? results?.overall : results?.tracks[at]) as Numbers;
    for (let row = 0; row < size; row += 1) {
      lowest[row] = lesser(lowest[row] as number, scores[row] as number);
    }
  }
  const found = new Int16Array(size);
  // They ascend: as many are reached as lie below. The first one is everybody's who has a score.
  for (const from of bands.slice(1).map((band) => band.from - tolerance)) {
    for (let row = 0; row < size; row += 1) (found[row] as number) += Number((lowest[row] as number) >= from);
  }
  for (let row = 0; row < size; row += 1) (found[row] as number) -= Number(Number.isNaN(lowest[row]));
  return found;
}
