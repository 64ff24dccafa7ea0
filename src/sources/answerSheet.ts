import { questionsOf } from '../model/checkedQuestionnaire.js';
import { offersOptions, optionsOf } from '../model/options.js';
import type { Option, Question } from '../model/question.js';
import type { Questionnaire } from '../model/questionnaire.js';

/** What answers are held against: every question by its id, with the options that it offers. */
export interface AnswerSheet {
  definition: Questionnaire;
  questions: ReadonlyMap<string, SheetQuestion>;
}

/** A question and its options; none where it offers none. */
export interface SheetQuestion {
  question: Question;
  options: readonly Option[];
}

/** Prepares a questionnaire for its answers. */
export function answerSheetOf(definition: Questionnaire): AnswerSheet {
  const entries = questionsOf(definition).map((question): [string, SheetQuestion] => [
    question.id,
    { question, options: offersOptions(question) ? optionsOf(definition, question) : [] },
  ]);
  return { definition, questions: new Map(entries) };
}
