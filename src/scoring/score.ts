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
   * The organizations of which any condition was open, and for each the band of the verdict with those questions hidden, and
   * all else at its worst; -1 where it is undetermined.
   */
  hiding: { ones: readonly number[]; bands: Int16Array };
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

function hidingOf(plan: Plan, all: Grouped, { openConditions }: Organizations): Scored['hiding'] {
  const ones: number[] = [];
  for (let one = 0; one < openConditions.length; one += 1) if (openConditions[one] === 1) ones.push(one);
  if (ones.length === 0) return { ones, bands: new Int16Array() };
  const hidden = combine(plan, someOf(all, ones), 'hide');
  return { ones, bands: wholeOf(basisOf(plan, knownOf(plan, hidden)), assumptions.worst).verdict.bands };
}
