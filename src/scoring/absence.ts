import type { QuestionStatus } from '../model/assessment.js';
import type { Given } from '../model/response.js';
import type { PlannedQuestion } from './planQuestion.js';
import type { State } from './scope.js';
import { answerOf, type Sheet } from './sheet.js';

/** The status of a question for which nobody gave a value. */
export function withoutValue(question: PlannedQuestion, sheets: readonly Sheet[]): QuestionStatus {
  if (question.definition.type === 'computed') return 'incomplete';
  const said = (kind: Given['kind']): boolean =>
    sheets.some((sheet) => answerOf(sheet, question)?.given.kind === kind);
  if (said('dont-know')) return 'dont-know';
  return said('not-applicable') ? 'not-applicable' : 'unanswered';
}

/** What expressions read where a question has this status and no value. */
export function stateOf(status: QuestionStatus): State {
  return status === 'dont-know' || status === 'not-applicable' || status === 'hidden' ? status : 'missing';
}
