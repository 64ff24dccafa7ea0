import type { Incomparable } from '../../../model/comparison.js';
import { type Block, figures, list, paragraph, table, words } from '../../layout/block.js';
import { type Inline, strong } from '../../layout/inline.js';
import type { View } from '../../layout/view.js';
import { type ComparisonView, pointsAt } from '../view.js';

/** What cannot be compared, by why: new, dropped, reworded, or with answers that do not fit any more. */
export function incomparable(view: ComparisonView): Block[] {
  const { comparison, first, last, says } = view;
  const all = comparison.incomparable;
  if (all.length === 0) return [];
  const items = (['reworded', 'answers', 'new', 'dropped'] as const).flatMap((because): Inline[] => {
    const found = all.filter((each) => each.because === because);
    if (found.length === 0) return [];
    const names = found.map((each) => nameOf(each, because === 'dropped' ? first : last, says.kinds));
    return [[strong(`${says.because[because]}:`), ` ${names.join('; ')}`]];
  });
  return [paragraph(says.incomparableSays), ...list(items), ...reworded(view)];
}

/** What is asked otherwise now is shown all the same, as it was and as it is. */
function reworded(view: ComparisonView): Block[] {
  const { comparison, last, says, moments } = view;
  const ids = comparison.incomparable.flatMap(({ id, because }) => (because === 'reworded' ? [id] : []));
  const rows = comparison.questions
    .filter(({ id }) => ids.includes(id))
    .map(({ id, values }): Inline[] => [
      last.questionTitle(id),
      ...values.map(({ score }) => pointsAt(view, score)),
    ]);
  if (rows.length === 0) return [];
  return [table([words(says.because.reworded), ...moments.map(figures)], rows)];
}

function nameOf({ kind, id }: Incomparable, view: View, kinds: ComparisonView['says']['kinds']): string {
  if (kind === 'question') return view.questionTitle(id);
  return `${kinds[kind]} ${view.words.common.quoted(view.title(kind === 'verdict' ? 'band' : kind, id))}`;
}
