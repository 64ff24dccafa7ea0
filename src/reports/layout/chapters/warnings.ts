import type { WarningLevel } from '../../../model/assessment.js';
import type { Warning } from '../../../model/questionnaire.js';
import { type Block, list, paragraph } from '../block.js';
import type { Chapter } from '../chapter.js';
import { soft, strong } from '../inline.js';
import type { View } from '../view.js';

/** The raised warnings with what they say; those that cannot be assessed by name; so do the clear ones. */
export const warnings: Chapter = {
  id: 'warnings',
  title: ({ words }) => words.warnings.chapter,
  blocks: (view) => {
    const all = view.definition.warnings ?? [];
    if (all.length === 0) return [];
    const raised = [...withLevel(view, 'red'), ...withLevel(view, 'amber')];
    const open = withLevel(view, 'not-assessable');
    const clear = withLevel(view, 'clear');
    const { warnings: says } = view.words;
    return [
      paragraph(raised.length > 0 ? says.introduction : says.noneRaised),
      ...withLevel(view, 'red').map((warning) => box(view, warning, 'red')),
      ...withLevel(view, 'amber').map((warning) => box(view, warning, 'amber')),
      ...(open.length > 0 ? [paragraph(says.open(open.length))] : []),
      ...list(open.map(({ title }) => view.say(title))),
      ...(clear.length > 0
        ? [
            paragraph(
              says.clear(clear.length, all.length, clear.map(({ title }) => view.say(title)).join('; ')),
            ),
          ]
        : []),
    ];
  },
};

/** The warnings with a level, in the order of the questionnaire. */
export function withLevel({ assessment, definition }: View, level: WarningLevel): Warning[] {
  const ids = new Set(assessment.warnings.filter((warning) => warning.level === level).map(({ id }) => id));
  return (definition.warnings ?? []).filter(({ id }) => ids.has(id));
}

function box(view: View, { title, says, sources = [] }: Warning, tone: 'red' | 'amber'): Block {
  return {
    kind: 'callout',
    tone,
    title: [strong(`${view.words.common.warning[tone]}: ${view.say(title)}`)],
    blocks: [
      paragraph(sources.length > 0 ? [view.say(says), ' ', soft(`(${sources.join(', ')})`)] : view.say(says)),
    ],
  };
}
