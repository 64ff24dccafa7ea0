import type { Assessment } from '../../model/assessment.js';
import type { Comparison, SplitChange } from '../../model/comparison.js';
import type { Bridge } from './bridge.js';

type Scored = { score: number | null; lowest: number | null } | undefined;

/**
 * Parts each change in points: what the same questions under the same questionnaire changed by is what the organization
 * moved; the rest is what the questionnaire changed.
 */
export function splitChanges(
  first: Assessment,
  last: Assessment,
  { first: before, last: now }: Bridge,
): NonNullable<Comparison['split']> {
  const four = [first, before, now, last] as const;
  const each = (list: 'tracks' | 'sections'): SplitChange[] =>
    last[list].flatMap(({ id }) => {
      const part = splitChange(
        id,
        four.map((assessment) => assessment[list].find((one) => one.id === id)),
      );
      return part ? [part] : [];
    });
  const overall = splitChange(
    'overall',
    four.map((assessment) => assessment.overall),
  );
  return { overall, tracks: each('tracks'), sections: each('sections') };
}

function splitChange(id: string, scored: readonly Scored[]): SplitChange | null {
  const [first, before, now, last] = scored.map((each) => each?.score ?? null);
  if (typeof first !== 'number' || typeof last !== 'number') return null;
  if (typeof before !== 'number' || typeof now !== 'number') return null;
  const organization = now - before;
  const [lowestBefore, lowestNow] = [scored[1]?.lowest, scored[2]?.lowest];
  const lowest =
    typeof lowestBefore === 'number' && typeof lowestNow === 'number' ? lowestNow - lowestBefore : null;
  return { id, organization, questionnaire: last - first - organization, lowest };
}
