import type { Incomparable } from '../../../model/comparison.js';
import { type Block, list, paragraph } from '../../layout/block.js';
import { type Inline, strong } from '../../layout/inline.js';
import type { View } from '../../layout/view.js';
import type { ComparisonView } from '../view.js';

/** What cannot be compared, by why: new, dropped, reworded, or with answers that do not fit any more. */
export function incomparable({ comparison, first, last, says }: ComparisonView): Block[] {
  const all = comparison.incomparable;
  if (all.length === 0) return [];
  const items = (['reworded', 'answers', 'new', 'dropped'] as const).flatMap((because): Inline[] => {
    const found = all.filter((each) => each.because === because);
    if (found.length === 0) return [];
    const names = found.map((each) => nameOf(each, because === 'dropped' ? first : last, says.kinds));
    return [[strong(`${says.because[because]}:`), ` ${names.join('; ')}`]];
  });
  return [paragraph(says.incomparableSays), ...list(items)];
}

function nameOf({ kind, id }: Incomparable, view: View, kinds: ComparisonView['says']['kinds']): string {
  if (kind === 'question') return view.questionTitle(id);
  return `${kinds[kind]} ${view.words.common.quoted(view.title(kind === 'verdict' ? 'band' : kind, id))}`;
}
