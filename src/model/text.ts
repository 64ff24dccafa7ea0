import * as z from 'zod';
import { languages } from './language.js';

/** The schema of a language's code. */
export const LanguageCode = z.enum(languages);

/** A text for readers: one string for each language; at least one. */
export const Text = z
  .strictObject({ de: z.string().min(1).optional(), en: z.string().min(1).optional() })
  .refine((text) => Object.keys(text).length > 0, { error: 'empty-text' })
  .meta({ description: 'A text for readers: one string for each language.' });
export type Text = z.infer<typeof Text>;
