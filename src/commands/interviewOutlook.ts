import type { Backing } from '../interview/asking.js';
import { undetermined } from '../model/assessment.js';
import type { CheckedQuestionnaire } from '../model/checkedQuestionnaire.js';
import type { Response } from '../model/response.js';
import { assess } from '../scoring/assess.js';
import { planOf } from '../scoring/plan.js';

/** What the answers of a session come to, as scoring sees it. */
export function outlooksOf(
  questionnaire: CheckedQuestionnaire,
  response: Response | undefined,
): Backing['outlook'] {
  const plan = planOf(questionnaire);
  const titles = new Map(questionnaire.definition.verdict.bands.map(({ id, title }) => [id, title]));
  const title = (id: string) => (id === undetermined ? undefined : titles.get(id));
  const base = response ?? { remarks: {}, agreements: {} };
  return ({ head, answers }) => {
    const { verdict, overall, sections } = assess(plan, [{ ...base, respondent: head.respondent, answers }]);
    return {
      verdict: {
        now: title(verdict.id),
        lowest: title(verdict.lowest),
        highest: title(verdict.highest),
        provisional: verdict.provisional,
      },
      overall: rangeOf(overall),
      sections: new Map(sections.map((section) => [section.id, rangeOf(section)])),
    };
  };
}

function rangeOf({ score, lowest, highest }: Record<'score' | 'lowest' | 'highest', number | null>) {
  return { now: score ?? undefined, lowest: lowest ?? undefined, highest: highest ?? undefined };
}
