import type { Assessment, QuestionResult, QuestionStatus } from '../../model/assessment.js';
import type { QuestionChange } from '../../model/comparison.js';
import { weightOf } from '../../model/options.js';
import type { Bridge } from './bridge.js';
import { ends } from './ends.js';
import { namesAt, type Origin } from './lineage.js';
import { movementOf, type Standing } from './movement.js';

type Origins = ReadonlyMap<string, Origin> | undefined;

/**
 * Every scored question of the last questionnaire, as it stood at each moment under the questionnaire of its time. It
 * moved by what the bridge makes of the first answer, where there is one; a reworded one is shown and did not move.
 */
export function questionChanges(
  assessments: readonly Assessment[],
  origins: Origins,
  bridge: Bridge | undefined,
): QuestionChange[] {
  const [, last] = ends(assessments);
  const { definition } = last.questionnaire;
  const names = namesAt(assessments);
  const found = assessments.map(({ questions }, at) => {
    const byId = new Map(questions.map((each) => [each.id, each]));
    return (id: string) => byId.get(names[at]?.(id) ?? '');
  });
  const bridged = new Map(bridge?.first.questions.map((each) => [each.id, each]));
  return definition.sections.flatMap(({ id: section, track, questions }) =>
    track === undefined
      ? []
      : questions
          .filter((question) => weightOf(question) > 0 || question.gate)
          .map(({ id }): QuestionChange => {
            const results = found.map((at) => at(id));
            const origin = origins?.get(id);
            const isComparable = !origin?.reworded && !bridge?.unfit.includes(id);
            const before = isComparable ? (bridged.get(id) ?? results[0]) : undefined;
            return {
              id,
              section,
              was: results[0]?.id ?? null,
              values: results.map((each) => ({ status: each?.status ?? null, score: each?.score ?? null })),
              ...moved(results[0] && before, results.at(-1)),
            };
          }),
  );
}

function moved(
  before: QuestionResult | undefined,
  after: QuestionResult | undefined,
): Pick<QuestionChange, 'change' | 'movement'> {
  const known = typeof before?.score === 'number' && typeof after?.score === 'number';
  return {
    change: known ? Number(after.score) - Number(before.score) : null,
    movement: movementOf(standing(before), standing(after)),
  };
}

/** A question that is not asked, or does not apply, stands nowhere: that it has no points is no loss. */
function standing(result: QuestionResult | undefined): Standing {
  const nowhere: QuestionStatus[] = ['hidden', 'not-applicable'];
  return result === undefined || nowhere.includes(result.status) ? undefined : result.score;
}
