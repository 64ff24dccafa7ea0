import type { Assessment } from '../../model/assessment.js';
import { questionsOf } from '../../model/checkedQuestionnaire.js';
import type { GateChange, MilestoneChange, WarningChange } from '../../model/comparison.js';
import { ends } from './ends.js';
import { namesAt } from './lineage.js';
import { gateStanding, movementOf, warningStanding } from './movement.js';

/** Every gate of the last questionnaire at each moment. */
export function gateChanges(assessments: readonly Assessment[]): GateChange[] {
  const [, last] = ends(assessments);
  const names = namesAt(assessments);
  return last.gates.map(({ question }) => {
    const statuses = assessments.map(({ gates }, at) => {
      const name = names[at]?.(question);
      return gates.find((each) => each.question === name)?.status ?? null;
    });
    return {
      question,
      statuses,
      movement: movementOf(gateStanding(statuses[0]), gateStanding(statuses.at(-1))),
    };
  });
}

/** Every milestone at each moment, with the questions that held it as the last questionnaire calls them. */
export function milestoneChanges(assessments: readonly Assessment[]): MilestoneChange[] {
  const [, last] = ends(assessments);
  const names = namesAt(assessments);
  const all = questionsOf(last.questionnaire.definition).map(({ id }) => id);
  const nowCalled = (was: string, at: number): string => all.find((id) => names[at]?.(id) === was) ?? was;
  return last.milestones.map(({ id }) => {
    const found = assessments.map(({ milestones }) => milestones.find((each) => each.id === id));
    const released = found.map((each) => each?.released ?? null);
    const standing = (is: boolean | null | undefined) => (is === null ? undefined : Number(is));
    return {
      id,
      released,
      missing: found.map((each, at) => (each?.missing ?? []).map((was) => nowCalled(was, at))),
      movement: movementOf(standing(released[0]), standing(released.at(-1))),
    };
  });
}

/** Every warning at each moment. */
export function warningChanges(assessments: readonly Assessment[]): WarningChange[] {
  const [, last] = ends(assessments);
  return last.warnings.map(({ id }) => {
    const levels = assessments.map(({ warnings }) => warnings.find((each) => each.id === id)?.level ?? null);
    return {
      id,
      levels,
      movement: movementOf(warningStanding(levels[0]), warningStanding(levels.at(-1))),
    };
  });
}
