import { type Block, list, paragraph } from '../../layout/block.js';
import { type Inline, strong } from '../../layout/inline.js';
import type { ComparisonView } from '../view.js';

/** What did not move: sections, minimum conditions that are still not met, warnings that are still raised, questions. */
export function unmoved({ comparison, last, says }: ComparisonView): Block[] {
  const { sections, gates, warnings, questions } = comparison;
  const still: [string, string[]][] = [
    [
      says.sameSections,
      sections.filter(({ movement }) => movement === 'same').map(({ id }) => last.title('section', id)),
    ],
    [
      says.sameGates,
      gates
        .filter(({ statuses }) => {
          const now = statuses.at(-1);
          return statuses[0] === now && (now === 'missed' || now === 'nearly' || now === 'unknown');
        })
        .map(({ question }) => last.questionTitle(question)),
    ],
    [
      says.sameWarnings,
      warnings
        .filter(({ levels }) => {
          const now = levels.at(-1);
          return levels[0] === now && (now === 'red' || now === 'amber');
        })
        .map(({ id }) => last.title('warning', id)),
    ],
  ];
  const comparable = questions.filter(({ movement }) => movement !== 'none');
  const same = comparable.filter(({ movement }) => movement === 'same').length;
  return [
    ...(comparable.length > 0 ? [paragraph(says.sameQuestions(same, comparable.length))] : []),
    ...list(
      still
        .filter(([, names]) => names.length > 0)
        .map(([label, names]): Inline => [strong(`${label}:`), ` ${names.join('; ')}`]),
    ),
  ];
}
