import { type Aggregate, ofAggregates, ofQuestions, type Part } from './aggregate.js';
import { gateOutcome } from './gates.js';
import type { Organization } from './organization.js';
import type { Plan } from './plan.js';
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
  const some = (positions: readonly number[]): Part[] => positions.flatMap((at) => parts[at] ?? []);
  const sections = plan.sections.map(({ scored }) => ofQuestions(some(scored)));
  const phases = plan.phases.map(({ scored }) => ofQuestions(some(scored)));
  const tracks = plan.tracks.map((track) =>
    ofAggregates(track.sections.flatMap((at) => weighted(plan.sections[at]?.weight, sections[at]))),
  );
  const overall = ofAggregates(tracks.flatMap((of, at) => weighted(plan.tracks[at]?.weight, of)));
  const scope: Scope = {
    ...organization.scope,
    scores: organization.scope.scores.map((score, at) => filled(score, parts[at])),
  };
  const gates = plan.gates.map((gate) => {
    const question = plan.questions[gate.question] as PlannedQuestion;
    const combined = organization.questions[gate.question];
    const own = combined?.score;
    const condition = gate.onlyMetIf ? (gate.onlyMetIf(scope) as boolean | undefined) : true;
    return gateOutcome(gate, {
      points: scope.scores[gate.question],
      hidden: combined?.status === 'hidden',
      evidenced: own === undefined || (combined !== undefined && isEvidenced(question, combined)),
      condition: condition ?? assumed(assumption),
    });
  });
  const results: Results = {
    sections: sections.map(({ score }) => score),
    tracks: tracks.map(({ score }) => score),
    phases: phases.map(({ score }) => score),
    overall: overall.score,
    gates,
    gap: gapOf(organization),
    warnings: [],
  };
  scope.results = results;
  for (const { red, amber } of plan.warnings) {
    results.warnings.push({
      red: red(scope) as boolean | undefined,
      amber: amber(scope) as boolean | undefined,
    });
  }
  return {
    sections,
    tracks,
    phases,
    overall,
    gates,
    scope,
    verdict: judge(plan, scope, assumption.open === 'against'),
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
  const gaps = questions.flatMap(({ views: { leadership, staff } }) =>
    leadership === undefined || staff === undefined ? [] : [leadership - staff],
  );
  return gaps.length > 0 ? Math.max(...gaps) : undefined;
}
