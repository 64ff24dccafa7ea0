import { inLanguage } from '../../model/text.js';
import { minutesFor } from '../session/duration.js';
import { askedQuestions, type Session } from '../session/session.js';
import type { Style } from './questionText.js';
import { wrap } from './wrap.js';

/** What is asked by the answers so far, how much of it, how long it takes, and the keys. */
export function startText({ questionnaire, sequence }: Session, { words, language, width }: Style): string {
  const { title, about, sections } = questionnaire;
  const questions = askedQuestions(questionnaire).filter(({ id }) => sequence.includes(id));
  const asked = sections.filter((section) => section.questions.some(({ id }) => sequence.includes(id)));
  const extent = { questions: questions.length, sections: asked.length, minutes: minutesFor(questions) };
  return [
    inLanguage(title, language),
    ...(about ? [inLanguage(about, language)] : []),
    '',
    words.start.extent(extent),
    words.start.keys,
    '',
  ]
    .map((paragraph) => wrap(paragraph, width))
    .join('\n');
}
