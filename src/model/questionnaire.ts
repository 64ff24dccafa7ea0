import * as z from 'zod';
import { ExpressionText, Id, QuestionId, QuestionnaireId, Version } from './primitives.js';
import { Option, Question } from './question.js';
import { Text } from './text.js';

const titled = { id: Id, title: Text };

/** A text that is shown only where its condition is true. */
export const ConditionalText = z.strictObject({ onlyIf: ExpressionText.optional(), text: Text });
export type ConditionalText = z.infer<typeof ConditionalText>;

export const Section = z.strictObject({
  ...titled,
  track: Id.optional().meta({ description: 'Without one, the section is asked and never scored.' }),
  weight: z.number().min(0).optional().meta({ description: 'Within its track; 1 unless given.' }),
  intro: Text.optional(),
  silentVote: z.literal(true).optional().meta({
    description:
      'With several people at the table, its choice questions that are no facts begin as a count of cards.',
  }),
  questions: z.array(Question).min(1),
});
export type Section = z.infer<typeof Section>;

export const Warning = z.strictObject({
  ...titled,
  says: Text.meta({ description: 'What the pattern is and what follows from it.' }),
  red: ExpressionText.optional(),
  amber: ExpressionText.optional(),
  sources: z.array(z.string().min(1)).optional(),
});
export type Warning = z.infer<typeof Warning>;

export const VerdictBand = z.strictObject({
  ...titled,
  from: z.number().min(0).max(100),
  says: Text.optional().meta({ description: 'What it means, for the first page.' }),
});

export const Cap = z.strictObject({
  id: Id,
  to: Id.meta({ description: 'The band that the verdict cannot exceed.' }),
  when: ExpressionText,
  because: Text,
});

export const Verdict = z.strictObject({
  basis: z.array(z.string().min(1)).min(1).meta({ description: 'overall or track.<id>; the lowest counts.' }),
  bands: z.array(VerdictBand).min(1),
  caps: z.array(Cap).optional(),
});

/** A box of the report that sets one fact of the organization in proportion to another. */
export const Ratio = z
  .strictObject({
    title: Text,
    part: QuestionId,
    whole: QuestionId,
    expected: QuestionId.optional().meta({
      description: 'The fact that gives the expected share, in percent.',
    }),
    says: Text,
  })
  .meta({
    description: 'Part of whole in percent, beside what is expected; all of them facts of type number.',
  });
export type Ratio = z.infer<typeof Ratio>;

export const ReportTexts = z.strictObject({
  title: Text.optional(),
  boundary: z
    .strictObject({
      title: Text,
      text: z.array(Text).min(1),
      contrastTitles: z.strictObject({ here: Text, there: Text }).optional(),
      contrast: z.array(z.strictObject({ here: Text, there: Text })).optional(),
    })
    .optional(),
  potential: z.array(ConditionalText).optional(),
  effort: z
    .strictObject({ question: QuestionId, track: Id, says: Text })
    .optional()
    .meta({ description: 'The question that gives the planned share of effort of a track, in percent.' }),
  ratios: z.array(Ratio).optional(),
  decisions: z.array(ConditionalText).optional(),
  notices: z.array(ConditionalText).optional(),
  method: z.array(Text).optional(),
});

export const Stage = z.strictObject({
  ...titled,
  phase: Id.optional(),
  release: Id.optional().meta({ description: 'The milestone whose release ends the stage.' }),
  weeks: z.union([z.number().min(0), ExpressionText]).optional(),
  items: z.array(ConditionalText).optional(),
});

export const HandbookPart = z.union([
  z.strictObject({ onlyIf: ExpressionText.optional(), text: Text }),
  z.strictObject({ answers: z.array(QuestionId).min(1) }),
  z.strictObject({ actions: z.array(QuestionId).min(1) }),
  z.strictObject({ fill: Text.meta({ description: 'A place that the organization fills in.' }) }),
]);

export const Chapter = z.strictObject({ ...titled, parts: z.array(HandbookPart).optional() });
export type Chapter = z.infer<typeof Chapter>;

/** A questionnaire, as its author writes it. Semantic rules beyond this shape are in `rules/`. */
export const Questionnaire = z
  .strictObject({
    id: QuestionnaireId,
    version: Version.meta({ description: 'Semantic; the score rules are part of it.' }),
    title: Text.meta({ description: 'Its languages are the questionnaire’s, the first one its default.' }),
    about: Text.optional(),
    tracks: z.array(z.strictObject({ ...titled, weight: z.number().gt(0) })).min(1),
    phases: z.array(z.strictObject(titled)).optional(),
    milestones: z.array(z.strictObject(titled)).optional(),
    milestonePolicy: z
      .enum(['staged', 'strict'])
      .optional()
      .meta({ description: 'strict: every minimum holds already before the first milestone.' }),
    target: z
      .number()
      .min(0)
      .max(100)
      .optional()
      .meta({ description: 'What a question without a gate should reach.' }),
    scales: z.record(Id, z.array(Option).min(2)).optional(),
    sections: z.array(Section).min(1),
    warnings: z.array(Warning).optional(),
    verdict: Verdict,
    report: ReportTexts.optional(),
    roadmap: z.array(Stage).optional(),
    handbook: z.array(Chapter).optional(),
    sources: z
      .array(
        z.strictObject({
          id: z.string().min(1),
          text: Text,
          url: z.url({ protocol: /^https?$/ }).optional(),
        }),
      )
      .optional(),
    glossary: z.array(z.strictObject({ term: Text, text: Text })).optional(),
  })
  .meta({ title: 'Questionnaire', description: 'A questionnaire of the program readiness.' });
export type Questionnaire = z.infer<typeof Questionnaire>;
