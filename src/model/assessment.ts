import * as z from 'zod/mini';
import { described, documented } from './described.js';
import { PathResult } from './path.js';
import { OptionValue, QuestionId } from './primitives.js';
import { Questionnaire } from './questionnaire.js';
import { Agreement, CalendarDate, Value } from './response.js';
import { Text } from './text.js';

const Points = z.nullable(z.number().check(z.gte(0), z.lte(100)));
const Share = z.nullable(z.number().check(z.gte(0), z.lte(1)));
const QuestionIds = z.array(QuestionId);

/** Why an aggregate has a score or has none. */
export const AggregateStatus = z.enum(['scored', 'too-few-answers', 'not-applicable']);
export type AggregateStatus = z.infer<typeof AggregateStatus>;

/** Why a question has a score or has none. */
export const QuestionStatus = z.enum([
  'answered',
  'unanswered',
  'dont-know',
  'not-applicable',
  'hidden',
  'incomplete',
  'contradictory',
  'too-few',
]);
export type QuestionStatus = z.infer<typeof QuestionStatus>;

export const GateStatus = z.enum(['met', 'nearly', 'missed', 'unknown', 'not-applicable']);
export type GateStatus = z.infer<typeof GateStatus>;

export const WarningLevel = z.enum(['red', 'amber', 'clear', 'not-assessable']);
export type WarningLevel = z.infer<typeof WarningLevel>;

const aggregate = {
  score: described(Points, 'Points, 0 to 100; null where there is not enough to score.'),
  status: described(AggregateStatus, 'Why there is a score, or none.'),
  coverage: described(Share, 'The answered share of the applicable weight; null where nothing applies.'),
};

const bounds = {
  lowest: described(Points, 'With every missing answer at 0; null where nothing applies.'),
  highest: described(Points, 'With every missing answer at 100; null where nothing applies.'),
};

export const TrackResult = z.strictObject({
  id: z.string(),
  weight: described(z.number(), 'As the questionnaire gives it.'),
  share: described(
    z.nullable(z.number()),
    'The weight in percent of the tracks that apply; null where it does not.',
  ),
  ...aggregate,
  ...bounds,
  contribution: described(
    Points,
    'Points of the overall score that the track brings: its share × its score ÷ 100.',
  ),
  missingPoints: described(
    Points,
    'Points of the overall score that it leaves: its share × (100 − its score) ÷ 100.',
  ),
});
export type TrackResult = z.infer<typeof TrackResult>;

export const PhaseResult = z.strictObject({ id: z.string(), ...aggregate });
export type PhaseResult = z.infer<typeof PhaseResult>;

export const SectionResult = z.strictObject({
  id: z.string(),
  track: described(z.nullable(z.string()), 'null: asked and never scored.'),
  weight: z.number(),
  ...aggregate,
  ...bounds,
  answered: described(z.int(), 'Scored questions of the section that have a score.'),
  applicable: described(
    z.int(),
    'Scored questions of the section that are neither hidden nor not applicable.',
  ),
});
export type SectionResult = z.infer<typeof SectionResult>;

export const VoteTally = z.strictObject({ value: OptionValue, count: z.int().check(z.gte(0)) });

export const QuestionResult = z.strictObject({
  id: QuestionId,
  section: z.string(),
  phase: z.nullable(z.string()),
  status: QuestionStatus,
  score: described(
    Points,
    'Points; null where there are none, or where the question is asked and never scored.',
  ),
  answer: described(
    z.nullable(Value),
    'The one respondent’s answer, or the organization’s for a fact; null otherwise.',
  ),
  values: described(z.array(Value), 'The differing values that were given for a fact; else empty.'),
  count: described(z.int().check(z.gte(0)), 'Responses that gave a value, of any role, scored or not.'),
  votes: described(
    z.nullable(z.array(VoteTally)),
    'The spread of the votes, by option; null where there was no vote.',
  ),
  views: described(
    z.nullable(z.strictObject({ leadership: Points, staff: Points })),
    'The two sides of a paired question; null for others.',
  ),
  notes: described(z.array(z.string()), 'Never those of staff.'),
  evidence: described(z.array(z.string()), 'Never that of staff.'),
  mean: described(
    z.nullable(z.number()),
    'The mean of the numbers given, scored or not; null for facts, texts and too few.',
  ),
  weight: described(z.number(), 'Within its section; 0: never added.'),
  missing: described(QuestionIds, 'Inputs that a measure lacks.'),
});
export type QuestionResult = z.infer<typeof QuestionResult>;

export const MilestoneResult = z.strictObject({
  id: z.string(),
  released: z.boolean(),
  missing: described(QuestionIds, 'Questions whose gate holds the milestone, unknown ones included.'),
});
export type MilestoneResult = z.infer<typeof MilestoneResult>;

export const GateResult = z.strictObject({
  question: QuestionId,
  status: GateStatus,
  score: described(
    Points,
    'What counts for the gate, after the rules for evidence and conditions; null: nothing counts.',
  ),
  minimum: described(z.record(z.string(), z.number()), 'The least score before each milestone.'),
  knockout: z.boolean(),
  limitedBy: described(
    z.nullable(z.enum(['evidence', 'condition'])),
    'Why less counts than the question’s score: no evidence noted, or its condition not met.',
  ),
});
export type GateResult = z.infer<typeof GateResult>;

/** One reason for which a verdict is provisional. */
export const Reservation = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('undetermined') }),
  z.strictObject({ code: z.literal('low-coverage'), section: z.string() }),
  z.strictObject({ code: z.literal('much-not-applicable'), section: z.string() }),
  z.strictObject({ code: z.literal('could-rise') }),
  z.strictObject({ code: z.literal('could-fall') }),
  z.strictObject({ code: z.literal('open-conditions') }),
]);
export type Reservation = z.infer<typeof Reservation>;

export const VerdictResult = z.strictObject({
  id: described(z.string(), 'A band’s id, after the caps, or undetermined.'),
  provisional: z.boolean(),
  because: described(z.array(Reservation), 'Why it is provisional.'),
  lowest: described(z.string(), 'With every missing answer at 0 and open caps holding.'),
  highest: described(z.string(), 'With every missing answer at 100.'),
  band: described(z.nullable(z.string()), 'Before the caps; null where it is undetermined.'),
  caps: described(z.array(z.strictObject({ id: z.string(), to: z.string() })), 'Every cap that is true.'),
});
export type VerdictResult = z.infer<typeof VerdictResult>;

export const ActionResult = z.strictObject({
  question: QuestionId,
  section: z.string(),
  phase: z.nullable(z.string()),
  priority: described(
    z.number(),
    'Points short × 3 (knock-out), 2 (gate) or 1 × 1.5 where a minimum of the first milestone is missed.',
  ),
  shortBy: described(z.number(), 'Points short of the target, by what counts.'),
  target: described(z.number(), 'The gate’s highest minimum, else the questionnaire’s target.'),
  clarifyFirst: described(z.boolean(), 'Nothing counts yet: find out first.'),
  milestone: described(z.nullable(z.string()), 'The milestone before which it has to be done at the latest.'),
  agreed: described(z.nullable(Agreement), 'What was agreed: owner, date, status.'),
});
export type ActionResult = z.infer<typeof ActionResult>;

export const StageResult = z.strictObject({
  id: z.string(),
  weeks: described(z.nullable(z.number()), 'null: open, or not planned in weeks.'),
  items: described(z.array(z.int()), 'Which items of the stage apply, by position.'),
});
export type StageResult = z.infer<typeof StageResult>;

const Shown = z.array(z.int());

/** The one result: everything before makes it, every report reads it. */
export const Assessment = documented(
  z.strictObject({
    schemaVersion: z.literal(1),
    questionnaire: z.strictObject({
      id: z.string(),
      version: z.string(),
      title: Text,
      sha256: described(z.string(), 'Of the definition’s JSON.'),
      definition: described(
        Questionnaire,
        'The whole questionnaire, so that the assessment renders in all its languages.',
      ),
    }),
    organization: z.nullable(z.string()),
    date: described(z.nullable(CalendarDate), 'The latest among the responses.'),
    respondents: z.strictObject({
      count: described(z.int(), 'Responses.'),
      people: described(z.int(), 'People at the tables.'),
      roles: described(z.record(z.string(), z.int()), 'Responses by role; `none` where no role was given.'),
    }),
    only: described(
      z.optional(z.enum(['gates'])),
      'The part of the questionnaire that was asked: in a quick check the gates alone. Absent: all of it.',
    ),
    verdict: VerdictResult,
    overall: z.strictObject({ ...aggregate, ...bounds }),
    tracks: z.array(TrackResult),
    phases: z.array(PhaseResult),
    sections: z.array(SectionResult),
    questions: z.array(QuestionResult),
    milestones: z.array(MilestoneResult),
    gates: z.array(GateResult),
    warnings: z.array(z.strictObject({ id: z.string(), level: WarningLevel })),
    actions: described(z.array(ActionResult), 'By descending priority.'),
    path: described(
      z.optional(PathResult),
      'What it would take to get further. Absent in assessments that were saved before this was worked out.',
    ),
    roadmap: z.array(StageResult),
    texts: described(
      z.strictObject({
        potential: Shown,
        decisions: Shown,
        notices: Shown,
        handbook: z.record(z.string(), Shown),
      }),
      'Which conditional texts of the questionnaire apply, by position.',
    ),
    remarks: described(
      z.record(z.string(), z.array(z.string())),
      'The consultant’s own words by `summary` or a section’s id.',
    ),
    agreements: described(
      z.optional(z.record(z.string(), Agreement)),
      'What was agreed, by question id: also where there is nothing left to do.',
    ),
  }),
  { title: 'Assessment', description: 'The result document of the program readiness.' },
);
export type Assessment = z.infer<typeof Assessment>;

/** The id of a verdict that cannot be given. */
export const undetermined = 'undetermined';
