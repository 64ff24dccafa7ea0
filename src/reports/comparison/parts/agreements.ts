import type { AgreementChange } from '../../../model/comparison.js';
import { type Block, figures, paragraph, table, words } from '../../layout/block.js';
import { given, type Inline, soft, status, type Tone } from '../../layout/inline.js';
import { type ComparisonView, pointsAt } from '../view.js';

const tones: Record<AgreementChange['state'], Tone> = { done: 'good', open: 'open', dropped: 'quiet' };

/** The actions that were agreed at the first moment: who, until when, and whether they were done. */
export function agreements(view: ComparisonView): Block[] {
  const { comparison, first, last, says } = view;
  if (comparison.agreements.length === 0) return [];
  const done = comparison.agreements.filter(({ state }) => state === 'done').length;
  const rows = comparison.agreements.map(({ question, owner, due, state, scores }): Inline[] => {
    const title = last.question(question) ? last.questionTitle(question) : first.questionTitle(question);
    return [
      title,
      owner === null ? soft(says.nobody) : given(owner),
      due === null ? soft(says.noDate) : last.words.common.date(due),
      pointsAt(view, scores[0] ?? null),
      pointsAt(view, scores.at(-1) ?? null),
      status(tones[state], says.state[state]),
    ];
  });
  return [
    paragraph(says.done(done, comparison.agreements.length)),
    table(
      [
        words(says.action),
        words(says.owner),
        words(says.due),
        figures(says.before),
        figures(says.now),
        words(says.stateTitle),
      ],
      rows,
    ),
  ];
}
