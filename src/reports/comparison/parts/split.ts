import type { SplitChange } from '../../../model/comparison.js';
import { type Block, figures, note, table, words } from '../../layout/block.js';
import { type Inline, strong } from '../../layout/inline.js';
import { type ComparisonView, signed } from '../view.js';

/** What of each change the organization moved, and what the questionnaire changed. */
export function split({ comparison, last, says }: ComparisonView): Block[] {
  if (comparison.split === null) return [];
  const { overall, tracks, sections } = comparison.split;
  const row = (name: Inline, { organization, questionnaire }: SplitChange): Inline[] =>
    [name].concat(
      [organization, questionnaire, organization + questionnaire].map((change) =>
        signed(change, last.numbers),
      ),
    );
  const rows = [
    ...(overall ? [row(strong(says.overall), overall)] : []),
    ...tracks.map((track) => row(strong(last.title('track', track.id)), track)),
    ...sections.map((section) => row(last.title('section', section.id), section)),
  ];
  if (rows.length === 0) return [note(says.noSplit)];
  return [
    table(
      [words(says.what), figures(says.byOrganization), figures(says.byQuestionnaire), figures(says.change)],
      rows,
    ),
    note(says.splitNote),
  ];
}
