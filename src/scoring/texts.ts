import type { Assessment, StageResult } from '../model/assessment.js';
import type { Plan } from './plan.js';
import type { Scope } from './scope.js';

/** The positions of the texts whose condition is true; one without a condition always is. */
function shown(plan: Plan, scope: Scope, texts: readonly object[] | undefined): number[] {
  return (texts ?? []).flatMap((text, position) => {
    const condition = plan.evaluate('onlyIf' in text ? (text.onlyIf as string | undefined) : undefined);
    return !condition || condition(scope) === true ? [position] : [];
  });
}

/** Which of the questionnaire's conditional texts apply. */
export function textsOf(plan: Plan, scope: Scope): Assessment['texts'] {
  const { report, handbook } = plan.questionnaire.definition;
  return {
    potential: shown(plan, scope, report?.potential),
    decisions: shown(plan, scope, report?.decisions),
    notices: shown(plan, scope, report?.notices),
    handbook: Object.fromEntries((handbook ?? []).map(({ id, parts }) => [id, shown(plan, scope, parts)])),
  };
}

/** The stages of the roadmap: their weeks, where they can be planned, and the items that apply. */
export function roadmapOf(plan: Plan, scope: Scope): StageResult[] {
  return (plan.questionnaire.definition.roadmap ?? []).map(({ id, weeks, items }) => ({
    id,
    weeks: weeksOf(plan, scope, weeks),
    items: shown(plan, scope, items),
  }));
}

function weeksOf(plan: Plan, scope: Scope, weeks: number | string | undefined): number | null {
  const value = typeof weeks === 'string' ? plan.evaluate(weeks)?.(scope) : weeks;
  return typeof value === 'number' && value >= 0 ? value : null;
}
