import type { Questionnaire } from './questionnaire.js';

/** The questions whose answers or scores the conditions of a warning read, by their ids. */
export function warningReads({ warnings = [] }: Questionnaire, id: string): Set<string> {
  const { red = '', amber = '' } = warnings.find((warning) => warning.id === id) ?? {};
  return new Set([...`${red} ${amber}`.matchAll(/\b(?:answer|score)\.(\w+)/g)].map(([, name = '']) => name));
}
