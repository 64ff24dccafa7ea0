import type { GateResult, MilestoneResult } from '../../../model/assessment.js';
import { type Block, table, words } from '../block.js';
import { type Inline, status } from '../inline.js';
import { released } from '../releases.js';
import type { HandbookView } from './plan.js';
import { endOf, plannedStages } from './plan.js';

/** Each milestone: when it is planned, whether it is released, and what it still lacks. */
export function milestonesPart(view: HandbookView): Block[] {
  const { milestones } = view.assessment;
  if (milestones.length === 0) return [];
  const { handbook: says, common, result } = view.words;
  return [
    table(
      [words(common.columns.milestone), words(says.planned), words(result.release), words(says.lacking)],
      milestones.map((milestone) => [
        view.title('milestone', milestone.id),
        plannedFor(view, milestone.id),
        released(view, milestone),
        lacking(view, milestone),
      ]),
    ),
  ];
}

/** The last working day of the stage that the release ends. */
function plannedFor(view: HandbookView, milestone: string): Inline {
  const stage = plannedStages(view).find(({ release }) => release === milestone);
  return (stage && endOf(view, stage.span)) ?? status('open', view.words.handbook.open);
}

function lacking(view: HandbookView, { missing }: MilestoneResult): string {
  if (missing.length === 0) return view.words.handbook.nothing;
  const gates = new Map(view.assessment.gates.map((gate): [string, GateResult] => [gate.question, gate]));
  return missing
    .map((id) => {
      const title = view.questionTitle(id);
      return gates.get(id)?.status === 'unknown' ? view.words.result.unclear(title) : title;
    })
    .join('; ');
}
