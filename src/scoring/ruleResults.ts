import type { Assessment } from '../model/assessment.js';
import { figureAt } from '../model/summary.js';
import { bandName } from './bandName.js';
import { holds } from './gates.js';
import { levelOf } from './levelTest.js';
import type { Plan } from './plan.js';
import { reservations } from './provisional.js';
import { gateStatuses, limits } from './scope.js';
import type { Scored } from './score.js';

/** The verdict of an organization with its bounds, its caps and why it is provisional. */
export function verdictOf(scored: Scored, one: number): Assessment['verdict'] {
  const { plan, wholes } = scored;
  const { bands, before, caps } = wholes.asIs.verdict;
  const because = reservations(scored, one);
  return {
    id: bandName(plan, bands[one]),
    provisional: because.length > 0,
    because,
    lowest: bandName(plan, wholes.lowest.verdict.bands[one]),
    highest: bandName(plan, wholes.highest.verdict.bands[one]),
    band: (before[one] as number) < 0 ? null : bandName(plan, before[one]),
    caps: plan.caps.flatMap(({ id, to }, at) =>
      caps[at]?.[one] === 1 ? [{ id, to: bandName(plan, to) }] : [],
    ),
  };
}

/** The milestones, each with the questions whose gate holds it. */
export function milestonesOf({ plan, wholes }: Scored, one: number): Assessment['milestones'] {
  return plan.milestones.map((id, milestone) => {
    const holding = plan.gates.filter((_, at) => {
      const gate = wholes.asIs.gates[at];
      return gate !== undefined && holds(gate, milestone, one);
    });
    const missing = holding.map(({ question }) => idOf(plan, question));
    return { id, released: missing.length === 0, missing };
  });
}

/** The gates with what counts for each. */
export function gatesOf({ plan, wholes }: Scored, one: number): Assessment['gates'] {
  return wholes.asIs.gates.map(({ statuses, counts, limitedBy, minima, knockout }, at) => ({
    question: idOf(plan, plan.gates[at]?.question ?? -1),
    status: gateStatuses[statuses[one] as number] ?? 'unknown',
    score: figureAt(counts, one),
    minimum: Object.fromEntries(
      plan.milestones.flatMap((id, each) => (minima[each] === undefined ? [] : [[id, minima[each]]])),
    ),
    knockout,
    limitedBy: limits[limitedBy[one] as number] ?? null,
  }));
}

/** The warnings with their levels. */
export function warningsOf({ plan, wholes }: Scored, one: number): Assessment['warnings'] {
  const { results } = wholes.asIs.scope;
  return plan.warnings.map(({ id }, at) => {
    const { red, amber } = results?.warning(at) ?? {};
    return { id, level: levelOf(red?.[one], amber?.[one]) };
  });
}

function idOf(plan: Plan, question: number): string {
  return plan.questions[question]?.id ?? '';
}
