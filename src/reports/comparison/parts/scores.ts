import type { MeasuredChange } from '../../../model/comparison.js';
import { type Block, figures, note, table, words } from '../../layout/block.js';
import { type Inline, strong } from '../../layout/inline.js';
import { type ComparisonView, changeOf, pointsAt } from '../view.js';

/** The points of the whole, the tracks and the sections at each moment. */
export function scores(view: ComparisonView): Block[] {
  const { comparison, last, says, moments } = view;
  const row = (name: Inline, measured: MeasuredChange): Inline[] => [
    name,
    ...measured.values.map(({ score }) => pointsAt(view, score)),
    changeOf(view, measured),
  ];
  return [
    table(
      [words(says.what), ...moments.map(figures), figures(says.change)],
      [
        row(strong(says.overall), comparison.overall),
        ...comparison.tracks.map((track) => row(strong(last.title('track', track.id)), track)),
        ...comparison.sections.map((section) => row(last.title('section', section.id), section)),
      ],
    ),
    note(says.scoresNote),
  ];
}
