import type { Assessment } from '../../model/assessment.js';
import type { AgreementChange } from '../../model/comparison.js';
import { ends } from './ends.js';

/** The actions that were agreed at the first moment, and what they came to. */
export function agreementChanges(assessments: readonly Assessment[]): AgreementChange[] {
  const [first, last] = ends(assessments);
  return first.actions.flatMap(({ question, agreed }): AgreementChange[] => {
    if (!agreed) return [];
    const scores = assessments.map(
      ({ questions }) => questions.find(({ id }) => id === question)?.score ?? null,
    );
    const isThere = last.questions.some(({ id }) => id === question);
    const later = last.actions.find((action) => action.question === question);
    const hasReached = scores.at(-1) !== null && later === undefined;
    const isDone = hasReached || (later?.agreed ?? agreed).status === 'done';
    return [
      {
        question,
        owner: later?.agreed?.owner ?? agreed.owner ?? null,
        due: later?.agreed?.due ?? agreed.due ?? null,
        state: isDone ? 'done' : isThere ? 'open' : 'dropped',
        scores,
      },
    ];
  });
}
