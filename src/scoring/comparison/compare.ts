import { type Assessment, undetermined } from '../../model/assessment.js';
import type { Comparison, MeasuredChange, Movement } from '../../model/comparison.js';
import { agreementChanges } from './agreements.js';
import type { Bridge } from './bridge.js';
import { ends } from './ends.js';
import { incomparables } from './incomparable.js';
import { lineageOf } from './lineage.js';
import { movementOf } from './movement.js';
import { pathChange } from './path.js';
import { questionChanges } from './questions.js';
import { gateChanges, milestoneChanges, warningChanges } from './rules.js';
import { splitChanges } from './split.js';

type Measured = Pick<MeasuredChange['values'][number], 'score' | 'lowest'>;

/**
 * Holds assessments of one organization against each other, in the order in which they are given. Pure: what moved
 * is what the assessments say, and the last one's questionnaire names it. A bridge parts what the organization moved
 * from what another questionnaire made of it.
 */
export function compare(assessments: readonly Assessment[], bridge?: Bridge): Comparison {
  const [first, last] = ends(assessments);
  const origins = lineageOf(first, last);
  const { id, title, definition } = last.questionnaire;
  const tracked = definition.sections.filter(({ track }) => track !== undefined);
  return {
    schemaVersion: 1,
    questionnaire: { id, title },
    organization: last.organization,
    moments: assessments.map(({ date, questionnaire, respondents }) => ({
      date,
      version: questionnaire.version,
      sha256: questionnaire.sha256,
      respondents: respondents.count,
    })),
    verdict: verdictChange(assessments),
    overall: measured('overall', assessments, ({ overall }) => overall),
    tracks: definition.tracks.map((track) =>
      measured(track.id, assessments, ({ tracks }) => tracks.find((each) => each.id === track.id)),
    ),
    sections: tracked.map((section) =>
      measured(section.id, assessments, ({ sections }) => sections.find((each) => each.id === section.id)),
    ),
    questions: questionChanges(assessments, origins, bridge),
    milestones: milestoneChanges(assessments),
    gates: gateChanges(assessments),
    warnings: warningChanges(assessments),
    path: pathChange(assessments),
    agreements: agreementChanges(assessments),
    split: origins && bridge ? splitChanges(first, last, bridge) : null,
    incomparable: origins ? incomparables(first, last, origins, bridge?.unfit ?? []) : [],
  };
}

/** The verdict at each moment; bands are ranked as the last questionnaire has them. */
function verdictChange(assessments: readonly Assessment[]): Comparison['verdict'] {
  const [first, last] = ends(assessments);
  const { bands } = last.questionnaire.definition.verdict;
  const rank = (id: string): number | null | undefined => {
    if (id === undetermined) return null;
    const at = bands.findIndex((band) => band.id === id);
    return at < 0 ? undefined : at;
  };
  const movement = movementOf(rank(first.verdict.id), rank(last.verdict.id));
  const lowest = movementOf(rank(first.verdict.lowest), rank(last.verdict.lowest));
  return {
    values: assessments.map(({ verdict: { id, lowest, provisional } }) => ({ id, lowest, provisional })),
    movement,
    unproven: isUnproven(movement, lowest),
  };
}

/** Better by the plain values, and not by the lowest ones: answers that are missing make the difference. */
function isUnproven(movement: Movement, lowest: Movement): boolean {
  return movement === 'better' && (lowest === 'same' || lowest === 'worse');
}

function measured(
  id: string,
  assessments: readonly Assessment[],
  of: (assessment: Assessment) => Measured | undefined,
): MeasuredChange {
  const found = assessments.map(of);
  const [before, after] = [found[0], found.at(-1)];
  const known = typeof before?.score === 'number' && typeof after?.score === 'number';
  const movement = movementOf(before?.score, after?.score);
  return {
    id,
    values: found.map((each) => ({ score: each?.score ?? null, lowest: each?.lowest ?? null })),
    change: known ? Number(after.score) - Number(before.score) : null,
    movement,
    unproven: isUnproven(movement, movementOf(before?.lowest, after?.lowest)),
  };
}
