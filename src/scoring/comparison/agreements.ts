import type { Assessment } from '../../model/assessment.js';
import { questionsOf } from '../../model/checkedQuestionnaire.js';
import type { AgreementChange } from '../../model/comparison.js';
import { ends } from './ends.js';
import { namesAt } from './lineage.js';

/** The actions that were agreed at the first moment, and what they came to. */
export function agreementChanges(assessments: readonly Assessment[]): AgreementChange[] {
  const [first, last] = ends(assessments);
  const names = namesAt(assessments);
  const now = questionsOf(last.questionnaire.definition);
  return first.actions.flatMap(({ question: was, agreed }): AgreementChange[] => {
    if (!agreed) return [];
    const question = now.find(({ id }) => names[0]?.(id) === was)?.id;
    const scores = assessments.map(({ questions }, at) => {
      const name = question === undefined ? was : names[at]?.(question);
      return questions.find(({ id }) => id === name)?.score ?? null;
    });
    const later = last.actions.find((action) => action.question === question);
    const hasReached = scores.at(-1) !== null && later === undefined;
    const isDone = hasReached || (later?.agreed ?? agreed).status === 'done';
    return [
      {
        question: question ?? was,
        owner: later?.agreed?.owner ?? agreed.owner ?? null,
        due: later?.agreed?.due ?? agreed.due ?? null,
        state: question === undefined ? 'dropped' : isDone ? 'done' : 'open',
        scores,
      },
    ];
  });
}
