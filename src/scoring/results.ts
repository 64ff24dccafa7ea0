import { type AggregateColumns, ofAggregates } from './aggregate.js';
import type { Basis } from './basis.js';
import { type Numbers, no, open, type Truths, yes } from './columns.js';
import { gateColumns } from './gates.js';
import { lazily } from './lazily.js';
import { copyOfBytes, copyOfNumbers } from './newColumns.js';
import type { Plan, PlannedWarning } from './plan.js';
import type { PlannedGate } from './planGate.js';
import type { GateColumns, Scope, WarningColumns } from './scope.js';
import { status } from './statuses.js';
import { type Assumed, ofSums } from './sums.js';
import { type Judgements, judge } from './verdict.js';

/** What to take for what is not known, when the whole is computed once more. */
export interface Assumption extends Assumed {
  /** What an open condition of a gate, and an open cap, is taken for. */
  open: 'stays-open' | 'against' | 'in-favour';
}

/** The results as they are, and the bounds: everything unknown at its worst, at its best. */
export const assumptions = {
  asIs: { missing: Number.NaN, notApplicable: Number.NaN, open: 'stays-open' },
  lowest: { missing: 0, notApplicable: Number.NaN, open: 'against' },
  highest: { missing: 100, notApplicable: Number.NaN, open: 'in-favour' },
  worst: { missing: 0, notApplicable: 0, open: 'against' },
} satisfies Record<string, Assumption>;

/** Everything that is computed from the questions' points under one assumption, with a row for each organization. */
export interface Whole {
  sections: AggregateColumns[];
  tracks: AggregateColumns[];
  /** By the position of a phase: worked out only where that is read, as warnings are. */
  phase(at: number): AggregateColumns;
  overall: AggregateColumns;
  gates: GateColumns[];
  verdict: Judgements;
  /** What expressions read, results included. */
  scope: Scope;
}

/** Computes the whole from the questions of organizations under an assumption. */
export function wholeOf(basis: Basis, assumption: Assumption): Whole {
  const { plan, gap } = basis;
  const { size, states, values, given } = basis.scope;
  const sections = basis.sections.map((sums) => ofSums(sums, assumption, size));
  const phase = lazily((at) => ofSums(basis.phase(at), assumption, size));
  const tracks = plan.tracks.map((track) => ofAggregates(sections, plan.sections, track.sections, size));
  const overall = ofAggregates(tracks, plan.tracks, plan.whole, size);
  const scope: Scope = {
    size,
    states,
    values,
    given,
    scores: assumedScores(basis, assumption),
    results: undefined,
  };
  const gates = plan.gates.map((gate, at) => gateOf(basis, gate, at, scope, assumption));
  scope.results = {
    sections: sections.map(({ scores }) => scores),
    tracks: tracks.map(({ scores }) => scores),
    phase: (at) => phase(at).scores,
    overall: overall.scores,
    gates,
    gap,
    warning: lazily((at) => warningOf(plan, at, scope)),
  };
  const verdict = judge(plan, scope, assumption.open === 'against');
  return { sections, tracks, phase, overall, gates, verdict, scope };
}

/** Copies, since a condition works out its column anew under every assumption. */
function warningOf({ warnings }: Plan, at: number, scope: Scope): WarningColumns {
  const { red, amber } = warnings[at] as PlannedWarning;
  return { red: copyOfBytes(red.run(scope), scope.size), amber: copyOfBytes(amber.run(scope), scope.size) };
}

/** The scores that gates and expressions read under an assumption: those of scored questions as assumed. */
function assumedScores({ plan, scope, statuses }: Basis, { missing, notApplicable }: Assumption): Numbers[] {
  if (Number.isNaN(missing)) return scope.scores;
  const scores = scope.scores.slice();
  for (const at of plan.assumable) {
    const [assumed, column] = [copyOfNumbers(scope.scores[at] as Numbers), statuses[at] as Uint8Array];
    for (let row = 0; row < assumed.length; row += 1) {
      if (!Number.isNaN(assumed[row]) || column[row] === status.hidden) continue;
      assumed[row] = column[row] === status.notApplicable ? notApplicable : missing;
    }
    scores[at] = assumed;
  }
  return scores;
}

/** A gate under an assumption: points that are only assumed count as if evidenced. */
function gateOf(
  basis: Basis,
  gate: PlannedGate,
  at: number,
  scope: Scope,
  assumption: Assumption,
): GateColumns {
  const { size } = scope;
  const [hidden, evidenced] = [basis.hidden[at] as Uint8Array, basis.evidenced[at]];
  const condition = gate.onlyMetIf && assumed(gate.onlyMetIf.run(scope), size, assumption);
  const points = scope.scores[gate.question] as Numbers;
  return gateColumns(gate, { points, hidden, evidenced, condition }, size);
}

/** A condition with what it is taken for where it is open. */
function assumed(condition: Truths, size: number, assumption: Assumption): Truths {
  if (assumption.open === 'stays-open') return condition;
  const taken = assumption.open === 'in-favour' ? yes : no;
  const truths = copyOfBytes(condition, size);
  for (let row = 0; row < size; row += 1) if (truths[row] === open) truths[row] = taken;
  return truths;
}
