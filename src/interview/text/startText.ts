import { inLanguage } from '../../model/language.js';
import type { Speech } from '../asking.js';
import { minutesFor } from '../session/duration.js';
import { askedQuestions, type Session } from '../session/session.js';

/**
 * What is asked by the answers so far, how much of it, and how long it takes, a paragraph each. Who goes on knows that;
 * there, the title has to do.
 */
export function startParagraphs(
  { questionnaire, sequence, history }: Session,
  { words, language }: Speech,
): string[] {
  const { title, about, sections } = questionnaire;
  if (history.length > 0) return [inLanguage(title, language)];
  const questions = askedQuestions(questionnaire).filter(({ id }) => sequence.includes(id));
  const asked = sections.filter((section) => section.questions.some(({ id }) => sequence.includes(id)));
  const extent = { questions: questions.length, sections: asked.length, minutes: minutesFor(questions) };
  return [
    inLanguage(title, language),
    ...(about ? [inLanguage(about, language)] : []),
    '',
    words.start.extent(extent),
  ];
}
