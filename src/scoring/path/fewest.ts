import { cheaper } from './cost.js';
import { leastEffort } from './leastEffort.js';
import type { Level } from './levels.js';
import type { Changes, Trial } from './trial.js';

/** Points within which scores that add up are the same. */
const tolerance = 1e-6;

/**
 * Few changes, each at its best, that take the least effort. Those without which the rest is not enough are necessary;
 * the others are searched for what takes least, beginning with the better of two simple ways.
 */
export function fewest(best: Changes, trial: Trial): { levels: Changes; isProved: boolean } {
  const without = trial.reach(best.map((level) => best.filter((each) => each !== level)));
  const necessary = best.filter((_, at) => without[at] === false);
  const others = best.filter((_, at) => without[at] === true);
  const [simple = best] = [added(necessary, others, trial), leftOut(best, others, trial)].sort(cheaper);
  const [base = [], all = [], ...each] = trial.scores([
    necessary,
    best,
    ...others.map((level) => [...necessary, level]),
  ]);
  const steps = others.map(({ effort }, at) => ({
    effort,
    gains: base.map((score, basis) => (each[at]?.[basis] ?? score) - score),
  }));
  const found = leastEffort(
    steps,
    base.map((score) => trial.least - score),
    others.flatMap((level, at) => (simple.includes(level) ? [at] : [])),
    (chosen) => trial.reach([[...necessary, ...chosen.map((at) => others[at] as Level)]])[0] === true,
  );
  const levels = [...necessary, ...found.steps.map((at) => others[at] as Level)];
  return { levels, isProved: found.isProved && doAddUp(best, base, all, steps) };
}

/** Whether gains add up: all is answered, so that weights stay, and all steps together bring what each brings alone. */
function doAddUp(
  best: Changes,
  base: readonly number[],
  all: readonly number[],
  steps: readonly { gains: readonly number[] }[],
): boolean {
  const sums = base.map((score, at) => steps.reduce((sum, { gains }) => sum + (gains[at] ?? 0), score));
  return (
    best.every(({ isAnswered }) => isAnswered) &&
    sums.every((sum, at) => Math.abs(sum - (all[at] ?? Number.NaN)) <= tolerance)
  );
}

/** Adds what brings most points for its effort until it is enough, then leaves out what is not needed. */
function added(necessary: Changes, others: Changes, trial: Trial): Changes {
  const worth = ({ gain, effort }: Level): number => gain / (effort || 1e-9);
  const sorted = [...others].sort((a, b) => worth(b) - worth(a));
  const ways = Array.from({ length: sorted.length + 1 }, (_, count) => [
    ...necessary,
    ...sorted.slice(0, count),
  ]);
  const enough = ways[trial.reach(ways).indexOf(true)] ?? [...necessary, ...others];
  const removable = enough.filter((level) => others.includes(level));
  return leftOut(enough, removable, trial);
}

/** Leaves out what can be done without, the most costly first: as many at once as are not needed. */
function leftOut(way: Changes, removable: Changes, trial: Trial): Changes {
  const sorted = [...removable].sort((a, b) => b.effort - a.effort || b.gain - a.gain);
  let left = way;
  for (let from = 0; from < sorted.length; ) {
    const fewer = sorted.slice(from).map((_, count) => {
      const gone = new Set(sorted.slice(from, from + count + 1));
      return left.filter((level) => !gone.has(level));
    });
    const reaching = trial.reach(fewer).indexOf(false);
    const count = reaching < 0 ? fewer.length : reaching;
    left = count > 0 ? (fewer[count - 1] ?? left) : left;
    from += count + 1;
  }
  return left;
}
