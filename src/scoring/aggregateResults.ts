import type { Assessment } from '../model/assessment.js';
import { figureAt } from '../model/summary.js';
import { type AggregateColumns, aggregateIn } from './aggregate.js';
import type { Wholes } from './bounds.js';
import type { Scored } from './score.js';
import { status } from './statuses.js';

/** The overall score of an organization with its bounds. */
export function overallOf({ asIs, lowest, highest }: Wholes, one: number): Assessment['overall'] {
  return { ...aggregate(asIs.overall, one), ...boundsOf(lowest.overall, highest.overall, one) };
}

/** The phases. */
export function phasesOf({ plan, wholes: { asIs } }: Scored, one: number): Assessment['phases'] {
  return plan.phases.map(({ id }, at) => ({ id, ...aggregate(asIs.phase(at), one) }));
}

/** The tracks: what each contributes is its share of the tracks that apply × its score ÷ 100. */
export function tracksOf({ plan, wholes }: Scored, one: number): Assessment['tracks'] {
  const { asIs, lowest, highest } = wholes;
  const applies = (at: number): boolean => figureAt(asIs.tracks[at]?.coverage, one) !== null;
  const total = plan.tracks.reduce((sum, { weight }, at) => (applies(at) ? sum + weight : sum), 0);
  return plan.tracks.map(({ id, weight }, at) => {
    const share = applies(at) ? 100 * (weight / total) : null;
    const score = figureAt(asIs.tracks[at]?.scores, one);
    const part = (points: number): number | null =>
      share === null || score === null ? null : (share * points) / 100;
    return {
      id,
      weight,
      share,
      ...aggregate(asIs.tracks[at], one),
      ...boundsOf(lowest.tracks[at], highest.tracks[at], one),
      contribution: part(score ?? 0),
      missingPoints: part(100 - (score ?? 0)),
    };
  });
}

/** The sections with how many of their scored questions apply and have a score. */
export function sectionsOf({ plan, organizations, wholes }: Scored, one: number): Assessment['sections'] {
  const { asIs, lowest, highest } = wholes;
  return plan.sections.map(({ id, track, weight, scored }, at) => {
    const applicable = scored.filter((each) => {
      const found = organizations.statuses[each]?.[one];
      return found !== status.hidden && found !== status.notApplicable;
    });
    return {
      id,
      track: plan.tracks[track]?.id ?? null,
      weight,
      ...aggregate(asIs.sections[at], one),
      ...boundsOf(lowest.sections[at], highest.sections[at], one),
      answered: applicable.filter((each) => figureAt(organizations.scope.scores[each], one) !== null).length,
      applicable: applicable.length,
    };
  });
}

function aggregate(
  of: AggregateColumns | undefined,
  one: number,
): Pick<Assessment['overall'], 'score' | 'status' | 'coverage'> {
  const found = of && aggregateIn(of, one);
  return {
    score: found?.score ?? null,
    status: found?.status ?? 'not-applicable',
    coverage: found?.coverage ?? null,
  };
}

function boundsOf(
  low: AggregateColumns | undefined,
  high: AggregateColumns | undefined,
  one: number,
): { lowest: number | null; highest: number | null } {
  return { lowest: figureAt(low?.scores, one), highest: figureAt(high?.scores, one) };
}
