import type { AggregateStatus } from '../model/assessment.js';
import { reaches } from '../model/tolerance.js';
import { type Weighted, weightedMean } from './number.js';

/** A score, or why there is none, with the answered share of the applicable weight. */
export interface Aggregate {
  score: number | undefined;
  status: AggregateStatus;
  /** 0 to 1; undefined where nothing applies. */
  coverage: number | undefined;
}

/** What a question brings to an aggregate: points, no points, or nothing that applies. */
export type Part = { weight: number; points: number | undefined | 'not-applicable' | 'hidden' };

/** The least coverage with which a section or phase has a score (half rule of the EORTC scoring manual). */
const leastCoverage = 0.5;

/** A section or phase from its questions, by their positions: their weighted mean where half of the applicable weight is answered. */
export function ofQuestions(parts: readonly Part[], positions: readonly number[]): Aggregate {
  let applicable = 0;
  let covered = 0;
  const answered: Weighted[] = [];
  for (const at of positions) {
    const part = parts[at];
    if (!part || part.points === 'not-applicable' || part.points === 'hidden') continue;
    applicable += part.weight;
    if (part.points === undefined) continue;
    covered += part.weight;
    answered.push({ value: part.points, weight: part.weight });
  }
  if (applicable === 0) return { score: undefined, status: 'not-applicable', coverage: undefined };
  const coverage = Math.min(1, covered / applicable);
  const score = reaches(coverage, leastCoverage) ? weightedMean(answered) : undefined;
  return { score, status: score === undefined ? 'too-few-answers' : 'scored', coverage };
}

/**
 * A track from its sections, or the whole from its tracks: what does not apply leaves it and the other
 * weights are renormalised; what applies and has no score leaves it without one.
 */
export function ofAggregates(parts: readonly { weight: number; of: Aggregate }[]): Aggregate {
  const applicable = parts.filter(({ of, weight }) => of.status !== 'not-applicable' && weight > 0);
  if (applicable.length === 0) return { score: undefined, status: 'not-applicable', coverage: undefined };
  const coverage = weightedMean(applicable.map(({ weight, of }) => ({ weight, value: of.coverage ?? 0 })));
  const scored = applicable.flatMap(({ weight, of }) =>
    of.score === undefined ? [] : [{ weight, value: of.score }],
  );
  if (scored.length < applicable.length) return { score: undefined, status: 'too-few-answers', coverage };
  return { score: weightedMean(scored), status: 'scored', coverage };
}
