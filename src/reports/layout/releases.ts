import type { MilestoneResult } from '../../model/assessment.js';
import { type Block, list, table, words } from './block.js';
import { type Inline, type Run, status, strong } from './inline.js';
import { gateOf } from './questions.js';
import type { View } from './view.js';

/** Whether each milestone is released, and below what it lacks. Nothing where there are no milestones. */
export function releases(view: View): Block[] {
  const { result, common } = view.words;
  if (view.assessment.milestones.length === 0) return [];
  const rows = view.assessment.milestones.map((milestone) => [
    view.title('milestone', milestone.id),
    released(view, milestone),
    metOf(view, milestone),
  ]);
  const columns = [words(common.columns.milestone), words(result.release), words(result.met)];
  return [table(columns, rows), ...list(lacking(view))];
}

/** Released or not, with a sign. */
export function released(view: View, milestone: MilestoneResult): Run {
  const { result } = view.words;
  return milestone.released ? status('good', result.released) : status('bad', result.notReleased);
}

function metOf(view: View, { id, missing }: MilestoneResult): string {
  const applicable = view.assessment.gates.filter(
    ({ minimum, status: gateStatus }) => minimum[id] !== undefined && gateStatus !== 'not-applicable',
  );
  const { result } = view.words;
  return applicable.length === 0
    ? result.noGates
    : result.metOf(applicable.length - missing.length, applicable.length);
}

/** What each milestone lacks that an earlier one does not lack already. */
function lacking(view: View): Inline[] {
  const named = new Set<string>();
  return view.assessment.milestones.flatMap((milestone, at): Inline[] => {
    const more = milestone.missing.filter((id) => !named.has(id));
    for (const id of more) named.add(id);
    if (more.length === 0) return [];
    const { before, alsoBefore } = view.words.result;
    const says = at > 0 && more.length < milestone.missing.length ? alsoBefore : before;
    return [[strong(says(view.title('milestone', milestone.id))), ' ', titlesOf(view, more)]];
  });
}

/** The titles of questions whose gate holds a milestone, unclear ones marked. */
export function titlesOf(view: View, questions: readonly string[]): string {
  const { result } = view.words;
  return questions
    .map((id) => {
      const title = view.questionTitle(id);
      return gateOf(view, id)?.status === 'unknown' ? result.unclear(title) : title;
    })
    .join('; ');
}
