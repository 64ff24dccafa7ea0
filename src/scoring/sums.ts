import { reaches } from '../model/tolerance.js';
import type { AggregateColumns } from './aggregate.js';
import type { Numbers } from './columns.js';

import { newNumbers, noNumbers } from './newColumns.js';
import { within } from './number.js';
import { status } from './statuses.js';

/** The least coverage with which a section or phase has a score (half rule of the EORTC scoring manual). */
const leastCoverage = 0.5;

/** Questions that add up, by position, and what each weighs. */
export interface Summands {
  scored: readonly number[];
  weights: readonly number[];
}

/** What the questions of a section or phase add up to, row by row; what has no points is kept apart. */
export interface Sums {
  /** Weight with points, and their weighted sum. */
  covered: Numbers;
  total: Numbers;
  least: Numbers;
  most: Numbers;
  /** Weight that applies and has no points. */
  missing: Numbers;
  /** Weight that was answered `not-applicable`. */
  leftOut: Numbers;
}

/** Points to take for what has none; NaN leaves it without. */
export interface Assumed {
  missing: number;
  notApplicable: number;
}

/** Adds up questions; `statuses` and `points` by their positions. */
export function sumsOf(
  { scored, weights }: Summands,
  statuses: readonly Uint8Array[],
  points: readonly Numbers[],
  size: number,
): Sums {
  const sums = {
    covered: newNumbers(size),
    total: newNumbers(size),
    least: newNumbers(size, Infinity),
    most: newNumbers(size, -Infinity),
    missing: newNumbers(size),
    leftOut: newNumbers(size),
  };
  scored.forEach((at, one) => {
    addQuestion(sums, statuses[at] as Uint8Array, points[at] as Numbers, weights[one] as number);
  });
  return sums;
}

function addQuestion(
  { covered, total, least, most, missing, leftOut }: Sums,
  statuses: Uint8Array,
  points: Numbers,
  weight: number,
): void {
  for (let row = 0; row < points.length; row += 1) {
    const own = points[row] as number;
    if (Number.isNaN(own)) {
      if (statuses[row] === status.notApplicable) (leftOut[row] as number) += weight;
      else if (statuses[row] !== status.hidden) (missing[row] as number) += weight;
      continue;
    }
    (covered[row] as number) += weight;
    (total[row] as number) += own * weight;
    if (own < (least[row] as number)) least[row] = own;
    if (own > (most[row] as number)) most[row] = own;
  }
}

/** A section or phase: the weighted mean of its questions where half of the applicable weight is answered. */
export function ofSums(sums: Sums, assumed: Assumed, size: number): AggregateColumns {
  const columns = { scores: noNumbers(size), coverage: noNumbers(size) };
  const takesMissing = Number.isNaN(assumed.missing) ? 0 : 1;
  const takesLeftOut = Number.isNaN(assumed.notApplicable) ? 0 : 1;
  // One by one, as in all that goes through every row: a list taken apart is made first.
  for (let row = 0; row < size; row += 1) {
    const covered = sums.covered[row] as number;
    const missing = sums.missing[row] as number;
    const leftOut = takesLeftOut * (sums.leftOut[row] as number);
    const answered = covered + takesMissing * missing + leftOut;
    const applicable = covered + missing + leftOut;
    if (applicable === 0) continue;
    const coverage = answered / applicable;
    columns.coverage[row] = coverage;
    if (answered === 0 || !reaches(coverage, leastCoverage)) continue;
    columns.scores[row] = meanOf(sums, row, takesMissing * missing, leftOut, assumed);
  }
  return columns;
}

/** The weighted mean, with points that are assumed for some weight. */
function meanOf(sums: Sums, row: number, missing: number, leftOut: number, assumed: Assumed): number {
  let least = sums.least[row] as number;
  let most = sums.most[row] as number;
  let total = sums.total[row] as number;
  if (missing > 0) {
    total += assumed.missing * missing;
    least = Math.min(least, assumed.missing);
    most = Math.max(most, assumed.missing);
  }
  if (leftOut > 0) {
    total += assumed.notApplicable * leftOut;
    least = Math.min(least, assumed.notApplicable);
    most = Math.max(most, assumed.notApplicable);
  }
  return within(total / ((sums.covered[row] as number) + missing + leftOut), least, most);
}
