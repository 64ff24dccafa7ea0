import { type Block, heading, list, paragraph } from '../block.js';
import type { Chapter } from '../chapter.js';
import { decisionsOf } from '../decisions.js';
import { strong } from '../inline.js';
import type { View } from '../view.js';

/** The decisions to sign: yes, no or with conditions; what to bear in mind; place, date, signature. */
export const decision: Chapter = {
  id: 'decision',
  title: ({ words }) => words.decision.chapter,
  blocks: (view) => [
    { kind: 'break' },
    paragraph(view.words.decision.introduction(decisionsOf(view).length)),
    ...decisionsOf(view).flatMap((text, at) => proposal(view, text, at + 1)),
    ...notices(view),
    heading('signature', view.words.decision.signatures),
    {
      kind: 'form',
      lines: [view.words.decision.place, view.words.decision.name, view.words.decision.signature].map(
        (label) => ({
          label,
        }),
      ),
    },
  ],
};

function proposal({ words: { decision: says } }: View, text: string, number: number): Block[] {
  return [
    paragraph([strong(says.proposal(number)), ' ', text]),
    {
      kind: 'form',
      lines: [
        { label: says.vote, choices: [says.yes, says.no, says.withConditions] },
        { label: says.conditions },
      ],
    },
  ];
}

function notices(view: View): Block[] {
  const texts = view.assessment.texts.notices.flatMap((at) => {
    const notice = view.definition.report?.notices?.[at];
    return notice ? [view.say(notice.text)] : [];
  });
  return texts.length > 0 ? [heading('notices', view.words.decision.notices), ...list(texts)] : [];
}
