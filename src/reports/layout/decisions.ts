import { titlesOf } from './releases.js';
import type { View } from './view.js';

/**
 * The decisions asked for: those of the questionnaire that apply; without any, the release of each milestone;
 * without those, the next step.
 */
export function decisionsOf(view: View): string[] {
  const asked = askedFor(view);
  if (asked.length > 0) return asked;
  const { decision: says } = view.words;
  const { milestones } = view.assessment;
  if (milestones.length === 0) return [says.goOn];
  return milestones.map((milestone) => {
    const title = view.title('milestone', milestone.id);
    return milestone.released
      ? says.release(title)
      : says.releaseLater(title, titlesOf(view, milestone.missing));
  });
}

function askedFor({ definition, assessment, say }: View): string[] {
  const texts = definition.report?.decisions ?? [];
  return assessment.texts.decisions.flatMap((at) => {
    const decision = texts[at];
    return decision ? [say(decision.text)] : [];
  });
}
