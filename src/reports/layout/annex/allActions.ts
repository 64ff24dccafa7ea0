import type { ActionResult } from '../../../model/assessment.js';
import { agreedOf } from '../actions.js';
import { actionTable } from '../actionTable.js';
import { prose } from '../block.js';
import type { Chapter } from '../chapter.js';
import { type Inline, lineBreak, runsOf, soft } from '../inline.js';
import type { View } from '../view.js';

/** All actions, the most urgent first. */
export const allActions: Chapter = {
  id: 'all-actions',
  title: ({ words: says }) => says.annex.allActions,
  blocks: (view) => {
    const { actions } = view.assessment;
    if (actions.length === 0) return [];
    const named = prose(view.words.actions.measure);
    return [actionTable(view, actions, named, (action) => measure(view, action))];
  },
};

function measure(view: View, action: ActionResult): Inline {
  const { actions: says } = view.words;
  const proposed = view.question(action.question)?.definition.action;
  const title = view.questionTitle(action.question);
  const agreed = runsOf(agreedOf(view, action));
  return [
    { kind: 'strong', text: title },
    lineBreak,
    proposed ? view.say(proposed.do) : soft(says.noAction),
    ...(proposed?.deliverable
      ? [lineBreak, soft(`${says.deliverable}: `), view.say(proposed.deliverable)]
      : []),
    ...(agreed.length > 0 ? [lineBreak, soft(`${says.agreed}: `), ...agreed] : []),
  ];
}
