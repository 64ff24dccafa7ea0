import type { Numbers } from './columns.js';
import { viewsOf } from './combined.js';
import { evidencedFor } from './evidence.js';
import type { Organizations } from './organizations.js';
import type { Plan } from './plan.js';
import type { PlannedQuestion } from './planQuestion.js';
import { status } from './statuses.js';
import type { Sums } from './sums.js';
import { sumsOf } from './sums.js';
/** What a whole needs of organizations whatever is assumed. */
export interface Basis {
  plan: Plan;
  organizations: Organizations;
  sections: Sums[];
  phases: Sums[];
  /** By gate, 1 where its question is hidden. */
  hidden: Uint8Array[];
  /** By gate, whether its evidence is noted; nothing where none is needed. */
  evidenced: (Uint8Array | undefined)[];
  gap: Numbers;
}

/** Works out what does not depend on an assumption. */
export function basisOf(plan: Plan, organizations: Organizations): Basis {
  const { statuses, scope, size } = organizations;
  return {
    plan,
    organizations,
    sections: plan.sections.map((section) => sumsOf(section, statuses, scope.scores, size)),
    phases: plan.phases.map((phase) => sumsOf(phase, statuses, scope.scores, size)),
    hidden: plan.gates.map(({ question }) => hiddenIn(statuses[question] as Uint8Array)),
    evidenced: plan.gates.map((gate) => evidencedFor(plan, gate, organizations)),
    gap: gapOf(plan, organizations),
  };
}

function hiddenIn(statuses: Uint8Array): Uint8Array {
  const hidden = new Uint8Array(statuses.length);
  for (let row = 0; row < hidden.length; row += 1) hidden[row] = statuses[row] === status.hidden ? 1 : 0;
  return hidden;
}

/** The largest leadership minus staff over the paired questions that both answered; NaN where there is none. */
function gapOf({ paired, questions }: Plan, organizations: Organizations): Numbers {
  const gaps = new Float64Array(organizations.size).fill(Number.NaN);
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
