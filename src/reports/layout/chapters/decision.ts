import { type Block, heading, list, paragraph } from '../block.js';
import type { Chapter } from '../chapter.js';
import { strong } from '../inline.js';
import { titlesOf } from '../releases.js';
import type { View } from '../view.js';
import { decisionsOf } from './result.js';

/** The decisions to sign: yes, no or with conditions; what to bear in mind; place, date, signature. */
export const decision: Chapter = {
  id: 'decision',
  title: ({ words }) => words.decision.chapter,
  blocks: (view) => [
    { kind: 'break' },
    paragraph(view.words.decision.introduction),
    ...proposals(view).flatMap((text, at) => proposal(view, text, at + 1)),
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

/** The questionnaire's decisions; without any, the release of each milestone; without those, the next step. */
function proposals(view: View): string[] {
  const asked = decisionsOf(view);
  if (asked.length > 0) return asked;
  const { decision: says } = view.words;
  const { milestones } = view.assessment;
  if (milestones.length === 0) return [says.goOn];
  return milestones.map((milestone) => {
    const title = view.title('milestone', milestone.id);
    return milestone.released
      ? says.release(title)
      : says.releaseLater(title, titlesOf(view, milestone.missing));
  });
}

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
