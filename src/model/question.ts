import * as z from 'zod/mini';
import { described } from './described.js';
import { Audience, ExpressionText, Id, NonEmpty, OptionValue, QuestionId, Score } from './primitives.js';
import { Text } from './text.js';

export const Option = z.strictObject({
  value: described(OptionValue, 'What is stored; where options are numbered, the number is the value.'),
  label: Text,
  score: z.optional(Score),
  tag: described(z.optional(Id), 'A word that expressions count by: share(), tag().'),
  open: described(z.optional(z.literal(true)), 'Chosen, yet not decided: see decided().'),
});
export type Option = z.infer<typeof Option>;

/** Options of a choice: written out, a shared scale by name, or those chosen in another question. */
export const ChoiceOptions = z.union([
  z.array(Option).check(z.minLength(2)),
  described(Id, 'The name of a scale.'),
  z.strictObject({ from: described(QuestionId, 'Only options chosen in that multi question.') }),
]);

/** One step of a banding; the last one that is reached (`from`) or exceeded (`above`) holds. */
export const Band = z.union([
  z.strictObject({ from: z.number(), score: Score }),
  z.strictObject({ above: z.number(), score: Score }),
]);
export type Band = z.infer<typeof Band>;

export const Gate = described(
  z.catchall(
    z.object({
      knockout: described(z.optional(z.literal(true)), 'Caps of the verdict may count it apart.'),
      withoutEvidence: described(z.optional(Score), 'Counts at most this much while no evidence is noted.'),
      onlyMetIf: described(
        z.optional(ExpressionText),
        'Where it is false, 0 counts; where it is open, nothing.',
      ),
    }),
    Score,
  ),
  'The least score before each milestone, by the milestone’s id.',
);
export type Gate = z.infer<typeof Gate>;

export const Action = z.strictObject({
  do: Text,
  deliverable: z.optional(Text),
  owner: described(z.optional(Text), 'A role, never a person.'),
  effort: described(z.optional(z.number().check(z.gte(0))), 'Person-days, a planning assumption.'),
});

export const Why = z.strictObject({
  text: Text,
  sources: z.optional(z.array(NonEmpty)),
});

const common = {
  id: QuestionId,
  title: described(Text, 'Short, for tables.'),
  why: z.optional(Why),
  onlyIf: described(z.optional(ExpressionText), 'Asked where this holds or is still open.'),
  phase: z.optional(Id),
  audience: z.optional(z.array(Audience).check(z.minLength(1))),
  paired: described(z.optional(z.literal(true)), 'Leadership and staff are both asked, and compared.'),
  weight: described(
    z.optional(z.number().check(z.gte(0))),
    'Within its section; 1 unless given; 0: asked, never added.',
  ),
  gate: z.optional(Gate),
  action: z.optional(Action),
};

const asked = {
  ...common,
  ask: described(Text, 'The question as a person would say it.'),
  help: described(z.optional(Text), 'What counts and what does not.'),
  fact: described(z.optional(z.literal(true)), 'Belongs to the organization, not to a person.'),
  evidence: z.optional(z.literal('expected')),
};

const measured = {
  measure: described(z.optional(ExpressionText), 'The number that the bands judge.'),
  bands: z.optional(z.array(Band).check(z.minLength(1))),
};

export const ChoiceQuestion = z.strictObject({ ...asked, type: z.literal('choice'), options: ChoiceOptions });
export const MultiQuestion = z.strictObject({
  ...asked,
  type: z.literal('multi'),
  options: z.array(Option).check(z.minLength(1)),
  ...measured,
});
export const NumberQuestion = z.strictObject({
  ...asked,
  type: z.literal('number'),
  unit: z.optional(Text),
  range: described(
    z.optional(z.strictObject({ min: z.optional(z.number()), max: z.optional(z.number()) })),
    'What an answer may be.',
  ),
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
