import type { ActionResult } from '../../../model/assessment.js';
import { agreedOf, effortOf, latestOf, ownerOf, placeOf, shortOf } from '../actions.js';
import { figures, prose, table, words } from '../block.js';
import type { Chapter } from '../chapter.js';
import { type Inline, joined, lineBreak, runsOf, soft } from '../inline.js';
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
      words(says.owner),
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
    ownerOf(view, action),
  ];
}

/** Phase, effort and milestone: in a line, since columns of their own would leave the measures no room. */
function planned(view: View, action: ActionResult): Inline {
  const { actions: says } = view.words;
  const parts: [string, Inline][] = [
    [says.place, placeOf(view, action)],
    [says.effort, effortOf(view, action)],
    [says.latest, latestOf(view, action)],
  ];
  return joined(
    parts.map(([name, value]): Inline => [soft(`${name}: `), ...runsOf(value)]),
    ' · ',
  );
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
    lineBreak,
    ...runsOf(planned(view, action)),
    ...(agreed.length > 0 ? [lineBreak, soft(`${says.agreed}: `), ...agreed] : []),
  ];
}
