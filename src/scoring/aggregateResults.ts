import type { Assessment } from '../model/assessment.js';
import type { Aggregate } from './aggregate.js';
import type { Wholes } from './bounds.js';
import type { Organization } from './organization.js';
import type { Plan } from './plan.js';

/** The overall score with its bounds. */
export function overallOf({ asIs, lowest, highest }: Wholes): Assessment['overall'] {
  return { ...aggregate(asIs.overall), ...boundsOf(lowest.overall, highest.overall) };
}

/** The phases. */
export function phasesOf(plan: Plan, { asIs }: Wholes): Assessment['phases'] {
  return plan.phases.map(({ id }, at) => ({ id, ...aggregate(asIs.phases[at]) }));
}

/** The tracks: what each contributes is its share of the tracks that apply × its score ÷ 100. */
export function tracksOf(plan: Plan, { asIs, lowest, highest }: Wholes): Assessment['tracks'] {
  const applies = (at: number): boolean => asIs.tracks[at]?.status !== 'not-applicable';
  const total = plan.tracks.reduce((sum, { weight }, at) => (applies(at) ? sum + weight : sum), 0);
  return plan.tracks.map(({ id, weight }, at) => {
    const share = applies(at) ? 100 * (weight / total) : null;
    const score = asIs.tracks[at]?.score;
    const part = (points: number): number | null =>
      share === null || score === undefined ? null : (share * points) / 100;
    return {
      id,
      weight,
      share,
      ...aggregate(asIs.tracks[at]),
      ...boundsOf(lowest.tracks[at], highest.tracks[at]),
      contribution: part(score ?? 0),
      missingPoints: part(100 - (score ?? 0)),
    };
  });
}

/** The sections with how many of their scored questions apply and have a score. */
export function sectionsOf(
  plan: Plan,
  { questions }: Organization,
  { asIs, lowest, highest }: Wholes,
): Assessment['sections'] {
  return plan.sections.map(({ id, track, weight, scored }, at) => {
    const applicable = scored.filter((each) => {
      const status = questions[each]?.status;
      return status !== 'hidden' && status !== 'not-applicable';
    });
    return {
      id,
      track: plan.tracks[track]?.id ?? null,
      weight,
      ...aggregate(asIs.sections[at]),
      ...boundsOf(lowest.sections[at], highest.sections[at]),
      answered: applicable.filter((each) => questions[each]?.score !== undefined).length,
      applicable: applicable.length,
    };
  });
}

function aggregate(of: Aggregate | undefined): Pick<Assessment['overall'], 'score' | 'status' | 'coverage'> {
  return { score: of?.score ?? null, status: of?.status ?? 'not-applicable', coverage: of?.coverage ?? null };
}

function boundsOf(
  low: Aggregate | undefined,
  high: Aggregate | undefined,
): { lowest: number | null; highest: number | null } {
  return { lowest: low?.score ?? null, highest: high?.score ?? null };
}
