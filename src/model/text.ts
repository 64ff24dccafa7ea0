import * as z from 'zod/mini';
import { described } from './described.js';
import { languages } from './language.js';
import { ExpressionText } from './primitives.js';

/** The schema of a language's code. */
export const LanguageCode = z.enum(languages);

/** A text for readers: one string for each language; at least one. */
export const Text = described(
  z
    .strictObject({
      de: z.optional(z.string().check(z.minLength(1))),
      en: z.optional(z.string().check(z.minLength(1))),
    })
    .check(z.refine((text) => Object.keys(text).length > 0, { error: 'empty-text' })),
  'A text for readers: one string for each language.',
);
export type Text = z.infer<typeof Text>;

/** A text that is shown only where its condition is true. */
export const ConditionalText = z.strictObject({ onlyIf: z.optional(ExpressionText), text: Text });
export type ConditionalText = z.infer<typeof ConditionalText>;
