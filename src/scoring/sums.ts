import { reaches } from '../model/tolerance.js';
import type { AggregateColumns } from './aggregate.js';
import type { Numbers } from './columns.js';
import { newNumbers, noNumbers } from './newColumns.js';
import { beyond, greater, lesser, within } from './number.js';
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
    least: newNumbers(size),
    most: newNumbers(size),
    missing: newNumbers(size),
    leftOut: newNumbers(size),
  };
  const columns = scored.map((at, one) => ({
    statuses: statuses[at] as Uint8Array,
    points: points[at] as Numbers,
    weight: weights[one] as number,
  }));
  for (let row = 0; row < size; row += 1) addRow(sums, columns, row);
  return sums;
}

/** A question that adds up. */
interface Summand {
  statuses: Uint8Array;
  points: Numbers;
  weight: number;
}

/** Adds up one row, so that what grows stays where it is fastest. */
function addRow(sums: Sums, columns: readonly Summand[], row: number): void {
  let covered = 0;
  let total = 0;
  let missing = 0;
  let leftOut = 0;
  let least = beyond;
  let most = -beyond;
  for (let each = 0; each < columns.length; each += 1) {
    const { statuses, points, weight } = columns[each] as Summand;
    const own = points[row] as number;
    if (Number.isNaN(own)) {
      if (statuses[row] === status.notApplicable) leftOut += weight;
      else if (statuses[row] !== status.hidden) missing += weight;
      continue;
    }
    covered += weight;
    total += own * weight;
    least = lesser(least, own);
    most = greater(most, own);
  }
  sums.covered[row] = covered;
  sums.total[row] = total;
  sums.least[row] = least;
  sums.most[row] = most;
  sums.missing[row] = missing;
  sums.leftOut[row] = leftOut;
}

/** A section or phase: the weighted mean of its questions where half of the applicable weight is answered. */
export function ofSums(sums: Sums, assumed: Assumed, size: number): AggregateColumns {
  const columns = { scores: noNumbers(size), coverage: noNumbers(size) };
  const takesMissing = Number.isNaN(assumed.missing) ? 0 : 1;
  const takesLeftOut = Number.isNaN(assumed.notApplicable) ? 0 : 1;
  const taken = { missing: extremes(assumed.missing), notApplicable: extremes(assumed.notApplicable) };
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
    columns.scores[row] = meanOf(sums, row, takesMissing * missing, leftOut, taken);
  }
  return columns;
}

/** What is assumed, by whether it is assumed of anything. */
interface Taken {
  missing: Extremes;
  notApplicable: Extremes;
}

/** Points that are assumed, and what they are to the least and the most: by 0 where of nothing, 1 where of something. */
interface Extremes {
  points: number;
  least: Float64Array;
  most: Float64Array;
}

function extremes(assumed: number): Extremes {
  const points = Number.isNaN(assumed) ? 0 : assumed;
  return { points, least: Float64Array.of(beyond, points), most: Float64Array.of(-beyond, points) };
}

/** The weighted mean, with points that are assumed for some weight. */
function meanOf(sums: Sums, row: number, missing: number, leftOut: number, taken: Taken): number {
  const [some, others] = [Number(missing > 0), Number(leftOut > 0)];
  const { missing: one, notApplicable: other } = taken;
  const total = (sums.total[row] as number) + one.points * missing + other.points * leftOut;
  const mean = total / ((sums.covered[row] as number) + missing + leftOut);
  const least = lesser(one.least[some] as number, other.least[others] as number);
  const most = greater(one.most[some] as number, other.most[others] as number);
  return within(mean, lesser(sums.least[row] as number, least), greater(sums.most[row] as number, most));
}
