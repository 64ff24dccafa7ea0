import { type Basis, basisOf, knownOf } from './basis.js';
import { type Wholes, wholesOf } from './bounds.js';
import { type Grouped, someOf } from './grouped.js';
import { combine, type Organizations } from './organizations.js';
import type { Plan } from './plan.js';
import { assumptions, wholeOf } from './results.js';

/** Everything that is computed for organizations: what every result, in full or as a row, is a view of. */
export interface Scored {
  plan: Plan;
  organizations: Organizations;
  basis: Basis;
  wholes: Wholes;
  /**
   * By organization of which any condition was open: the band of the verdict with those questions hidden, and all else
   * at its worst; -1 where it is undetermined.
   */
  hiding: ReadonlyMap<number, number>;
}

/** Scores organizations, each from all its responses. Pure; the order of one's responses does not matter. */
export function score(plan: Plan, grouped: Grouped): Scored {
  const organizations = combine(plan, grouped);
  const basis = basisOf(plan, knownOf(plan, organizations));
  return {
    plan,
    organizations,
    basis,
    // First, since of the answers only what was read last is remembered.
    hiding: hidingOf(plan, grouped, organizations),
    wholes: wholesOf(basis),
  };
}

function hidingOf(plan: Plan, all: Grouped, { openConditions }: Organizations): ReadonlyMap<number, number> {
  const open = [...openConditions.keys()].filter((one) => openConditions[one] === 1);
  if (open.length === 0) return new Map();
  const hidden = combine(plan, someOf(all, open), 'hide');
  const { bands } = wholeOf(basisOf(plan, knownOf(plan, hidden)), assumptions.worst).verdict;
  return new Map(open.map((one, row) => [one, bands[row] as number]));
}
