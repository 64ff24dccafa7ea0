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
  /** 1 where it applies: it is scored, asked, and not answered `not-applicable`. */
  applies: Uint8Array;
  /** NaN where it has none. */
  points: Float64Array;
}

/** Questions that add up, by position, and what each weighs. */
export interface Summands {
  scored: readonly number[];
  weights: readonly number[];
}

/** The least coverage with which a section or phase has a score (half rule of the EORTC scoring manual). */
const leastCoverage = 0.5;

const notApplicable: Aggregate = { score: undefined, status: 'not-applicable', coverage: undefined };

/** A section or phase from its questions: their weighted mean where half of the applicable weight is answered. */
export function ofQuestions({ applies, points }: Parts, { scored, weights }: Summands): Aggregate {
  let [applicable, covered, total] = [0, 0, 0];
  let [least, most] = [Infinity, -Infinity];
  for (let one = 0; one < scored.length; one += 1) {
    const at = scored[one] as number;
    if (applies[at] === 0) continue;
    const weight = weights[one] as number;
    const own = points[at] as number;
    applicable += weight;
    if (Number.isNaN(own)) continue;
    covered += weight;
    total += own * weight;
    if (own < least) least = own;
    if (own > most) most = own;
  }
  if (applicable === 0) return notApplicable;
  const coverage = Math.min(1, covered / applicable);
  if (covered === 0 || !reaches(coverage, leastCoverage))
    return { score: undefined, status: 'too-few-answers', coverage };
  return { score: within(total / covered, least, most), status: 'scored', coverage };
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
  let [applicable, covered, total] = [0, 0, 0];
  let [least, most] = [Infinity, -Infinity];
  let [thinnest, fullest] = [1, 0];
  let isScored = true;
  for (const at of positions) {
    const { status, score, coverage } = parts[at] as Aggregate;
    const { weight } = planned[at] as { weight: number };
    if (status === 'not-applicable' || weight <= 0) continue;
    applicable += weight;
    covered += (coverage ?? 0) * weight;
    thinnest = Math.min(thinnest, coverage ?? 0);
    fullest = Math.max(fullest, coverage ?? 0);
    if (score === undefined) {
      isScored = false;
      continue;
    }
    total += score * weight;
    if (score < least) least = score;
    if (score > most) most = score;
  }
  if (applicable === 0) return notApplicable;
  const coverage = within(covered / applicable, thinnest, fullest);
  if (!isScored) return { score: undefined, status: 'too-few-answers', coverage };
  return { score: within(total / applicable, least, most), status: 'scored', coverage };
}
