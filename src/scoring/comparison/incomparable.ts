import { type Assessment, undetermined } from '../../model/assessment.js';
import { questionsOf } from '../../model/checkedQuestionnaire.js';
import type { Incomparable } from '../../model/comparison.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import type { Origin } from './lineage.js';

/** What of two questionnaires cannot be compared, and why. */
export function incomparables(
  first: Assessment,
  last: Assessment,
  origins: ReadonlyMap<string, Origin>,
  unfit: readonly string[],
): Incomparable[] {
  const [before, now] = [first.questionnaire.definition, last.questionnaire.definition];
  return [
    ...verdicts(first, now),
    ...parts('track', before.tracks, now.tracks),
    ...parts('section', before.sections, now.sections),
    ...parts('milestone', before.milestones, now.milestones),
    ...parts('warning', before.warnings, now.warnings),
    ...questions(before, now, origins, unfit),
  ];
}

function verdicts({ verdict: { id } }: Assessment, now: Questionnaire): Incomparable[] {
  const isKnown = id === undetermined || now.verdict.bands.some((band) => band.id === id);
  return isKnown ? [] : [{ kind: 'verdict', id, because: 'dropped' }];
}

type Named = readonly { id: string }[] | undefined;

function parts(kind: Incomparable['kind'], before: Named = [], now: Named = []): Incomparable[] {
  const missingIn = (list: NonNullable<Named>, id: string): boolean => !list.some((each) => each.id === id);
  return [
    ...now.filter(({ id }) => missingIn(before, id)).map(({ id }) => ({ kind, id, because: 'new' as const })),
    ...before
      .filter(({ id }) => missingIn(now, id))
      .map(({ id }) => ({ kind, id, because: 'dropped' as const })),
  ];
}

function questions(
  before: Questionnaire,
  now: Questionnaire,
  origins: ReadonlyMap<string, Origin>,
  unfit: readonly string[],
): Incomparable[] {
  const all = questionsOf(now);
  const kept = new Set(all.flatMap(({ id }) => origins.get(id)?.was ?? []));
  const changed = all.flatMap(({ id }): Incomparable[] => {
    const origin = origins.get(id);
    const because = !origin
      ? 'new'
      : origin.reworded
        ? 'reworded'
        : unfit.includes(id)
          ? 'answers'
          : undefined;
    return because ? [{ kind: 'question', id, because }] : [];
  });
  const dropped = questionsOf(before)
    .filter(({ id }) => !kept.has(id))
    .map(({ id }): Incomparable => ({ kind: 'question', id, because: 'dropped' }));
  return [...changed, ...dropped];
}
