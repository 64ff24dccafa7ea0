import { type Aggregate, ofAggregates, ofQuestions, type Part } from './aggregate.js';
import { gateOutcome } from './gates.js';
import type { Combined, Organization } from './organization.js';
import type { Plan } from './plan.js';
import type { PlannedGate } from './planGate.js';
import type { PlannedQuestion } from './planQuestion.js';
import { isEvidenced } from './remarks.js';
import type { GateOutcome, Results, Scope } from './scope.js';
import { type Judgement, judge } from './verdict.js';

/** What to take for what is not known, when the whole is computed once more. */
export interface Assumption {
  /** Points for applicable scored questions that have none; undefined leaves them without. */
  missing: number | undefined;
  /** Points for scored questions answered `not-applicable`; undefined leaves them out. */
  notApplicable: number | undefined;
  /** Whether an open condition of a gate, and an open cap, counts against the organization. */
  open: 'stays-open' | 'against' | 'in-favour';
}

/** The results as they are, and the bounds: everything unknown at its worst, at its best. */
export const assumptions = {
  asIs: { missing: undefined, notApplicable: undefined, open: 'stays-open' },
  lowest: { missing: 0, notApplicable: undefined, open: 'against' },
  highest: { missing: 100, notApplicable: undefined, open: 'in-favour' },
  worst: { missing: 0, notApplicable: 0, open: 'against' },
} satisfies Record<string, Assumption>;

/** Everything that is computed from the questions' points under one assumption. */
export interface Whole {
  sections: Aggregate[];
  tracks: Aggregate[];
  phases: Aggregate[];
  overall: Aggregate;
  gates: GateOutcome[];
  verdict: Judgement;
  /** What expressions read, results included. */
  scope: Scope;
}

/** Computes the whole from the questions of an organization under an assumption. */
export function wholeOf(plan: Plan, organization: Organization, assumption: Assumption): Whole {
  const parts = plan.questions.map((question) => partOf(question, organization, assumption));
  const aggregates = aggregatesOf(plan, parts);
  const scope: Scope = {
    ...organization.scope,
    scores: organization.scope.scores.map((score, at) => filled(score, parts[at])),
  };
  const gates = plan.gates.map((gate) => outcomeOf(plan, gate, organization, scope, assumption));
  const results = resultsOf(aggregates, gates, organization);
  scope.results = results;
  results.warnings = plan.warnings.map(({ red, amber }) => ({
    red: red(scope) as boolean | undefined,
    amber: amber(scope) as boolean | undefined,
  }));
  return { ...aggregates, gates, scope, verdict: judge(plan, scope, assumption.open === 'against') };
}

type Aggregates = Pick<Whole, 'sections' | 'tracks' | 'phases' | 'overall'>;

function aggregatesOf(plan: Plan, parts: readonly Part[]): Aggregates {
  const sections = plan.sections.map(({ scored }) => ofQuestions(parts, scored));
  const phases = plan.phases.map(({ scored }) => ofQuestions(parts, scored));
  const tracks = plan.tracks.map((track) =>
    ofAggregates(track.sections.flatMap((at) => weighted(plan.sections[at]?.weight, sections[at]))),
  );
  const overall = ofAggregates(tracks.flatMap((of, at) => weighted(plan.tracks[at]?.weight, of)));
  return { sections, phases, tracks, overall };
}

/** A gate under an assumption: points that are only assumed count as if evidenced. */
function outcomeOf(
  plan: Plan,
  gate: PlannedGate,
  organization: Organization,
  scope: Scope,
  assumption: Assumption,
): GateOutcome {
  const question = plan.questions[gate.question] as PlannedQuestion;
  const combined = organization.questions[gate.question] as Combined;
  const condition = gate.onlyMetIf ? (gate.onlyMetIf(scope) as boolean | undefined) : true;
  return gateOutcome(gate, {
    points: scope.scores[gate.question],
    hidden: combined.status === 'hidden',
    evidenced: combined.score === undefined || isEvidenced(question, combined),
    condition: condition ?? assumed(assumption),
  });
}

/** What the expressions of warnings and rules read; the warnings themselves are still to come. */
function resultsOf(aggregates: Aggregates, gates: GateOutcome[], organization: Organization): Results {
  const scores = (list: readonly Aggregate[]): (number | undefined)[] => list.map(({ score }) => score);
  return {
    sections: scores(aggregates.sections),
    tracks: scores(aggregates.tracks),
    phases: scores(aggregates.phases),
    overall: aggregates.overall.score,
    gates,
    gap: gapOf(organization),
    warnings: [],
  };
}

function partOf(question: PlannedQuestion, organization: Organization, assumption: Assumption): Part {
  const { weight } = question;
  const combined = organization.questions[question.at];
  if (!question.scored || !combined || combined.status === 'hidden') return { weight, points: 'hidden' };
  if (combined.status === 'not-applicable')
    return { weight, points: assumption.notApplicable ?? 'not-applicable' };
  return { weight, points: combined.score ?? assumption.missing };
}

function weighted(
  weight: number | undefined,
  of: Aggregate | undefined,
): { weight: number; of: Aggregate }[] {
  return of ? [{ weight: weight ?? 0, of }] : [];
}

/** The points that expressions read: a scored question's as assumed, any other's as they are. */
function filled(score: number | undefined, part: Part | undefined): number | undefined {
  return typeof part?.points === 'number' ? part.points : score;
}

function assumed({ open }: Assumption): boolean | undefined {
  return open === 'stays-open' ? undefined : open === 'in-favour';
}

/** The largest leadership minus staff over the paired questions that both answered. */
function gapOf({ questions }: Organization): number | undefined {
  let gap: number | undefined;
  for (const {
    views: { leadership, staff },
  } of questions) {
    if (leadership === undefined || staff === undefined) continue;
    gap = Math.max(gap ?? -Infinity, leadership - staff);
  }
  return gap;
}
