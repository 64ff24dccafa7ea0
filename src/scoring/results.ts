import { type Aggregate, ofAggregates, ofQuestions } from './aggregate.js';
import type { Combined } from './combined.js';
import { gateOutcome } from './gates.js';
import type { Organization } from './organization.js';
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

/**
 * Computes the whole from the questions of an organization under an assumption. Where the whole is known as it is, the
 * gates about which nothing is assumed are those of `asIs`.
 */
export function wholeOf(plan: Plan, organization: Organization, assumption: Assumption, asIs?: Whole): Whole {
  const scores = scoresOf(plan, organization, assumption);
  const aggregates = aggregatesOf(plan);
  const { sections, tracks, phases, overall } = aggregates;
  const { states, values, given } = organization.scope;
  const scope: Scope = { states, values, given, scores, results: undefined };
  const gates = plan.gates.map((gate, at) => {
    const known = isKnown(gate, organization) ? asIs?.gates[at] : undefined;
    return known ?? outcomeOf(plan, gate, organization, scope, assumption);
  });
  const results = resultsOf(plan, aggregates, gates, organization);
  scope.results = results;
  results.warnings = plan.warnings.map(({ red, amber }) => ({
    red: red(scope) as boolean | undefined,
    amber: amber(scope) as boolean | undefined,
  }));
  const verdict = judge(plan, scope, assumption.open === 'against');
  return { sections, tracks, phases, overall, gates, verdict, scope };
}

/**
 * The scores that expressions read under an assumption: a scored question's as assumed. Puts down what the questions
 * bring to the aggregates.
 */
function scoresOf(
  { questions: planned, parts: { applies, points } }: Plan,
  { questions, scope }: Organization,
  { missing, notApplicable }: Assumption,
): (number | undefined)[] {
  const scores = scope.scores.slice();
  for (let at = 0; at < planned.length; at += 1) {
    applies[at] = 0;
    if (planned[at]?.scored !== true) continue;
    const { status, score } = questions[at] as Combined;
    const own = status === 'not-applicable' ? notApplicable : (score ?? missing);
    if (status === 'hidden' || (status === 'not-applicable' && own === undefined)) continue;
    applies[at] = 1;
    points[at] = own ?? Number.NaN;
    if (own !== undefined) scores[at] = own;
  }
  return scores;
}

type Aggregates = Pick<Whole, 'sections' | 'tracks' | 'phases' | 'overall'>;

function aggregatesOf(plan: Plan): Aggregates {
  const sections = plan.sections.map((section) => ofQuestions(plan.parts, section));
  const phases = plan.phases.map((phase) => ofQuestions(plan.parts, phase));
  const tracks = plan.tracks.map((track) => ofAggregates(sections, plan.sections, track.sections));
  return { sections, phases, tracks, overall: ofAggregates(tracks, plan.tracks, plan.whole) };
}

/** Whether a gate is the same under every assumption: its question has points or is hidden, and no condition is read. */
function isKnown({ question, onlyMetIf }: PlannedGate, { questions }: Organization): boolean {
  const { status, score } = questions[question] as Combined;
  return onlyMetIf === undefined && (score !== undefined || status === 'hidden');
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
    evidenced:
      gate.withoutEvidence === undefined ||
      combined.score === undefined ||
      isEvidenced(question, combined, organization.sheets),
    condition: condition ?? assumed(assumption),
  });
}

/** What the expressions of warnings and rules read; the warnings themselves are still to come. */
function resultsOf(
  plan: Plan,
  { sections, tracks, phases, overall }: Aggregates,
  gates: GateOutcome[],
  organization: Organization,
): Results {
  return {
    sections: sections.map(scoreOf),
    tracks: tracks.map(scoreOf),
    phases: phases.map(scoreOf),
    overall: overall.score,
    gates,
    gap: gapOf(plan, organization),
    warnings: [],
  };
}

const scoreOf = ({ score }: Aggregate): number | undefined => score;

function assumed({ open }: Assumption): boolean | undefined {
  return open === 'stays-open' ? undefined : open === 'in-favour';
}

/** The largest leadership minus staff over the paired questions that both answered. */
function gapOf({ paired }: Plan, { questions }: Organization): number | undefined {
  let gap: number | undefined;
  for (const at of paired) {
    const { leadership, staff } = (questions[at] as Combined).views;
    if (leadership === undefined || staff === undefined) continue;
    gap = Math.max(gap ?? -Infinity, leadership - staff);
  }
  return gap;
}
