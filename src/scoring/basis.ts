import type { Numbers } from './columns.js';
import { viewsOf } from './combined.js';
import { evidencedFor } from './evidence.js';
import { lazily } from './lazily.js';
import { newBytes, noNumbers } from './newColumns.js';
import type { Organizations } from './organizations.js';
import type { Plan } from './plan.js';
import type { PlannedQuestion } from './planQuestion.js';
import type { Scope } from './scope.js';
import { status } from './statuses.js';
import { type Summands, type Sums, sumsOf } from './sums.js';

/** What is known of organizations, whatever is assumed. */
export interface Known {
  /** What expressions read. */
  scope: Scope;
  /** Positions in `questionStatuses`, by question. */
  statuses: readonly Uint8Array[];
  /** By gate, 1 where its evidence is noted; nothing where none is needed. */
  evidenced: readonly (Uint8Array | undefined)[];
  /** The largest leadership minus staff; NaN where there is none. */
  gap: Numbers;
}

/** What a whole needs whatever is assumed. */
export interface Basis extends Known {
  plan: Plan;
  sections: Sums[];
  /** By the position of a phase. */
  phase(at: number): Sums;
  /** By gate, 1 where its question is hidden. */
  hidden: Uint8Array[];
}

/** Works out what does not depend on an assumption. */
export function basisOf(plan: Plan, known: Known): Basis {
  const { statuses, scope } = known;
  const { scores, size } = scope;
  return {
    ...known,
    plan,
    sections: plan.sections.map((section) => sumsOf(section, statuses, scores, size)),
    phase: lazily((at) => sumsOf(plan.phases[at] as Summands, statuses, scores, size)),
    hidden: plan.gates.map(({ question }) => hiddenIn(statuses[question] as Uint8Array)),
  };
}

/** What is known of organizations by their answers. */
export function knownOf(plan: Plan, organizations: Organizations): Known {
  return {
    scope: organizations.scope,
    statuses: organizations.statuses,
    evidenced: plan.gates.map((gate) => evidencedFor(plan, gate, organizations)),
    gap: gapOf(plan, organizations),
  };
}

function hiddenIn(statuses: Uint8Array): Uint8Array {
  const hidden = newBytes(statuses.length);
  for (let row = 0; row < hidden.length; row += 1) hidden[row] = statuses[row] === status.hidden ? 1 : 0;
  return hidden;
}

/** The largest leadership minus staff over the paired questions that both answered; NaN where there is none. */
function gapOf({ paired, questions }: Plan, organizations: Organizations): Numbers {
  const gaps = noNumbers(organizations.size);
  // Nobody compares with themselves.
  if (organizations.isSingle) return gaps;
  for (const at of paired) {
    for (let one = 0; one < gaps.length; one += 1) {
      const { leadership, staff } = viewsOf(questions[at] as PlannedQuestion, organizations, one);
      if (leadership === undefined || staff === undefined) continue;
      const gap = leadership - staff;
      if (!((gaps[one] as number) >= gap)) gaps[one] = gap;
    }
  }
  return gaps;
}
