import * as z from 'zod';
import { type Language, languages } from './language.js';

/** The schema of a language's code. */
export const LanguageCode = z.enum(languages);

/** A text for readers: one string for each language; at least one. */
export const Text = z
  .strictObject({ de: z.string().min(1).optional(), en: z.string().min(1).optional() })
  .refine((text) => Object.keys(text).length > 0, { error: 'empty-text' })
  .meta({ description: 'A text for readers: one string for each language.' });
export type Text = z.infer<typeof Text>;

/** The text in a language; where it lacks that one, in the first it has. */
export function inLanguage(text: Text, language: Language): string {
  return text[language] ?? Object.values(text).find((words) => words !== undefined) ?? '';
}

/** The languages that a text has, in the order in which they are written. */
export function languagesOf(text: Text): Language[] {
  return (Object.keys(text) as Language[]).filter((language) => text[language] !== undefined);
}
