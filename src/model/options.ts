import type { z } from 'zod/mini';
import { questionsOf } from './checkedQuestionnaire.js';
import type { ChoiceQuestion, MultiQuestion, Option, Question } from './question.js';
import type { Questionnaire } from './questionnaire.js';

/** A question that offers options. */
export type OptionQuestion = z.infer<typeof ChoiceQuestion> | z.infer<typeof MultiQuestion>;

/** Whether a question offers options. */
export function offersOptions(question: Question): question is OptionQuestion {
  return question.type === 'choice' || question.type === 'multi';
}

/**
 * The options of a question: its own, its scale's, or those of the question that it takes them from.
 * Empty where the scale or the question does not exist.
 */
export function optionsOf(questionnaire: Questionnaire, question: OptionQuestion): Option[] {
  const { options } = question;
  if (Array.isArray(options)) return options;
  if (typeof options === 'string') {
    const { scales = {} } = questionnaire;
    return spread(Object.hasOwn(scales, options) ? (scales[options] ?? []) : []);
  }
  const source = questionsOf(questionnaire).find(({ id }) => id === options.from);
  return source?.type === 'multi' ? source.options : [];
}

/** The question of which another one offers what was chosen there; undefined for any other question. */
export function sourceOf(question: Question): string | undefined {
  if (question.type !== 'choice' || typeof question.options !== 'object') return undefined;
  return 'from' in question.options ? question.options.from : undefined;
}

/** The options of a scale with their scores: spread evenly over 0..100 by position unless given. */
function spread(scale: Option[]): Option[] {
  if (scale.some(({ score }) => score !== undefined)) return scale;
  return scale.map((option, position) => ({ ...option, score: (100 * position) / (scale.length - 1) }));
}

/** Whether answers to a question have a score, wherever it stands and whatever it weighs. */
export function hasScores(questionnaire: Questionnaire, question: Question): boolean {
  switch (question.type) {
    case 'choice':
      return optionsOf(questionnaire, question).some(({ score }) => score !== undefined);
    case 'multi':
    case 'number':
      return question.bands !== undefined || question.measure !== undefined;
    case 'computed':
      return true;
    case 'text':
      return false;
  }
}

/** Whether a question can be voted on: a choice that is no fact. */
export function takesVotes(question: Question): boolean {
  return question.type === 'choice' && question.fact !== true;
}

/** A question's weight within its section: 1 unless given. */
export function weightOf(question: Question): number {
  return question.weight ?? 1;
}
