import * as z from 'zod';
import type { Absence } from './absence.js';
import { peopleAtMost } from './audience.js';
import type { Language } from './language.js';
import { Audience, OptionValue, QuestionId } from './primitives.js';
import { LanguageCode } from './text.js';

/** Who answered: one person, or several people at one table. */
export const Respondent = z.strictObject({
  id: z.string().min(1).optional().meta({ description: 'Never in a result.' }),
  role: Audience.optional(),
  people: z
    .number()
    .int()
    .min(1)
    .max(peopleAtMost)
    .optional()
    .meta({ description: 'How many people at the table.' }),
  group: z.string().min(1).optional().meta({ description: 'A unit of the organization.' }),
});
export type Respondent = z.infer<typeof Respondent>;

/** A value: an option's, the options chosen, a number or a text. */
export const Value = z.union([z.number(), z.string(), z.array(OptionValue)]);
export type Value = z.infer<typeof Value>;

/** How many chose each option, by its value. */
const Votes = z.record(z.string(), z.number().int().min(0).max(10_000));

const remarks = { note: z.string().nullish(), evidence: z.string().nullish() };

/** An answer as a file holds it: a value, `dont-know`, `not-applicable`, nothing yet, or one of these with remarks. */
export const FileAnswer = z.union([
  Value,
  z.null(),
  z.strictObject({ answer: z.union([Value, z.null()]).optional(), ...remarks }),
  z.strictObject({ votes: Votes, ...remarks }),
]);

/** A calendar date, YYYY-MM-DD. */
export const CalendarDate = z.iso.date();

/** What the workshop agreed for the action of a question. */
export const Agreement = z.strictObject({
  owner: z.string().nullish(),
  due: CalendarDate.nullish(),
  status: z.enum(['open', 'done']).nullish(),
});
export type Agreement = z.infer<typeof Agreement>;

/** Where an interview stands that has not been finished; the program writes it and takes it out at the end. */
export const InterviewProgress = z.strictObject({
  at: QuestionId.nullish().meta({ description: 'The question that is asked next; absent: the review.' }),
  skipped: z
    .array(QuestionId)
    .nullish()
    .meta({ description: 'Questions that were passed without an answer.' }),
  audience: Audience.nullish().meta({ description: 'Whose questions alone were asked.' }),
  only: z.enum(['gates']).nullish().meta({ description: 'The part of the questionnaire that was asked.' }),
});

/** An answers file (`*.answers.yaml`): the answers of one respondent. */
export const AnswersFile = z
  .strictObject({
    questionnaire: z.string().min(1).optional().meta({ description: 'Its id, or a path beside this file.' }),
    version: z.string().min(1).optional(),
    language: LanguageCode.nullish(),
    organization: z.string().min(1).nullish(),
    respondent: Respondent.nullish(),
    date: CalendarDate.nullish(),
    interview: InterviewProgress.nullish().meta({ description: 'Where an unfinished interview stands.' }),
    answers: z.record(QuestionId, FileAnswer).nullish(),
    remarks: z
      .record(z.string(), z.string())
      .nullish()
      .meta({ description: 'The consultant’s own words: summary, or a section’s id.' }),
    actions: z.record(QuestionId, Agreement).nullish(),
  })
  .meta({ title: 'Answers file' });
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

/** Where an interview stands: the question that is asked next (absent: the review), and those that were passed. */
export interface Progress {
  at?: string;
  skipped: readonly string[];
  audience?: Audience;
  only?: 'gates';
}
