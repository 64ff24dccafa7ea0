import * as z from 'zod/mini';
import { absences } from './absence.js';
import { described, documented } from './described.js';
import { platforms } from './platform.js';
import { Audience, NonEmpty, OptionValue, QuestionId } from './primitives.js';
import { LanguageCode } from './text.js';

const PlatformName = z.enum(platforms);

/** One column: its header, or `#14` for the fourteenth whatever its header; several wordings mean any of them. */
const Column = described(
  z.union([NonEmpty, z.array(NonEmpty).check(z.minLength(1))]),
  'A header, #14 for the fourteenth column, or several wordings of one header.',
);

const word = z.union([z.string(), z.number(), z.boolean()]);

/** What a cell’s text means: an option’s value, `dont-know`, `not-applicable`, or null for nothing. */
const Values = z.record(z.string(), z.nullable(z.union([z.enum(absences), OptionValue])));

/** A column that says something of the respondent, or one value for all. */
const sayable = <S extends z.ZodMiniType>(value: S) =>
  z.union([
    z.strictObject({ column: Column, values: z.optional(z.record(z.string(), value)) }),
    z.strictObject({ value }),
  ]);

/** What may be said of a column beside where it is. */
const reading = {
  values: described(
    z.optional(z.union([NonEmpty, Values])),
    'What cells mean: a name under `values`, or a map.',
  ),
  leadingNumber: described(z.optional(z.boolean()), '“4 - agree” means 4.'),
  separator: described(z.optional(NonEmpty), 'Between the options chosen in one cell.'),
};

const remarks = { note: z.optional(Column), evidence: z.optional(Column) };

/** Where the answers to one question stand. */
export const MappedQuestion = z.union([
  z.strictObject({ column: Column, ...reading, ...remarks }),
  z.strictObject({
    header: described(
      z.union([NonEmpty, z.array(NonEmpty).check(z.minLength(1))]),
      'The wording of the header, or several: as it was in one wave, and in the next.',
    ),
    ...reading,
    ...remarks,
  }),
  z.strictObject({
    columns: described(z.record(z.string(), Column), 'One column for each option, by the option’s value.'),
    selected: described(z.optional(z.array(word)), 'What a cell holds where the option was chosen.'),
    ...remarks,
  }),
]);
export type MappedQuestion = z.infer<typeof MappedQuestion>;

/** Rows that count: those whose cell is among some words, or among none of them. */
const Keep = z.union([
  z.strictObject({ column: Column, in: z.array(word).check(z.minLength(1)) }),
  z.strictObject({ column: Column, notIn: z.array(word).check(z.minLength(1)) }),
]);

/** What the columns and cells of a survey’s export mean. */
export const Mapping = documented(
  z.strictObject({
    questionnaire: described(z.optional(NonEmpty), 'Its id, or a path beside this file.'),
    from: z.optional(PlatformName),
    read: z.optional(
      z.strictObject({
        encoding: z.optional(z.enum(['auto', 'utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])),
        delimiter: z.optional(z.enum(['auto', ',', ';', '\t', '|'])),
        sheet: z.optional(z.union([z.int().check(z.gte(1)), NonEmpty])),
        headerRows: z.optional(z.int().check(z.gte(1), z.lte(5))),
        decimal: z.optional(z.enum(['.', ','])),
      }),
    ),
    respondent: z.optional(
      z.strictObject({
        id: z.optional(Column),
        submitted: z.optional(Column),
        language: z.optional(sayable(LanguageCode)),
        role: z.optional(sayable(Audience)),
        group: z.optional(sayable(NonEmpty)),
        people: z.optional(sayable(z.int().check(z.gte(1)))),
        organization: z.optional(sayable(NonEmpty)),
      }),
    ),
    keep: described(z.optional(z.array(Keep)), 'All must hold; what is dropped is counted.'),
    missing: described(z.optional(z.array(word)), 'What cells hold where nothing was answered.'),
    dontKnow: z.optional(z.array(word)),
    notApplicable: z.optional(z.array(word)),
    columns: z.optional(z.record(QuestionId, MappedQuestion)),
    values: described(
      z.optional(z.record(NonEmpty, Values)),
      'What cells mean, by the id of a question, the name of a scale, or a name of your own.',
    ),
    ignore: described(z.optional(z.array(NonEmpty)), 'Columns that mean nothing; * stands for anything.'),
  }),
  { title: 'Mapping', description: 'What the columns of a survey’s export mean, for the program readiness.' },
);
export type Mapping = z.infer<typeof Mapping>;
