import type { Scored } from '../score.js';
import type { Level } from './levels.js';
import { type Hypothesis, whatIf } from './whatIf.js';

/** Some changes at once. */
export type Changes = readonly Level[];

/** Tries changes: whether they reach a band of the verdict, and what they make of the scores that it rests on. */
export interface Trial {
  /** Of each of some changes. */
  reach(all: readonly Changes[]): boolean[];
  /** By the position of a score among those that the verdict rests on; NaN where there is none. */
  scores(all: readonly Changes[]): number[][];
  /** How many points each of these scores needs at least. */
  least: number;
}

/** As many as are worked out at once: often one of the first is found to be enough. */
const atOnce = 256;

/** Tries changes of one organization for a band. */
export function trialOf(scored: Scored, one: number, band: number): Trial {
  const { basis, bands } = scored.plan;
  const wholeOf = (some: readonly Changes[]) => whatIf(scored, one, some.map(together)).whole;
  return {
    reach: (all) =>
      inParts(all, (some) => {
        const { verdict } = wholeOf(some);
        return some.map((_, row) => (verdict.bands[row] as number) >= band);
      }),
    scores: (all) =>
      inParts(all, (some) => {
        const { overall, tracks } = wholeOf(some);
        return some.map((_, row) =>
          basis.map((track) => (track < 0 ? overall : tracks[track])?.scores[row] ?? Number.NaN),
        );
      }),
    least: bands[band]?.from ?? 0,
  };
}

function inParts<Item, Result>(all: readonly Item[], work: (some: readonly Item[]) => Result[]): Result[] {
  const found: Result[] = [];
  for (let from = 0; from < all.length; from += atOnce) found.push(...work(all.slice(from, from + atOnce)));
  return found;
}

/** All changes as one hypothesis. */
export function together(changes: Changes): Hypothesis {
  return new Map(changes.flatMap(({ hypothesis }) => [...hypothesis]));
}

/** The first changes that reach the band; worked out some at once. */
export function firstReaching(all: readonly Changes[], { reach }: Trial): Changes | undefined {
  for (let from = 0; from < all.length; from += atOnce) {
    const some = all.slice(from, from + atOnce);
    const first = reach(some).indexOf(true);
    if (first >= 0) return some[first];
  }
  return undefined;
}
