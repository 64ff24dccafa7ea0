import type { Expression } from './expression/expression.js';
import type { Question } from './question.js';
import type { Questionnaire } from './questionnaire.js';

/** The target where a questionnaire names none. */
export const defaultTarget = 75;

/**
 * A questionnaire whose every rule has been checked, as scoring and reports take it.
 * `sha256` is that of the definition's JSON, so comments and layout of the file do not change it.
 * `expressions` holds the tree of every expression by its text.
 */
export interface CheckedQuestionnaire {
  definition: Questionnaire;
  sha256: string;
  expressions: Record<string, Expression>;
}

/** All questions in the order in which they are asked. */
export function questionsOf(questionnaire: Questionnaire): Question[] {
  return questionnaire.sections.flatMap((section) => section.questions);
}
