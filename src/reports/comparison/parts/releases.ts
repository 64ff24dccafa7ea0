import type { MilestoneChange } from '../../../model/comparison.js';
import { type Block, list, note, paragraph, table, words } from '../../layout/block.js';
import { type Inline, status, strong } from '../../layout/inline.js';
import { type ComparisonView, toneOf } from '../view.js';

/** Each milestone with its path, then against now; and every minimum condition that moved. */
export function releases(view: ComparisonView): Block[] {
  const { comparison, last, says, moments } = view;
  if (comparison.milestones.length === 0) return [];
  const moved = comparison.gates.filter(({ statuses }) => new Set(statuses).size > 1);
  const rows = moved.map(({ question, statuses, movement }): Inline[] => [
    last.questionTitle(question),
    ...statuses.map((each) => (each === null ? says.notThere : last.words.common.gate[each])),
    status(toneOf(movement), says.movement[movement]),
  ]);
  return [
    ...comparison.milestones.flatMap((milestone) => path(view, milestone)),
    ...(rows.length > 0
      ? [table([words(says.gate), ...moments.map(words), words(says.change)], rows)]
      : [note(says.noGateMoved)]),
  ];
}

/** How far it was to a milestone then, how far it is now, and what lies between. */
function path(view: ComparisonView, { id, released, missing, movement }: MilestoneChange): Block[] {
  const { last, says } = view;
  const [then, now] = [missing[0] ?? [], missing.at(-1) ?? []];
  const named = (ids: readonly string[]): string => ids.map((each) => last.questionTitle(each)).join('; ');
  const steps: [string, string[]][] = [
    [says.reached, then.filter((each) => !now.includes(each))],
    [says.stillMissing, now.filter((each) => then.includes(each))],
    [says.newlyMissing, now.filter((each) => !then.includes(each))],
  ];
  const [was, is] = [released[0] ?? null, released.at(-1) ?? null];
  return [
    paragraph([
      strong(`${last.title('milestone', id)}: `),
      status(toneOf(movement), says.release(was, is)),
      ` ${says.path(then.length, now.length)}`,
    ]),
    ...list(steps.filter(([, ids]) => ids.length > 0).map(([label, ids]) => `${label}: ${named(ids)}`)),
  ];
}
