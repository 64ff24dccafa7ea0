import type { ActionResult } from '../model/assessment.js';
import type { Agreement } from '../model/response.js';
import { holds } from './gates.js';
import { exceeds } from './number.js';
import type { Organization } from './organization.js';
import type { Plan } from './plan.js';
import type { PlannedQuestion } from './planQuestion.js';
import type { Whole } from './results.js';
import type { GateOutcome } from './scope.js';

/** Factors of an action's priority: knock-out gate, gate, neither; and a minimum of the first milestone missed. */
const factors = { knockout: 3, gate: 2, none: 1, firstMilestone: 1.5 };

/**
 * The actions for every scored question that falls short of its target, by descending priority; ties by the
 * lower score of the section, then in the order of the questionnaire.
 */
export function actionsOf(
  plan: Plan,
  organization: Organization,
  whole: Whole,
  agreements: Readonly<Record<string, Agreement>>,
): ActionResult[] {
  const gates = new Map(
    whole.gates.map((gate, at) => [gate.question, { gate, highest: plan.gates[at]?.highest ?? 0 }]),
  );
  const actions = plan.questions.flatMap((question) => {
    const status = organization.questions[question.at]?.status;
    if (!question.scored || status === 'hidden' || status === 'not-applicable') return [];
    const gated = gates.get(question.at);
    const target = gated?.highest ?? plan.target;
    const counts = gated ? gated.gate.counts : organization.questions[question.at]?.score;
    const shortBy = target - (counts ?? 0);
    if (!exceeds(shortBy, 0)) return [];
    if (counts !== undefined && !question.definition.action) return [];
    return [
      actionOf(
        plan,
        question,
        gated?.gate,
        { target, shortBy, clarifyFirst: counts === undefined },
        agreements,
      ),
    ];
  });
  const sectionScore = ({ section }: ActionResult): number =>
    whole.sections[plan.sections.findIndex(({ id }) => id === section)]?.score ?? 0;
  return actions
    .map((action) => ({ action, score: sectionScore(action) }))
    .sort((a, b) => b.action.priority - a.action.priority || a.score - b.score)
    .map(({ action }) => action);
}

function actionOf(
  plan: Plan,
  question: PlannedQuestion,
  gate: GateOutcome | undefined,
  short: Pick<ActionResult, 'target' | 'shortBy' | 'clarifyFirst'>,
  agreements: Readonly<Record<string, Agreement>>,
): ActionResult {
  const factor = gate ? (gate.knockout ? factors.knockout : factors.gate) : factors.none;
  const urgent = gate && holds(gate, 0) ? factors.firstMilestone : 1;
  const phase = question.definition.phase ?? null;
  return {
    question: question.id,
    section: plan.sections[question.section]?.id ?? '',
    phase,
    priority: short.shortBy * factor * urgent,
    ...short,
    milestone: latestMilestone(plan, gate, phase),
    agreed: agreements[question.id] ?? null,
  };
}

/** The first milestone that the gate holds; else the one whose release ends the stage of the action's phase. */
function latestMilestone(plan: Plan, gate: GateOutcome | undefined, phase: string | null): string | null {
  const held = plan.milestones.findIndex((_, at) => gate && holds(gate, at));
  if (held >= 0) return plan.milestones[held] ?? null;
  const stages = plan.questionnaire.definition.roadmap ?? [];
  const from = stages.findIndex((stage) => stage.phase === phase && phase !== null);
  return from < 0 ? null : (stages.slice(from).find(({ release }) => release)?.release ?? null);
}
