import { type Assessment, undetermined } from '../model/assessment.js';
import { inLanguage, type Language } from '../model/language.js';
import type { Audience } from '../model/primitives.js';

/** What is missing for a verdict. */
export interface Lacking {
  /** Titles of the sections without enough answers. */
  sections: string[];
  /** Who could give the answers. */
  audiences: Audience[];
}

/** What is missing where no verdict can be given; undefined where there is one. */
export function lackingFor(assessment: Assessment, language: Language): Lacking | undefined {
  if (assessment.verdict.id !== undetermined) return undefined;
  const { definition } = assessment.questionnaire;
  const lacking = assessment.sections.filter(
    ({ track, status }) => track !== null && status === 'too-few-answers',
  );
  const open = new Set(
    assessment.questions
      .filter(({ score, status }) => score === null && status !== 'hidden')
      .map(({ id }) => id),
  );
  const sections = definition.sections.filter(({ id }) => lacking.some((section) => section.id === id));
  const audiences = sections.flatMap(({ questions }) =>
    questions.filter(({ id }) => open.has(id)).flatMap(({ audience }) => audience ?? []),
  );
  return {
    sections: sections.map(({ title }) => inLanguage(title, language)),
    audiences: [...new Set(audiences)],
  };
}
