import type { Finding, Path, Problem } from '../diagnostics/diagnostic.js';
import type { Ranges } from '../expression/bounds.js';
import type { Expression } from '../expression/expression.js';
import { hasScores } from '../options.js';
import type { Question } from '../question.js';
import type { Questionnaire, Section } from '../questionnaire.js';

/** What a rule reads: a questionnaire of the right shape, and what its answers and results can be. */
export interface Subject {
  questionnaire: Questionnaire;
  /** The trees of the expressions that could be read, by their text. */
  expressions: Readonly<Record<string, Expression>>;
  ranges: Ranges;
}

/** One rule of a questionnaire, beyond its shape: everything that breaks it. */
export type Rule = (subject: Subject) => Finding[];

/** A question with where it stands. */
export interface Standing {
  question: Question;
  section: Section;
  path: Path;
}

/** A problem that makes the questionnaire unusable. */
export function error(path: Path, problem: Problem, at: 'key' | 'value' = 'value'): Finding {
  return { ...problem, level: 'error', path, at };
}

/** What is allowed, yet odd. */
export function advice(path: Path, problem: Problem, at: 'key' | 'value' = 'value'): Finding {
  return { ...problem, level: 'advice', path, at };
}

/** All questions with where they stand. */
export function standing(questionnaire: Questionnaire): Standing[] {
  return questionnaire.sections.flatMap((section, s) =>
    section.questions.map((question, q) => ({ question, section, path: ['sections', s, 'questions', q] })),
  );
}

/**
 * Whether answers to a question have a score, as far as one can tell: a scale or question that is referred to
 * and does not exist is a problem of its own, from which nothing else is concluded.
 */
export function mayScore(questionnaire: Questionnaire, question: Question): boolean {
  if (hasScores(questionnaire, question)) return true;
  if (question.type !== 'choice' || Array.isArray(question.options)) return false;
  const { options } = question;
  if (typeof options === 'string') return questionnaire.scales?.[options] === undefined;
  return !standing(questionnaire).some((each) => each.question.id === options.from);
}
