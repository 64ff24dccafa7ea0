import * as z from 'zod/mini';
import { audiences } from './audience.js';
import { described } from './described.js';

/** A text that is not empty. */
export const NonEmpty = z.string().check(z.minLength(1));

/** An id of a question: legal as it is in survey platforms, spreadsheets and expressions. */
export const QuestionId = described(
  z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,19}$/)),
  'A letter, then up to 19 letters or digits; unique among the questions.',
);

/** An id of anything else: section, track, phase, milestone, warning, band, cap, stage. */
export const Id = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/));

/** An expression in the subset of CEL that docs/questionnaire.md describes. */
export const ExpressionText = described(NonEmpty, 'An expression (CEL subset).');

/** Who can best answer a question: advice for the interview, it hides and drops nothing. */
export const Audience = z.enum(audiences);
export type Audience = z.infer<typeof Audience>;

/** The score unit: 0 (worst) to 100 (best). */
export const Score = z.number().check(z.gte(0), z.lte(100));

/** What an option is stored and numbered as. */
export const OptionValue = z.union([z.number(), z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9]*$/))]);
export type OptionValue = z.infer<typeof OptionValue>;

/** The id of a questionnaire. */
export const QuestionnaireId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));

/** A semantic version. */
export const Version = z.string().check(z.regex(/^\d+\.\d+\.\d+$/));

/** A colour: #rrggbb. */
export const Colour = z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/));
