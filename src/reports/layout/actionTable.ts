import type { ActionResult } from '../../model/assessment.js';
import { effortOf, latestOf, ownerOf, placeOf, shortOf } from './actions.js';
import { type Column, figures, type Table, table, words } from './block.js';
import type { Inline } from './inline.js';
import type { View } from './view.js';

/** Actions in a table, numbered; what stands in the column that names them is the chapter's own. */
export function actionTable(
  view: View,
  actions: readonly ActionResult[],
  named: Column,
  nameOf: (action: ActionResult) => Inline,
): Table {
  const { actions: says, common } = view.words;
  return table(
    [
      figures(says.number),
      named,
      figures(says.standing),
      figures(common.columns.count),
      words(says.place),
      words(says.owner),
      figures(says.effort),
      words(says.latest),
    ],
    actions.map((action, at): Inline[] => [
      view.numbers.plain(at + 1),
      nameOf(action),
      shortOf(view, action),
      view.numbers.plain(view.question(action.question)?.result.count ?? 0),
      placeOf(view, action),
      ownerOf(view, action),
      effortOf(view, action),
      latestOf(view, action),
    ]),
  );
}
