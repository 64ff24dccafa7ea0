import * as z from 'zod/mini';
import type { Absence } from './absence.js';
import { peopleAtMost } from './audience.js';
import { described, documented } from './described.js';
import type { Language } from './language.js';
import { Audience, NonEmpty, OptionValue, QuestionId } from './primitives.js';
import { LanguageCode } from './text.js';

/** Who answered: one person, or several people at one table. */
export const Respondent = z.strictObject({
  id: described(z.optional(NonEmpty), 'Never in a result.'),
  role: z.optional(Audience),
  people: described(
    z.optional(z.int().check(z.gte(1), z.lte(peopleAtMost))),
    'How many people at the table.',
  ),
  group: described(z.optional(NonEmpty), 'A unit of the organization.'),
});
export type Respondent = z.infer<typeof Respondent>;

/** A value: an option's, the options chosen, a number or a text. */
export const Value = z.union([z.number(), z.string(), z.array(OptionValue)]);
export type Value = z.infer<typeof Value>;

/** How many chose each option, by its value. */
const Votes = z.record(z.string(), z.int().check(z.gte(0), z.lte(10_000)));

const remarks = { note: z.nullish(z.string()), evidence: z.nullish(z.string()) };

/** An answer as a file holds it: a value, `dont-know`, `not-applicable`, nothing yet, or one of these with remarks. */
export const FileAnswer = z.union([
  Value,
  z.null(),
  z.strictObject({ answer: z.optional(z.union([Value, z.null()])), ...remarks }),
  z.strictObject({ votes: Votes, ...remarks }),
]);

/** A calendar date, YYYY-MM-DD. */
export const CalendarDate = z.iso.date();

/** What the workshop agreed for the action of a question. */
export const Agreement = z.strictObject({
  owner: z.nullish(z.string()),
  due: z.nullish(CalendarDate),
  status: z.nullish(z.enum(['open', 'done'])),
});
export type Agreement = z.infer<typeof Agreement>;

/** What was typed at a question and not confirmed: as its answer, in the notation of the line dialogue, or as a remark. */
const Typed = z.strictObject({
  answer: z.optional(z.string()),
  note: z.optional(z.string()),
  evidence: z.optional(z.string()),
});
export type Typed = z.infer<typeof Typed>;

/** Where an interview stands that has not been finished; the program writes it and takes it out at the end. */
export const InterviewProgress = z.strictObject({
  at: described(z.nullish(QuestionId), 'The question that is asked next; absent: the review.'),
  next: described(
    z.nullish(z.array(QuestionId)),
    'Where going on leads after having gone back, in this order.',
  ),
  skipped: described(z.nullish(z.array(QuestionId)), 'Questions that were passed without an answer.'),
  typed: described(
    z.nullish(z.record(QuestionId, z.union([z.string(), Typed]))),
    'What was typed and not confirmed: an answer as in the line dialogue, or also a remark.',
  ),
  audience: described(z.nullish(Audience), 'Whose questions alone were asked.'),
  only: described(z.nullish(z.enum(['gates'])), 'The part of the questionnaire that was asked.'),
});

/** An answers file (`*.answers.yaml`): the answers of one respondent. */
export const AnswersFile = documented(
  z.strictObject({
    questionnaire: described(z.optional(NonEmpty), 'Its id, or a path beside this file.'),
    version: z.optional(NonEmpty),
    language: z.nullish(LanguageCode),
    organization: z.nullish(NonEmpty),
    respondent: z.nullish(Respondent),
    date: z.nullish(CalendarDate),
    interview: described(z.nullish(InterviewProgress), 'Where an unfinished interview stands.'),
    answers: z.nullish(z.record(QuestionId, FileAnswer)),
    remarks: described(
      z.nullish(z.record(z.string(), z.string())),
      'The consultant’s own words: summary, or a section’s id.',
    ),
    actions: z.nullish(z.record(QuestionId, Agreement)),
  }),
  { title: 'Answers file' },
);
export type AnswersFile = z.infer<typeof AnswersFile>;

/** What was given for a question. `nothing`: only a note or evidence so far. */
export type Given =
  | { kind: 'value'; value: Value }
  | { kind: 'votes'; votes: Tally[] }
  | { kind: Absence }
  | { kind: 'nothing' };

/** An option's value and how many chose it; in the order of the options. */
export interface Tally {
  value: OptionValue;
  count: number;
}

/** One answer with its remarks. */
export interface Answer {
  given: Given;
  note?: string;
  evidence?: string;
}

/** The answers of one respondent, checked against the questionnaire. */
export interface Response {
  organization?: string;
  /** YYYY-MM-DD */
  date?: string;
  language?: Language;
  respondent: Respondent;
  answers: ReadonlyMap<string, Answer>;
  /** The consultant's own words by `summary` or a section's id. */
  remarks: Readonly<Record<string, string>>;
  /** What was agreed, by question id. */
  agreements: Readonly<Record<string, Agreement>>;
  /** Where an interview stands that has not been finished. */
  interview?: Progress;
}

/** Where an interview stands. */
export interface Progress {
  /** The question that is asked next; absent: the review. */
  at?: string;
  /** The questions to which going on from there leads, in this order, after having gone back. */
  next?: readonly string[];
  /** Questions that were passed without an answer. */
  skipped: readonly string[];
  /** What was typed at questions and not confirmed. */
  typed?: Readonly<Record<string, Typed>>;
  audience?: Audience;
  only?: 'gates';
}
