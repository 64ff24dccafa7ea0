import * as z from 'zod';
import { Audience, ExpressionText, Id, OptionValue, QuestionId, Score } from './primitives.js';
import { Text } from './text.js';

export const Option = z.strictObject({
  value: OptionValue.meta({
    description: 'What is stored; where options are numbered, the number is the value.',
  }),
  label: Text,
  score: Score.optional(),
  tag: Id.optional().meta({ description: 'A word that expressions count by: share(), tag().' }),
  open: z.literal(true).optional().meta({ description: 'Chosen, yet not decided: see decided().' }),
});
export type Option = z.infer<typeof Option>;

/** Options of a choice: written out, a shared scale by name, or those chosen in another question. */
export const ChoiceOptions = z.union([
  z.array(Option).min(2),
  Id.meta({ description: 'The name of a scale.' }),
  z.strictObject({ from: QuestionId.meta({ description: 'Only options chosen in that multi question.' }) }),
]);

/** One step of a banding; the last one that is reached (`from`) or exceeded (`above`) holds. */
export const Band = z.union([
  z.strictObject({ from: z.number(), score: Score }),
  z.strictObject({ above: z.number(), score: Score }),
]);
export type Band = z.infer<typeof Band>;

export const Gate = z
  .object({
    knockout: z.literal(true).optional().meta({ description: 'Caps of the verdict may count it apart.' }),
    withoutEvidence: Score.optional().meta({
      description: 'Counts at most this much while no evidence is noted.',
    }),
    onlyMetIf: ExpressionText.optional().meta({
      description: 'Where it is false, 0 counts; where it is open, nothing.',
    }),
  })
  .catchall(Score)
  .meta({ description: 'The least score before each milestone, by the milestone’s id.' });
export type Gate = z.infer<typeof Gate>;

export const Action = z.strictObject({
  do: Text,
  deliverable: Text.optional(),
  owner: Text.optional().meta({ description: 'A role, never a person.' }),
  effort: z.number().min(0).optional().meta({ description: 'Person-days, a planning assumption.' }),
});

export const Why = z.strictObject({
  text: Text,
  sources: z.array(z.string().min(1)).optional(),
});

const common = {
  id: QuestionId,
  title: Text.meta({ description: 'Short, for tables.' }),
  why: Why.optional(),
  onlyIf: ExpressionText.optional().meta({ description: 'Asked where this holds or is still open.' }),
  phase: Id.optional(),
  audience: z.array(Audience).min(1).optional(),
  paired: z
    .literal(true)
    .optional()
    .meta({ description: 'Leadership and staff are both asked, and compared.' }),
  weight: z
    .number()
    .min(0)
    .optional()
    .meta({ description: 'Within its section; 1 unless given; 0: asked, never added.' }),
  gate: Gate.optional(),
  action: Action.optional(),
};

const asked = {
  ...common,
  ask: Text.meta({ description: 'The question as a person would say it.' }),
  help: Text.optional().meta({ description: 'What counts and what does not.' }),
  fact: z.literal(true).optional().meta({ description: 'Belongs to the organization, not to a person.' }),
  evidence: z.literal('expected').optional(),
};

const measured = {
  measure: ExpressionText.optional().meta({ description: 'The number that the bands judge.' }),
  bands: z.array(Band).min(1).optional(),
};

export const ChoiceQuestion = z.strictObject({ ...asked, type: z.literal('choice'), options: ChoiceOptions });
export const MultiQuestion = z.strictObject({
  ...asked,
  type: z.literal('multi'),
  options: z.array(Option).min(1),
  ...measured,
});
export const NumberQuestion = z.strictObject({
  ...asked,
  type: z.literal('number'),
  unit: Text.optional(),
  range: z
    .strictObject({ min: z.number().optional(), max: z.number().optional() })
    .optional()
    .meta({ description: 'What an answer may be.' }),
  ...measured,
});
export const TextQuestion = z.strictObject({ ...asked, type: z.literal('text') });
export const ComputedQuestion = z.strictObject({
  ...common,
  type: z.literal('computed'),
  ...measured,
  measure: ExpressionText,
});

/** A question. What is absent has its default: weight 1, no gate, asked of everyone. */
export const Question = z.discriminatedUnion('type', [
  ChoiceQuestion,
  MultiQuestion,
  NumberQuestion,
  TextQuestion,
  ComputedQuestion,
]);
export type Question = z.infer<typeof Question>;

/** A question that a person answers: all but the computed ones. */
export type AskedQuestion = Exclude<Question, { type: 'computed' }>;
