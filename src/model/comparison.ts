import * as z from 'zod/mini';
import { GateStatus, QuestionStatus, WarningLevel } from './assessment.js';
import { described, documented } from './described.js';
import { QuestionId } from './primitives.js';
import { CalendarDate } from './response.js';
import { Text } from './text.js';

const Points = z.nullable(z.number().check(z.gte(0), z.lte(100)));

/** How something moved from the first moment to the last. */
export const Movement = described(
  z.enum(['better', 'worse', 'same', 'gained', 'lost', 'none']),
  'gained: known only at the last moment; lost: only at the first; none: nothing that can be compared.',
);
export type Movement = z.infer<typeof Movement>;

const change = described(z.nullable(z.number()), 'Points, last minus first; null where either has none.');

const unproven = described(
  z.boolean(),
  'Better only because answers are missing: the lowest value that these still allow has not risen.',
);

/** The points of one thing at each moment. */
export const MeasuredChange = z.strictObject({
  id: z.string(),
  values: described(
    z.array(z.strictObject({ score: Points, lowest: Points })),
    'At each moment; null where there are none.',
  ),
  change,
  movement: Movement,
  unproven,
});
export type MeasuredChange = z.infer<typeof MeasuredChange>;

export const QuestionChange = z.strictObject({
  id: described(QuestionId, 'As the last questionnaire has it.'),
  section: z.string(),
  was: described(z.nullable(QuestionId), 'What it was called in the first questionnaire; null: not there.'),
  values: z.array(z.strictObject({ status: z.nullable(QuestionStatus), score: Points })),
  change,
  movement: Movement,
});
export type QuestionChange = z.infer<typeof QuestionChange>;

export const GateChange = z.strictObject({
  question: QuestionId,
  statuses: described(z.array(z.nullable(GateStatus)), 'At each moment; null where there was no such gate.'),
  movement: Movement,
});
export type GateChange = z.infer<typeof GateChange>;

export const MilestoneChange = z.strictObject({
  id: z.string(),
  released: z.array(z.nullable(z.boolean())),
  missing: described(z.array(z.array(QuestionId)), 'Questions whose gate held it, at each moment.'),
  movement: Movement,
});
export type MilestoneChange = z.infer<typeof MilestoneChange>;

export const WarningChange = z.strictObject({
  id: z.string(),
  levels: z.array(z.nullable(WarningLevel)),
  movement: Movement,
});
export type WarningChange = z.infer<typeof WarningChange>;

const MomentVerdict = z.strictObject({ id: z.string(), lowest: z.string(), provisional: z.boolean() });

/** One assessment among those that are compared. */
export const Moment = z.strictObject({
  date: z.nullable(CalendarDate),
  version: described(z.string(), 'Of the questionnaire.'),
  sha256: described(z.string(), 'Of the questionnaire’s definition.'),
  respondents: z.int(),
});
export type Moment = z.infer<typeof Moment>;

/** What an action that was agreed came to. */
export const AgreementChange = z.strictObject({
  question: QuestionId,
  owner: z.nullable(z.string()),
  due: z.nullable(CalendarDate),
  since: described(z.int(), 'The moment at which it was first agreed, counted from 0.'),
  state: described(
    z.enum(['done', 'done-before', 'open', 'dropped']),
    'done: noted as done, or its question has reached the target; done-before: so at the first moment already; dropped: the question is gone.',
  ),
  scores: described(z.array(Points), 'Of its question, at each moment.'),
});
export type AgreementChange = z.infer<typeof AgreementChange>;

/** How far the next better verdict was, and how far the first way to it has been walked. */
export const PathProgress = z.strictObject({
  values: described(
    z.array(
      z.nullable(
        z.strictObject({
          to: described(z.string(), 'The next better band.'),
          changes: described(z.int(), 'How many better answers lead to it.'),
          effort: described(z.number(), 'Person-days of their actions together.'),
        }),
      ),
    ),
    'At each moment; null where there was no such way, or none was worked out.',
  ),
  taken: described(z.array(QuestionId), 'Questions on the first way that have reached since what it asked.'),
  left: described(z.array(QuestionId), 'Those that have not.'),
});

/** Why something of one questionnaire cannot be compared with the other. */
export const Incomparable = z.strictObject({
  kind: z.enum(['question', 'section', 'track', 'milestone', 'warning', 'verdict']),
  id: z.string(),
  because: described(
    z.enum(['new', 'dropped', 'reworded', 'answers']),
    'answers: an answer of the first moment does not fit the question any more.',
  ),
});
export type Incomparable = z.infer<typeof Incomparable>;

/** A change in points, parted by what caused it. */
export const SplitChange = z.strictObject({
  id: z.string(),
  organization: described(
    z.number(),
    'Points: the same questions under the same questionnaire, other answers.',
  ),
  questionnaire: described(z.number(), 'Points: the rest, which the other questionnaire makes.'),
  lowest: described(
    z.nullable(z.number()),
    'Points: what the organization moved of the lowest value that missing answers still allow.',
  ),
});
export type SplitChange = z.infer<typeof SplitChange>;

/** How an organization moved: its assessments at two or more moments beside each other. */
export const Comparison = documented(
  z.strictObject({
    schemaVersion: z.literal(1),
    questionnaire: z.strictObject({ id: z.string(), title: Text }),
    organization: z.nullable(z.string()),
    moments: described(z.array(Moment), 'In the order in which they were given.'),
    verdict: z.strictObject({ values: z.array(MomentVerdict), movement: Movement, unproven }),
    overall: MeasuredChange,
    tracks: z.array(MeasuredChange),
    sections: described(z.array(MeasuredChange), 'Those with a track.'),
    questions: described(z.array(QuestionChange), 'Those that are scored.'),
    milestones: z.array(MilestoneChange),
    gates: z.array(GateChange),
    warnings: z.array(WarningChange),
    path: described(PathProgress, 'The way to the next better verdict, then and now.'),
    agreements: described(z.array(AgreementChange), 'Actions that were agreed at any moment.'),
    split: described(
      z.nullable(
        z.strictObject({
          overall: z.nullable(SplitChange),
          tracks: z.array(SplitChange),
          sections: z.array(SplitChange),
        }),
      ),
      'Where the questionnaire changed and both answers could be scored under the last one; else null.',
    ),
    incomparable: described(
      z.array(Incomparable),
      'What only one of the first and the last questionnaire has, or has otherwise.',
    ),
  }),
  { title: 'Comparison', description: 'How an organization moved, as readiness compare writes it.' },
);
export type Comparison = z.infer<typeof Comparison>;
