import { type Assessment, undetermined, type WarningLevel } from '../model/assessment.js';
import type { Wholes } from './bounds.js';
import { holds } from './gates.js';
import type { Plan } from './plan.js';

/** The verdict with its bounds, its caps and why it is provisional. */
export function verdictOf(
  plan: Plan,
  { asIs, lowest, highest }: Wholes,
  because: Assessment['verdict']['because'],
): Assessment['verdict'] {
  const name = (band: number | undefined): string =>
    band === undefined ? undetermined : (plan.bands[band]?.id ?? undetermined);
  const { band, before, caps } = asIs.verdict;
  return {
    id: name(band),
    provisional: because.length > 0,
    because,
    lowest: name(lowest.verdict.band),
    highest: name(highest.verdict.band),
    band: before === undefined ? null : name(before),
    caps: caps.flatMap((at) => {
      const cap = plan.caps[at];
      return cap ? [{ id: cap.id, to: name(cap.to) }] : [];
    }),
  };
}

/** The milestones, each with the questions whose gate holds it. */
export function milestonesOf(plan: Plan, { asIs }: Wholes): Assessment['milestones'] {
  return plan.milestones.map((id, at) => {
    const holding = asIs.gates.filter((gate) => holds(gate, at));
    const missing = holding.map(({ question }) => idOf(plan, question));
    return { id, released: missing.length === 0, missing };
  });
}

/** The gates with what counts for each. */
export function gatesOf(plan: Plan, { asIs }: Wholes): Assessment['gates'] {
  return asIs.gates.map(({ question, status, counts, minima, knockout, limitedBy }) => ({
    question: idOf(plan, question),
    status,
    score: counts ?? null,
    minimum: Object.fromEntries(
      plan.milestones.flatMap((id, at) => (minima[at] === undefined ? [] : [[id, minima[at]]])),
    ),
    knockout,
    limitedBy: limitedBy ?? null,
  }));
}

/** The warnings with their levels. */
export function warningsOf(plan: Plan, { asIs }: Wholes): Assessment['warnings'] {
  return plan.warnings.map(({ id }, at) => ({ id, level: levelOf(asIs.scope.results?.warnings[at]) }));
}

function idOf(plan: Plan, question: number): string {
  return plan.questions[question]?.id ?? '';
}

/** Red if red is true; else amber if amber is true; else not assessable while either is open; else clear. */
export function levelOf(
  warning: { red: boolean | undefined; amber: boolean | undefined } | undefined,
): WarningLevel {
  if (warning?.red) return 'red';
  if (warning?.amber) return 'amber';
  return warning?.red === undefined || warning.amber === undefined ? 'not-assessable' : 'clear';
}
