import type { Questionnaire } from '../model/questionnaire.js';
import { inLanguage } from '../model/text.js';
import { minutesFor } from './duration.js';
import type { Style } from './questionText.js';
import { askedQuestions } from './session.js';
import { wrap } from './wrap.js';

/** What will be asked, how much of it, how long it takes, and the keys. */
export function startText(questionnaire: Questionnaire, { words, language, width }: Style): string {
  const { title, about, sections } = questionnaire;
  const questions = askedQuestions(questionnaire);
  const asked = sections.filter((section) =>
    section.questions.some((question) => question.type !== 'computed'),
  );
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
