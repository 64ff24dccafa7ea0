import type { Questionnaire } from './questionnaire.js';

/** The keys of remarks in their order: `summary`, then the ids of sections. */
export function remarkKeys({ sections }: Pick<Questionnaire, 'sections'>): string[] {
  return ['summary', ...sections.map(({ id }) => id)];
}
