import * as z from 'zod/mini';
import { described, documented } from './described.js';
import { platforms } from './platform.js';
import { Audience, Colour, NonEmpty } from './primitives.js';
import { LanguageCode } from './text.js';
import { Waiver } from './waiver.js';

const Files = described(
  z.union([NonEmpty, z.array(NonEmpty).check(z.minLength(1))]),
  'Paths beside this file; * in the last part stands for anything.',
);

/** Answers of one kind: where they stand, how they are read, and of whom they are. */
export const ProjectInput = z.strictObject({
  files: Files,
  from: z.optional(z.enum([...platforms, 'yaml', 'json', 'ndjson', 'csv'])),
  mapping: described(z.optional(NonEmpty), 'The path of a mapping beside this file.'),
  role: described(z.optional(Audience), 'Of every respondent whose answers do not say it.'),
  group: described(z.optional(NonEmpty), 'Of every respondent whose answers do not say it.'),
});
export type ProjectInput = z.infer<typeof ProjectInput>;

/** What `check` asks for where the command line asks for nothing. */
export const ProjectRequirements = z.strictObject({
  verdict: z.optional(NonEmpty),
  released: z.optional(z.array(NonEmpty)),
  min: described(
    z.optional(z.record(NonEmpty, z.number().check(z.gte(0), z.lte(100)))),
    'Points by overall, track.<id>, section.<id>.',
  ),
  maxWarnings: z.optional(z.partialRecord(z.enum(['red', 'amber']), z.int().check(z.gte(0)))),
  complete: z.optional(z.literal(true)),
  baseline: described(
    z.optional(NonEmpty),
    'The path of an assessment or answers beside this file, than which nothing may be worse.',
  ),
  tolerance: described(
    z.optional(z.number().check(z.gte(0), z.lte(100))),
    'Points by which a score may be under that of the baseline.',
  ),
});

/** Whose name the reports carry. */
export const ProjectBrand = z.strictObject({
  name: described(
    z.optional(NonEmpty),
    'Stands above the report; it is what the logo says, where there is one.',
  ),
  logo: described(z.optional(NonEmpty), 'The path of a PNG or SVG beside this file.'),
  colour: described(
    z.optional(Colour),
    'As "#rrggbb", in quotes: the accent; it needs a contrast of 4.5 on white.',
  ),
});

/** A project file: what a repository would else repeat on every command line. */
export const Project = documented(
  z.strictObject({
    questionnaire: described(z.optional(NonEmpty), 'Its id, or a path beside this file.'),
    language: z.optional(LanguageCode),
    organization: z.optional(NonEmpty),
    inputs: z.optional(z.array(ProjectInput)),
    common: described(z.optional(Files), 'Answers that count in every assessment.'),
    require: z.optional(ProjectRequirements),
    waivers: described(
      z.optional(z.union([NonEmpty, z.array(Waiver)])),
      'What `check` lets pass for a while: a list, or the path of a file of waivers beside this file.',
    ),
    brand: described(z.optional(ProjectBrand), 'Whose name the HTML reports carry.'),
  }),
  { title: 'Project', description: 'What commands read where their line says nothing else.' },
);
export type Project = z.infer<typeof Project>;
