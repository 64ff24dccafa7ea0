import type { AgreementChange } from '../../../model/comparison.js';
import { type Block, figures, paragraph, table, words } from '../../layout/block.js';
import { given, type Inline, soft, status, type Tone } from '../../layout/inline.js';
import { type ComparisonView, pointsAt } from '../view.js';

const tones: Record<AgreementChange['state'], Tone> = {
  done: 'good',
  'done-before': 'quiet',
  open: 'open',
  dropped: 'quiet',
};

/** The actions that were agreed at any moment: who, until when, since when, and whether they were done. */
export function agreements(view: ComparisonView): Block[] {
  const { comparison, first, last, says, moments } = view;
  const all = comparison.agreements;
  if (all.length === 0) return [];
  const count = (is: AgreementChange['state']): number => all.filter(({ state }) => state === is).length;
  const isLater = all.some(({ since }) => since > 0);
  const rows = all.map(({ question, owner, due, since, state, scores }): Inline[] => {
    const title = last.question(question) ? last.questionTitle(question) : first.questionTitle(question);
    return [
      title,
      owner === null ? soft(says.nobody) : given(owner),
      due === null ? soft(says.noDate) : last.words.common.date(due),
      ...(isLater ? [moments[since] ?? ''] : []),
      pointsAt(view, scores[0] ?? null),
      pointsAt(view, scores.at(-1) ?? null),
      status(tones[state], says.state[state]),
    ];
  });
  return [
    paragraph(says.done(count('done'), all.length - count('done-before'), count('done-before'))),
    table(
      [
        words(says.action),
        words(says.owner),
        words(says.due),
        ...(isLater ? [words(says.agreedAt)] : []),
        figures(says.before),
        figures(says.now),
        words(says.stateTitle),
      ],
      rows,
    ),
  ];
}
