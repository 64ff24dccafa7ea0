import type { Scored } from '../score.js';
import type { Level } from './levels.js';
import { type Hypothesis, whatIf } from './whatIf.js';

/** Changes that reach a band of the verdict. */
export interface Way {
  levels: readonly Level[];
  /** Whether it is proved that none is cheaper: every other way has been tried. */
  isProved: boolean;
}

/** So many ways are tried one by one; with more, the search is by steps. */
const triedAtMost = 4096;

/** As many as are worked out at once: often one of the first is found to be enough. */
const atOnce = 256;

/** As many exchanges as are tried for one that is cheaper. */
const exchangesAtMost = 512;

/** Tells of each of some ways whether it reaches the band. */
type Reach = (ways: readonly (readonly Level[])[]) => boolean[];

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
  const reach: Reach = (ways) => reached(scored, one, band, ways);
  const best = choices.map((all) => all.at(-1) as Level);
  const count = choices.reduce((product, all) => Math.min(product * (all.length + 1), triedAtMost + 1), 1);
  if (count <= triedAtMost) {
    const levelsOfWay = firstReaching(everyWay(choices).sort(cheaper), reach);
    return levelsOfWay && { levels: levelsOfWay, isProved: true };
  }
  if (reach([best])[0] !== true) return undefined;
  return { levels: leastLevels(fewest(best, reach), choices, reach), isProved: false };
}

function reached(scored: Scored, one: number, band: number, ways: readonly (readonly Level[])[]): boolean[] {
  const found: boolean[] = [];
  for (let from = 0; from < ways.length; from += atOnce) {
    const some = ways.slice(from, from + atOnce);
    const { whole } = whatIf(scored, one, some.map(together));
    found.push(...some.map((_, row) => (whole.verdict.bands[row] as number) >= band));
  }
  return found;
}

/** All changes of a way at once. */
export function together(levels: readonly Level[]): Hypothesis {
  return new Map(levels.flatMap(({ hypothesis }) => [...hypothesis]));
}

const effortOf = (levels: readonly Level[]): number => levels.reduce((sum, { effort }) => sum + effort, 0);
const gainOf = (levels: readonly Level[]): number => levels.reduce((sum, { gain }) => sum + gain, 0);

/** By effort, then by points, then by how many they are. */
function cheaper(a: readonly Level[], b: readonly Level[]): number {
  return effortOf(a) - effortOf(b) || gainOf(a) - gainOf(b) || a.length - b.length;
}

/** Every way to change some questions; of two that differ in one question, that with the earlier one comes first. */
function everyWay(choices: readonly (readonly Level[])[]): (readonly Level[])[] {
  let ways: (readonly Level[])[] = [[]];
  for (const all of choices.toReversed())
    ways = ways.flatMap((way) => [way, ...all.map((level) => [...way, level])]);
  return ways;
}

/** The first way that reaches it; worked out many at once. */
function firstReaching(ways: readonly (readonly Level[])[], reach: Reach): readonly Level[] | undefined {
  for (let from = 0; from < ways.length; from += atOnce) {
    const some = ways.slice(from, from + atOnce);
    const first = reach(some).indexOf(true);
    if (first >= 0) return some[first];
  }
  return undefined;
}

/**
 * Few changes, each at its best. Those without which the rest does not reach it are necessary; of the others all subsets
 * are tried where they are few. Where they are many, the better of two ways: those that bring most for their effort are
 * added one by one; and the most costly that can be done without are left out one by one.
 */
function fewest(best: readonly Level[], reach: Reach): readonly Level[] {
  const without = reach(best.map((level) => best.filter((each) => each !== level)));
  const necessary = best.filter((_, at) => without[at] === false);
  const others = best.filter((_, at) => without[at] === true);
  if (2 ** others.length <= triedAtMost) {
    const ways = everyWay(others.map((level) => [level])).map((way) => [...necessary, ...way]);
    return firstReaching(ways.sort(cheaper), reach) ?? best;
  }
  const ways = [added(necessary, others, reach), leftOut(best, others, reach)].map((way) =>
    exchanged(way, best, reach),
  );
  return ways.sort(cheaper)[0] ?? best;
}

/** Adds what brings most points for its effort until it is enough, then leaves out what is not needed. */
function added(necessary: readonly Level[], others: readonly Level[], reach: Reach): readonly Level[] {
  const worth = ({ gain, effort }: Level): number => gain / (effort || 1e-9);
  const sorted = [...others].sort((a, b) => worth(b) - worth(a));
  const ways = Array.from({ length: sorted.length + 1 }, (_, count) => [
    ...necessary,
    ...sorted.slice(0, count),
  ]);
  const enough = ways[reach(ways).indexOf(true)] ?? [...necessary, ...others];
  return leftOut(
    enough,
    enough.filter((level) => others.includes(level)),
    reach,
  );
}

/** Leaves out what can be done without, the most costly first: as many at once as are not needed. */
function leftOut(way: readonly Level[], removable: readonly Level[], reach: Reach): readonly Level[] {
  const sorted = [...removable].sort((a, b) => b.effort - a.effort || b.gain - a.gain);
  let left = way;
  for (let from = 0; from < sorted.length; ) {
    const fewer = sorted.slice(from).map((_, count) => {
      const without = new Set(sorted.slice(from, from + count + 1));
      return left.filter((level) => !without.has(level));
    });
    const reaching = reach(fewer).indexOf(false);
    const count = reaching < 0 ? fewer.length : reaching;
    left = count > 0 ? (fewer[count - 1] ?? left) : left;
    from += count + 1;
  }
  return left;
}

/** Puts one change in the place of a more costly one, or of two, as long as that is cheaper. */
function exchanged(way: readonly Level[], best: readonly Level[], reach: Reach): readonly Level[] {
  const unused = best.filter((level) => !way.includes(level));
  const ways = way
    .flatMap((level, at) =>
      [undefined, ...way.slice(at + 1)].map((other) =>
        way.filter((each) => each !== level && each !== other),
      ),
    )
    .flatMap((rest) => [rest, ...unused.map((level) => [...rest, level])])
    .filter((other) => cheaper(other, way) < 0)
    .sort(cheaper)
    .slice(0, exchangesAtMost);
  const better = firstReaching(ways, reach);
  return better ? exchanged(better, best, reach) : way;
}

/** The least answers to the questions of a way that are still enough. */
function leastLevels(
  way: readonly Level[],
  choices: readonly (readonly Level[])[],
  reach: Reach,
): readonly Level[] {
  const all = way.map(({ question }) => choices.find(([first]) => first?.question === question) ?? []);
  const count = all.reduce((product, levels) => Math.min(product * levels.length, triedAtMost + 1), 1);
  if (count <= triedAtMost) {
    const ways = all.reduce<(readonly Level[])[]>(
      (before, levels) => before.flatMap((each) => levels.map((level) => [...each, level])),
      [[]],
    );
    return firstReaching(ways.sort(cheaper), reach) ?? way;
  }
  return way.reduce<readonly Level[]>((left, level, at) => {
    const ways = (all[at] ?? []).map((lower) => left.map((each) => (each === level ? lower : each)));
    return firstReaching(ways, reach) ?? left;
  }, way);
}
