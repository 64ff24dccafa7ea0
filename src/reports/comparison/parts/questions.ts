import type { QuestionChange } from '../../../model/comparison.js';
import { type Block, figures, paragraph, table, words } from '../../layout/block.js';
import type { Inline } from '../../layout/inline.js';
import { soft } from '../../layout/inline.js';
import { type ComparisonView, changeOf, pointsAt } from '../view.js';

/** The questions that moved, the worst first, then by how far. */
export function questions(view: ComparisonView): Block[] {
  const { comparison, last, says, moments } = view;
  const moved = comparison.questions
    .filter(({ movement }) => movement !== 'same' && movement !== 'none')
    .sort((a, b) => turn(a) - turn(b) || Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
  if (moved.length === 0) return [paragraph(says.noQuestionMoved)];
  const rows = moved.map((question): Inline[] => [
    last.questionTitle(question.id),
    last.title('section', question.section),
    ...question.values.map(({ score, status }) =>
      score === null && status !== null ? soft(last.words.common.status[status]) : pointsAt(view, score),
    ),
    changeOf(view, question),
  ]);
  const { columns } = last.words.common;
  return [
    table(
      [words(columns.question), words(columns.section), ...moments.map(figures), figures(says.change)],
      rows,
    ),
  ];
}

/** What fell comes first, then what lost its points, what rose, and what has points only now. */
function turn({ change, movement }: QuestionChange): number {
  if (change === null) return movement === 'lost' ? 1 : 3;
  return change < 0 ? 0 : 2;
}
