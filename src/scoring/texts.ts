import type { Assessment, StageResult } from '../model/assessment.js';
import { type Outcome, outcomes } from './evaluate.js';
import type { Plan } from './plan.js';
import type { Scope } from './scope.js';

/** The positions of the texts whose condition is true; one without a condition always is. */
function shown(plan: Plan, scope: Scope, one: number, texts: readonly object[] | undefined): number[] {
  return (texts ?? []).flatMap((text, position) => {
    const condition = 'onlyIf' in text ? (text.onlyIf as string | undefined) : undefined;
    return condition === undefined || outcomeOf(plan, scope, one, condition) === true ? [position] : [];
  });
}

/** What an expression of the questionnaire comes to for an organization. */
function outcomeOf(plan: Plan, scope: Scope, one: number, text: string): Outcome {
  const compiled = plan.evaluate(text);
  return compiled && outcomes(compiled, scope)(one);
}

/** Which of the questionnaire's conditional texts apply. */
export function textsOf(plan: Plan, scope: Scope, one: number): Assessment['texts'] {
  const { report, handbook } = plan.questionnaire.definition;
  return {
    potential: shown(plan, scope, one, report?.potential),
    decisions: shown(plan, scope, one, report?.decisions),
    notices: shown(plan, scope, one, report?.notices),
    handbook: Object.fromEntries(
      (handbook ?? []).map(({ id, parts }) => [id, shown(plan, scope, one, parts)]),
    ),
  };
}

/** The stages of the roadmap: their weeks, where they can be planned, and the items that apply. */
export function roadmapOf(plan: Plan, scope: Scope, one: number): StageResult[] {
  return (plan.questionnaire.definition.roadmap ?? []).map(({ id, weeks, items }) => ({
    id,
    weeks: weeksOf(plan, scope, one, weeks),
    items: shown(plan, scope, one, items),
  }));
}

function weeksOf(plan: Plan, scope: Scope, one: number, weeks: number | string | undefined): number | null {
  const value = typeof weeks === 'string' ? outcomeOf(plan, scope, one, weeks) : weeks;
  return typeof value === 'number' && value >= 0 ? value : null;
}
