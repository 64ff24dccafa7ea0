import * as z from 'zod/mini';
import { described } from './described.js';
import { ExpressionText, Id, NonEmpty, QuestionId } from './primitives.js';
import { ConditionalText, Text } from './text.js';

const titled = { id: Id, title: Text };

/** A stage of the roadmap. It begins when all before it are over, or together with an earlier one. */
export const Stage = z.strictObject({
  ...titled,
  phase: z.optional(Id),
  release: described(z.optional(Id), 'The milestone whose release ends the stage.'),
  with: described(z.optional(Id), 'An earlier stage, together with which this one begins.'),
  weeks: z.optional(z.union([z.number().check(z.gte(0)), ExpressionText])),
  items: z.optional(z.array(ConditionalText)),
});

const when = { onlyIf: z.optional(ExpressionText) };
const ids = z.array(QuestionId).check(z.minLength(1));

/** Rows of cells; an empty one (`null`) is a place that the organization fills in. */
const Cells = z.strictObject({
  columns: z.array(Text).check(z.minLength(1)),
  rows: z.array(z.array(z.nullable(Text))).check(z.minLength(1)),
});

/** What the program shows of the assessment by itself. */
export const handbookViews = ['roadmap', 'milestones', 'warnings'] as const;

/** A part of a chapter of the handbook. */
export const HandbookPart = z.union([
  z.strictObject({ ...when, text: Text }),
  z.strictObject({ ...when, heading: Text }),
  z.strictObject({ ...when, item: described(Text, 'A point; those that follow each other are one list.') }),
  z.strictObject({
    ...when,
    table: described(Cells, 'Tables of the same columns that follow each other are one.'),
  }),
  z.strictObject({ ...when, fill: described(Text, 'A place that the organization fills in.') }),
  z.strictObject({ answers: ids }),
  z.strictObject({ actions: ids }),
  z.strictObject({
    remarks: described(z.array(NonEmpty).check(z.minLength(1)), 'summary, or the ids of sections.'),
  }),
  z.strictObject({ show: z.enum(handbookViews) }),
]);
export type HandbookPart = z.infer<typeof HandbookPart>;

/** A chapter of the handbook. */
export const Chapter = z.strictObject({ ...titled, parts: z.optional(z.array(HandbookPart)) });
export type Chapter = z.infer<typeof Chapter>;
