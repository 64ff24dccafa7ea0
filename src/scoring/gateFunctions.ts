import { tolerance } from '../model/tolerance.js';
import { type Numbers, no, numbersRoom, truthsRoom, open as undetermined, yes } from './columns.js';
import type { Evaluate } from './evaluate.js';
import { type GateColumns, gateStatuses } from './scope.js';

const isUnknown = gateStatuses.indexOf('unknown');

/** How many gates, or knock-out gates alone, have one of these statuses. */
export function countGates(named: readonly string[], onlyKnockouts: boolean): Evaluate {
  const room = numbersRoom();
  const counts = Float64Array.from(gateStatuses, (status) => (named.includes(status) ? 1 : 0));
  return {
    kind: 'number',
    run({ size, results }) {
      const numbers = room.of(size).fill(results ? 0 : Number.NaN, 0, size);
      for (const { statuses, knockout } of results?.gates ?? []) {
        if (onlyKnockouts && !knockout) continue;
        for (let row = 0; row < size; row += 1)
          (numbers[row] as number) += counts[statuses[row] as number] as number;
      }
      return numbers;
    },
  };
}

/** Whether something holds: by how many of “surely” and “possibly” do. */
const truthBy = Uint8Array.of(no, undetermined, yes);

/** Whether at least so many minima of a milestone are missed; undetermined while unknown gates could decide it. */
export function minimaMissed(milestone: number, least: number): Evaluate {
  const [room, missed, unknown] = [truthsRoom(), numbersRoom(), numbersRoom()];
  return {
    kind: 'truth',
    run({ size, results }) {
      const truths = room.of(size);
      const [many, open] = [
        missed.of(size).fill(0, 0, size),
        unknown.of(size).fill(results ? 0 : least, 0, size),
      ];
      for (const gate of results?.gates ?? []) countMinimum(gate, gate.minima[milestone], many, open, size);
      for (let row = 0; row < size; row += 1) {
        const known = many[row] as number;
        const more = open[row] as number;
        truths[row] = truthBy[Number(known >= least) + Number(known + more >= least)] as number;
      }
      return truths;
    },
  };
}

/** Counts where a minimum is missed, and where that is not known. */
function countMinimum(
  { statuses, counts }: GateColumns,
  minimum: number | undefined,
  missed: Numbers,
  unknown: Numbers,
  size: number,
): void {
  if (minimum === undefined) return;
  const reached = minimum - tolerance;
  for (let row = 0; row < size; row += 1) {
    // NaN, where nothing counts, is not below it.
    (missed[row] as number) += Number((counts[row] as number) < reached);
    (unknown[row] as number) += Number(statuses[row] === isUnknown);
  }
}
