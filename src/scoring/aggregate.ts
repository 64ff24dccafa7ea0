import type { AggregateStatus } from '../model/assessment.js';
import { reaches } from '../model/tolerance.js';
import { within } from './number.js';

/** A score, or why there is none, with the answered share of the applicable weight. */
export interface Aggregate {
  score: number | undefined;
  status: AggregateStatus;
  /** 0 to 1; undefined where nothing applies. */
  coverage: number | undefined;
}

/** What each question brings to an aggregate, by position. */
export interface Parts {
  /** Whether it applies: it is scored, asked, and not answered `not-applicable`. */
  applies: readonly boolean[];
  points: readonly (number | undefined)[];
}

/** The least coverage with which a section or phase has a score (half rule of the EORTC scoring manual). */
const leastCoverage = 0.5;

const notApplicable: Aggregate = { score: undefined, status: 'not-applicable', coverage: undefined };

/** A section or phase from its questions, by their positions: their weighted mean where half of the applicable weight is answered. */
export function ofQuestions(
  { applies, points }: Parts,
  questions: readonly { weight: number }[],
  positions: readonly number[],
): Aggregate {
  let applicable = 0;
  const sum = emptySum();
  for (const at of positions) {
    if (applies[at] !== true) continue;
    const { weight } = questions[at] as { weight: number };
    applicable += weight;
    const own = points[at];
    if (own !== undefined) add(sum, own, weight);
  }
  if (applicable === 0) return notApplicable;
  const coverage = Math.min(1, sum.weight / applicable);
  const score = reaches(coverage, leastCoverage) ? meanOf(sum) : undefined;
  return { score, status: score === undefined ? 'too-few-answers' : 'scored', coverage };
}

/**
 * A track from its sections, or the whole from its tracks, by their positions: what does not apply leaves it and the
 * other weights are renormalised; what applies and has no score leaves it without one.
 */
export function ofAggregates(
  parts: readonly Aggregate[],
  planned: readonly { weight: number }[],
  positions: readonly number[],
): Aggregate {
  const [scores, coverages] = [emptySum(), emptySum()];
  let isScored = true;
  for (const at of positions) {
    const { status, score, coverage } = parts[at] as Aggregate;
    const { weight } = planned[at] as { weight: number };
    if (status === 'not-applicable' || weight <= 0) continue;
    add(coverages, coverage ?? 0, weight);
    if (score === undefined) isScored = false;
    else add(scores, score, weight);
  }
  if (coverages.weight === 0) return notApplicable;
  const coverage = meanOf(coverages);
  if (!isScored) return { score: undefined, status: 'too-few-answers', coverage };
  return { score: meanOf(scores), status: 'scored', coverage };
}

/** A weighted mean while it grows. */
interface Sum {
  weight: number;
  total: number;
  least: number;
  most: number;
}

function emptySum(): Sum {
  return { weight: 0, total: 0, least: Infinity, most: -Infinity };
}

function add(sum: Sum, value: number, weight: number): void {
  sum.weight += weight;
  sum.total += value * weight;
  if (value < sum.least) sum.least = value;
  if (value > sum.most) sum.most = value;
}

/** The weighted mean, never outside its values by rounding; undefined where there is no weight. */
function meanOf({ weight, total, least, most }: Sum): number | undefined {
  return weight > 0 ? within(total / weight, least, most) : undefined;
}
