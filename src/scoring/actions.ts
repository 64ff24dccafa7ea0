import type { ActionResult } from '../model/assessment.js';
import type { Agreement } from '../model/response.js';
import { exceeds, same } from '../model/tolerance.js';
import { known } from './columns.js';
import { holds } from './gates.js';
import type { Plan } from './plan.js';
import type { PlannedQuestion } from './planQuestion.js';
import { type GateColumns, gateStatuses } from './scope.js';
import type { Scored } from './score.js';
import { status } from './statuses.js';

/** Factors of an action's priority: knock-out gate, gate, neither; and a minimum of the first milestone missed. */
const factors = { knockout: 3, gate: 2, none: 1, firstMilestone: 1.5 };

/** A gate in an organization. */
interface Gated {
  knockout: boolean;
  /** Its highest minimum. */
  highest: number;
  /** What counts for it; undefined where nothing does. */
  counts: number | undefined;
  applies: boolean;
  holds(milestone: number): boolean;
}

/**
 * The actions for every scored or gated question that falls short of its target, by descending priority; ties
 * by the lower score of the section, then in the order of the questionnaire.
 */
export function actionsOf(
  scored: Scored,
  one: number,
  agreements: ReadonlyMap<string, Agreement>,
): ActionResult[] {
  const { plan, wholes } = scored;
  const gates = new Map(
    plan.gates.map(({ question, highest }, at): [number, Gated] => [
      question,
      gatedIn(wholes.asIs.gates[at] as GateColumns, highest, one),
    ]),
  );
  const actions = plan.questions.flatMap((question) => {
    const gated = gates.get(question.at);
    const short = shortfallOf(scored, question, one, gated);
    return short ? [actionOf(plan, question, gated, short, agreements)] : [];
  });
  const sectionScores = new Map(
    plan.sections.map(({ id }, at) => [id, known(wholes.asIs.sections[at]?.scores[one])]),
  );
  const scoreOf = ({ section }: ActionResult): number => sectionScores.get(section) ?? 0;
  return actions.sort((a, b) => difference(b.priority, a.priority) || difference(scoreOf(a), scoreOf(b)));
}

function gatedIn(gate: GateColumns, highest: number, one: number): Gated {
  return {
    knockout: gate.knockout,
    highest,
    counts: known(gate.counts[one]),
    applies: gateStatuses[gate.statuses[one] as number] !== 'not-applicable',
    holds: (milestone) => holds(gate, milestone, one),
  };
}

type Shortfall = Pick<ActionResult, 'target' | 'shortBy' | 'clarifyFirst'>;

/**
 * How far what counts is short of the target; undefined where it is reached or nothing applies. A gate that was
 * declared not applicable still holds its milestones, so it has to be clarified.
 */
function shortfallOf(
  { plan, organizations }: Scored,
  question: PlannedQuestion,
  one: number,
  gated: Gated | undefined,
): Shortfall | undefined {
  const found = organizations.statuses[question.at]?.[one];
  const applies = gated
    ? gated.applies
    : question.scored && found !== status.hidden && found !== status.notApplicable;
  if (!applies) return undefined;
  const target = gated?.highest ?? plan.target;
  const counts = gated ? gated.counts : known(organizations.scope.scores[question.at]?.[one]);
  const shortBy = target - (counts ?? 0);
  return exceeds(shortBy, 0) ? { target, shortBy, clarifyFirst: counts === undefined } : undefined;
}

/** 0 for values that are the same, so that rounding decides no order. */
function difference(a: number, b: number): number {
  return same(a, b) ? 0 : a - b;
}

function actionOf(
  plan: Plan,
  question: PlannedQuestion,
  gate: Gated | undefined,
  short: Shortfall,
  agreements: ReadonlyMap<string, Agreement>,
): ActionResult {
  const factor = gate ? (gate.knockout ? factors.knockout : factors.gate) : factors.none;
  const urgent = gate?.holds(0) ? factors.firstMilestone : 1;
  const phase = question.definition.phase ?? null;
  return {
    question: question.id,
    section: plan.sections[question.section]?.id ?? '',
    phase,
    priority: short.shortBy * factor * urgent,
    ...short,
    milestone: latestMilestone(plan, gate, phase),
    agreed: agreements.get(question.id) ?? null,
  };
}

/** The first milestone that the gate holds; else the one whose release ends the stage of the action's phase. */
function latestMilestone(plan: Plan, gate: Gated | undefined, phase: string | null): string | null {
  const held = plan.milestones.findIndex((_, at) => gate?.holds(at));
  if (held >= 0) return plan.milestones[held] ?? null;
  const stages = plan.questionnaire.definition.roadmap ?? [];
  const from = stages.findIndex((stage) => stage.phase === phase && phase !== null);
  return from < 0 ? null : (stages.slice(from).find(({ release }) => release)?.release ?? null);
}
