import type { ActionResult } from '../../../model/assessment.js';
import type { Agreement } from '../../../model/response.js';
import { clarify } from '../actions.js';
import { type Block, prose, table, words } from '../block.js';
import { given, type Inline, lineBreak, soft, status, strong } from '../inline.js';
import type { View } from '../view.js';

/** The actions of questions that fall short, and what was agreed: who, by when, and whether it is done. */
export function actionsPart(view: View, ids: readonly string[]): Block[] {
  const short = new Map(view.assessment.actions.map((action) => [action.question, action]));
  const agreed = view.assessment.agreements ?? {};
  const listed = ids.filter((id) => short.has(id) || agreed[id]);
  if (listed.length === 0) return [];
  const { handbook: says, actions } = view.words;
  return [
    table(
      [prose(actions.measure), words(actions.owner), words(says.due), words(says.state)],
      listed.map((id) => {
        const action = short.get(id);
        return row(view, id, action, action?.agreed ?? agreed[id] ?? null);
      }),
    ),
  ];
}

function row(view: View, id: string, action: ActionResult | undefined, agreed: Agreement | null): Inline[] {
  const { handbook: says, common } = view.words;
  const isDone = agreed?.status === 'done';
  return [
    measure(view, id, action, isDone),
    agreed?.owner ? given(agreed.owner) : proposedOwner(view, id),
    agreed?.due ? common.date(agreed.due) : isDone ? '' : soft(says.open),
    stateOf(view, agreed),
  ];
}

/** What is to be done; where it is done, or its aim is reached, its title is enough. */
function measure(view: View, id: string, action: ActionResult | undefined, isDone: boolean): Inline {
  const { actions: says } = view.words;
  const title = strong(view.questionTitle(id));
  const proposed = view.question(id)?.definition.action;
  if (isDone || !action || !proposed) return title;
  return [
    title,
    lineBreak,
    ...(action.clarifyFirst ? [clarify(view, id), ' '] : []),
    action.clarifyFirst ? says.thenDo(view.say(proposed.do)) : view.say(proposed.do),
    ...(proposed.deliverable
      ? [lineBreak, soft(`${says.deliverable}: `), view.say(proposed.deliverable)]
      : []),
  ];
}

function proposedOwner(view: View, id: string): Inline {
  const owner = view.question(id)?.definition.action?.owner;
  const { handbook: says } = view.words;
  return soft(owner ? says.proposed(view.say(owner)) : says.open);
}

function stateOf({ words: { actions, handbook } }: View, agreed: Agreement | null): Inline {
  if (agreed?.status === 'done') return status('good', actions.done);
  return agreed ? actions.open : status('open', handbook.notAgreed);
}
