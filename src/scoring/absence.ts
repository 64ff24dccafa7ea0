import type { QuestionStatus } from '../model/assessment.js';
import type { PlannedQuestion } from './planQuestion.js';
import type { State } from './scope.js';
import { answerOf, type Sheet } from './sheet.js';

/** The status of a question for which nobody gave a value. */
export function withoutValue(question: PlannedQuestion, sheets: readonly Sheet[]): QuestionStatus {
  if (question.definition.type === 'computed') return 'incomplete';
  let status: QuestionStatus = 'unanswered';
  for (const sheet of sheets) {
    const kind = answerOf(sheet, question)?.given.kind;
    if (kind === 'dont-know') return kind;
    if (kind === 'not-applicable') status = kind;
  }
  return status;
}

/** What expressions read where a question has this status and no value. */
export function stateOf(status: QuestionStatus): State {
  return status === 'dont-know' || status === 'not-applicable' || status === 'hidden' ? status : 'missing';
}
