import type { WarningLevel } from '../../../model/assessment.js';
import { type Block, list, paragraph } from '../../layout/block.js';
import { type Inline, status } from '../../layout/inline.js';
import { type ComparisonView, toneOf } from '../view.js';

/** The warnings whose level moved, with what those say that are raised now. */
export function warnings({ comparison, last, says }: ComparisonView): Block[] {
  if (comparison.warnings.length === 0) return [];
  const level = (each: WarningLevel | null): string =>
    each === null ? says.notThere : last.words.common.warning[each];
  const moved = comparison.warnings.filter(({ levels }) => levels[0] !== levels.at(-1));
  const items = moved.map(
    ({ id, levels, movement }): Inline => [
      status(toneOf(movement), last.title('warning', id)),
      `: ${levels.map(level).join(' → ')}`,
    ],
  );
  return items.length > 0 ? list(items) : [paragraph(says.noWarningMoved)];
}
