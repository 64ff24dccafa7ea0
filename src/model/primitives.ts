import * as z from 'zod';
import { audiences } from './audience.js';

/** An id of a question: legal as it is in survey platforms, spreadsheets and expressions. */
export const QuestionId = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,19}$/)
  .meta({ description: 'A letter, then up to 19 letters or digits; unique among the questions.' });

/** An id of anything else: section, track, phase, milestone, warning, band, cap, stage. */
export const Id = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/);

/** An expression in the subset of CEL that docs/questionnaire.md describes. */
export const ExpressionText = z.string().min(1).meta({ description: 'An expression (CEL subset).' });

/** Who can best answer a question: advice for the interview, it hides and drops nothing. */
export const Audience = z.enum(audiences);
export type Audience = z.infer<typeof Audience>;

/** The score unit: 0 (worst) to 100 (best). */
export const Score = z.number().min(0).max(100);

/** What an option is stored and numbered as. */
export const OptionValue = z.union([z.number(), z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/)]);
export type OptionValue = z.infer<typeof OptionValue>;

/** The id of a questionnaire. */
export const QuestionnaireId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

/** A semantic version. */
export const Version = z.string().regex(/^\d+\.\d+\.\d+$/);
