import type { Scored } from '../score.js';
import { cheaper } from './cost.js';
import { fewest } from './fewest.js';
import type { Level } from './levels.js';
import { type Changes, firstReaching, type Trial, trialOf } from './trial.js';

/** Changes that reach a band of the verdict. */
export interface Way {
  levels: Changes;
  /** What is proved: that none is cheaper, that none takes less effort, or nothing. */
  proof: 'cheapest' | 'least-effort' | 'none';
}

/** So many ways are tried one by one; with more, the search is by steps. */
const triedAtMost = 1024;

/**
 * The cheapest changes that reach a band of the verdict: by the effort of the actions, then by points gained. Undefined
 * where all changes together do not reach it.
 */
export function cheapest(
  scored: Scored,
  one: number,
  band: number,
  levels: ReadonlyMap<number, readonly Level[]>,
): Way | undefined {
  const choices = [...levels.values()].filter((all) => all.length > 0);
  const trial = trialOf(scored, one, band);
  if (productOf(choices.map(({ length }) => length + 1)) <= triedAtMost) {
    const found = firstReaching(everyWay(choices).sort(cheaper), trial);
    return found && { levels: found, proof: 'cheapest' };
  }
  const best = choices.map((all) => all.at(-1) as Level);
  if (trial.reach([best])[0] !== true) return undefined;
  const { levels: few, isProved } = fewest(best, trial);
  return { levels: leastLevels(few, choices, trial), proof: isProved ? 'least-effort' : 'none' };
}

function productOf(counts: readonly number[]): number {
  return counts.reduce((product, count) => Math.min(product * count, triedAtMost + 1), 1);
}

/** Every way to change some questions; of two that differ in one question, that with the earlier one comes first. */
function everyWay(choices: readonly (readonly Level[])[]): Changes[] {
  let ways: Changes[] = [[]];
  for (const all of choices.toReversed())
    ways = ways.flatMap((way) => [way, ...all.map((level) => [...way, level])]);
  return ways;
}

/** The least answers to the questions of some changes that are still enough. */
function leastLevels(way: Changes, choices: readonly (readonly Level[])[], trial: Trial): Changes {
  const all = way.map(({ question }) => choices.find(([first]) => first?.question === question) ?? []);
  if (productOf(all.map(({ length }) => length)) <= triedAtMost) {
    let ways: Changes[] = [[]];
    for (const levels of all) ways = ways.flatMap((each) => levels.map((level) => [...each, level]));
    return firstReaching(ways.sort(cheaper), trial) ?? way;
  }
  return way.reduce<Changes>((left, level, at) => {
    const ways = (all[at] ?? []).map((lower) => left.map((each) => (each === level ? lower : each)));
    return firstReaching(ways, trial) ?? left;
  }, way);
}
