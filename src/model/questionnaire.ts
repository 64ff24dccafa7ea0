import * as z from 'zod/mini';
import { described, documented } from './described.js';
import { Chapter, Stage } from './handbook.js';
import { Migration } from './migration.js';
import { ExpressionText, Id, NonEmpty, QuestionId, QuestionnaireId, Version } from './primitives.js';
import { Option, Question } from './question.js';
import { ConditionalText, Text } from './text.js';

const titled = { id: Id, title: Text };

export const Section = z.strictObject({
  ...titled,
  track: described(z.optional(Id), 'Without one, the section is asked and never scored.'),
  weight: described(z.optional(z.number().check(z.gte(0))), 'Within its track; 1 unless given.'),
  intro: z.optional(Text),
  silentVote: described(
    z.optional(z.literal(true)),
    'With several people at the table, its choice questions that are no facts begin as a count of cards.',
  ),
  questions: z.array(Question).check(z.minLength(1)),
});
export type Section = z.infer<typeof Section>;

export const Warning = z.strictObject({
  ...titled,
  says: described(Text, 'What the pattern is and what follows from it.'),
  red: z.optional(ExpressionText),
  amber: z.optional(ExpressionText),
  sources: z.optional(z.array(NonEmpty)),
});
export type Warning = z.infer<typeof Warning>;

export const VerdictBand = z.strictObject({
  ...titled,
  from: z.number().check(z.gte(0), z.lte(100)),
  says: described(z.optional(Text), 'What it means, for the first page.'),
});

export const Cap = z.strictObject({
  id: Id,
  to: described(Id, 'The band that the verdict cannot exceed.'),
  when: ExpressionText,
  because: Text,
});

export const Verdict = z.strictObject({
  basis: described(z.array(NonEmpty).check(z.minLength(1)), 'overall or track.<id>; the lowest counts.'),
  bands: z.array(VerdictBand).check(z.minLength(1)),
  caps: z.optional(z.array(Cap)),
});

/** A box of the report that sets one fact of the organization in proportion to another. */
export const Ratio = described(
  z.strictObject({
    title: Text,
    part: QuestionId,
    whole: QuestionId,
    expected: described(z.optional(QuestionId), 'The fact that gives the expected share, in percent.'),
    says: Text,
  }),
  'Part of whole in percent, beside what is expected; all of them facts of type number.',
);
export type Ratio = z.infer<typeof Ratio>;

export const ReportTexts = z.strictObject({
  title: z.optional(Text),
  boundary: z.optional(
    z.strictObject({
      title: Text,
      text: z.array(Text).check(z.minLength(1)),
      contrastTitles: z.optional(z.strictObject({ here: Text, there: Text })),
      contrast: z.optional(z.array(z.strictObject({ here: Text, there: Text }))),
    }),
  ),
  potential: z.optional(z.array(ConditionalText)),
  effort: described(
    z.optional(z.strictObject({ question: QuestionId, track: Id, says: Text })),
    'The question that gives the planned share of effort of a track, in percent.',
  ),
  ratios: z.optional(z.array(Ratio)),
  decisions: z.optional(z.array(ConditionalText)),
  notices: z.optional(z.array(ConditionalText)),
  method: z.optional(z.array(Text)),
  handbook: described(
    z.optional(z.strictObject({ title: Text, about: z.optional(Text) })),
    'How the handbook is called, and what it is for.',
  ),
});

/** A questionnaire, as its author writes it. Semantic rules beyond this shape are in `rules/`. */
export const Questionnaire = documented(
  z.strictObject({
    id: QuestionnaireId,
    version: described(Version, 'Semantic; the score rules are part of it.'),
    title: described(Text, 'Its languages are the questionnaire’s, the first one its default.'),
    about: z.optional(Text),
    tracks: z.array(z.strictObject({ ...titled, weight: z.number().check(z.gt(0)) })).check(z.minLength(1)),
    phases: z.optional(z.array(z.strictObject(titled))),
    milestones: z.optional(z.array(z.strictObject(titled))),
    milestonePolicy: described(
      z.optional(z.enum(['staged', 'strict'])),
      'strict: every minimum holds already before the first milestone.',
    ),
    target: described(
      z.optional(z.number().check(z.gte(0), z.lte(100))),
      'What a question without a gate should reach.',
    ),
    scales: z.optional(z.record(Id, z.array(Option).check(z.minLength(2)))),
    sections: z.array(Section).check(z.minLength(1)),
    warnings: z.optional(z.array(Warning)),
    verdict: Verdict,
    report: z.optional(ReportTexts),
    roadmap: z.optional(z.array(Stage)),
    handbook: z.optional(z.array(Chapter)),
    sources: z.optional(
      z.array(
        z.strictObject({
          id: NonEmpty,
          text: Text,
          url: z.optional(z.url({ protocol: /^https?$/ })),
        }),
      ),
    ),
    glossary: z.optional(z.array(z.strictObject({ term: Text, text: Text }))),
    migrations: described(
      z.optional(z.array(Migration)),
      'What became of the questions of earlier versions, in the order of the versions.',
    ),
  }),
  { title: 'Questionnaire', description: 'A questionnaire of the program readiness.' },
);
export type Questionnaire = z.infer<typeof Questionnaire>;
