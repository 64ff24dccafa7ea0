import type { Text } from './text.js';

/** The languages that the program speaks and that a questionnaire's texts may have. */
export const languages = ['de', 'en'] as const;

/** A language's code. */
export type Language = (typeof languages)[number];

/** The text in a language; where it lacks that one, in the first it has. */
export function inLanguage(text: Text, language: Language): string {
  return text[language] ?? Object.values(text).find((words) => words !== undefined) ?? '';
}

/** The languages that a text has, in the order in which they are written. */
export function languagesOf(text: Text): Language[] {
  return (Object.keys(text) as Language[]).filter((language) => text[language] !== undefined);
}
