import type { ActionResult } from '../../../model/assessment.js';
import { agreedOf, effortOf, latestOf, ownerOf, placeOf, shortOf } from '../actions.js';
import { figures, prose, table, words } from '../block.js';
import type { Chapter } from '../chapter.js';
import { type Inline, lineBreak, runsOf, soft } from '../inline.js';
import type { View } from '../view.js';

/** All actions, the most urgent first. */
export const allActions: Chapter = {
  id: 'all-actions',
  title: ({ words: says }) => says.annex.allActions,
  blocks: (view) => {
    const { actions: says, common } = view.words;
    const { actions } = view.assessment;
    if (actions.length === 0) return [];
    const columns = [
      figures(says.number),
      prose(says.measure),
      figures(says.standing),
      figures(common.columns.count),
      words(says.place),
      words(says.owner),
      figures(says.effort),
      words(says.latest),
    ];
    return [
      table(
        columns,
        actions.map((action, at) => row(view, action, at + 1)),
      ),
    ];
  },
};

function row(view: View, action: ActionResult, number: number): Inline[] {
  return [
    view.numbers.plain(number),
    measure(view, action),
    shortOf(view, action),
    view.numbers.plain(view.question(action.question)?.result.count ?? 0),
    placeOf(view, action),
    ownerOf(view, action),
    effortOf(view, action),
    latestOf(view, action),
  ];
}

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
