import { type Block, paragraph } from '../../layout/block.js';
import { strong } from '../../layout/inline.js';
import { type ComparisonView, changeOf, toneOf } from '../view.js';

/** The verdict at each moment, and how it and the overall score moved. */
export function verdict(view: ComparisonView): Block {
  const { comparison, first, last, says } = view;
  const { values, movement, unproven } = comparison.verdict;
  const names = values.map(({ id, provisional }, at) => {
    const isOfFirst = at === 0 || !last.definition.verdict.bands.some((band) => band.id === id);
    const title = (isOfFirst ? first : last).title('band', id);
    return provisional ? says.provisional(title) : title;
  });
  return {
    kind: 'callout',
    tone: toneOf(movement, unproven),
    title: [strong(`${says.verdict}: ${names.join(' → ')}`)],
    blocks: [
      paragraph([
        `${unproven ? says.verdictUnproven : says.verdictMovement[movement]} ${says.overall}: `,
        ...[changeOf(view, comparison.overall)].flat(),
        '.',
      ]),
    ],
  };
}
