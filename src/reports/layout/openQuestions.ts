import type { QuestionStatus } from '../../model/assessment.js';
import type { Asked, View } from './view.js';

/** Statuses of questions that still have to be answered, in the order in which they are listed. */
export const openStatuses: readonly QuestionStatus[] = [
  'contradictory',
  'incomplete',
  'dont-know',
  'too-few',
  'unanswered',
];

/** The questions that are open for one reason. A free text is optional: left empty, it is not open. */
export function openWith({ questions }: View, status: QuestionStatus): Asked[] {
  return questions.filter(
    ({ definition, result }) =>
      result.status === status && !(definition.type === 'text' && status === 'unanswered'),
  );
}
