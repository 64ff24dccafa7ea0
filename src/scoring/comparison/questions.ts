import type { Assessment, QuestionResult, QuestionStatus } from '../../model/assessment.js';
import type { QuestionChange } from '../../model/comparison.js';
import { weightOf } from '../../model/options.js';
import { ends } from './ends.js';
import { movementOf, type Standing } from './movement.js';

/** Every scored question of the last questionnaire, as it stood at each moment. */
export function questionChanges(assessments: readonly Assessment[]): QuestionChange[] {
  const [, last] = ends(assessments);
  const byId = assessments.map(({ questions }) => new Map(questions.map((each) => [each.id, each])));
  return last.questionnaire.definition.sections.flatMap(({ id: section, track, questions }) =>
    track === undefined
      ? []
      : questions
          .filter((question) => weightOf(question) > 0 || question.gate)
          .map(({ id }) =>
            questionChange(
              id,
              section,
              byId.map((each) => each.get(id)),
            ),
          ),
  );
}

function questionChange(
  id: string,
  section: string,
  found: readonly (QuestionResult | undefined)[],
): QuestionChange {
  const [before, after] = [found[0], found.at(-1)];
  const known = typeof before?.score === 'number' && typeof after?.score === 'number';
  return {
    id,
    section,
    was: before ? id : null,
    values: found.map((each) => ({ status: each?.status ?? null, score: each?.score ?? null })),
    change: known ? Number(after.score) - Number(before.score) : null,
    movement: movementOf(standing(before), standing(after)),
  };
}

/** A question that is not asked, or does not apply, stands nowhere: that it has no points is no loss. */
function standing(result: QuestionResult | undefined): Standing {
  const nowhere: QuestionStatus[] = ['hidden', 'not-applicable'];
  return result === undefined || nowhere.includes(result.status) ? undefined : result.score;
}
