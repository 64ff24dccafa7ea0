import type { Agreement } from '../../model/response.js';
import { agreementText } from './actions.js';
import { type Block, heading, list } from './block.js';
import { type Inline, runsOf, strong } from './inline.js';
import type { View } from './view.js';

/** What was agreed for actions that are not among those shown: who, by when, and what of it is done. */
export function otherAgreements(view: View, shown: ReadonlySet<string>): Block[] {
  const items = view.assessment.actions.flatMap(({ question, agreed }) =>
    agreed && !shown.has(question) ? [item(view, question, agreed)] : [],
  );
  const title = view.words.actions.otherAgreements;
  return items.length > 0 ? [heading('agreements', title), ...list(items)] : [];
}

/** What was agreed where there is nothing left to do, so that nothing of it is lost. */
export function settledAgreements(view: View): Block[] {
  const open = new Set(view.assessment.actions.map(({ question }) => question));
  const items = Object.entries(view.assessment.agreements ?? {}).flatMap(([id, agreed]) =>
    open.has(id) ? [] : [item(view, id, agreed)],
  );
  return items.length > 0 ? [heading('settled', view.words.actions.settled), ...list(items)] : [];
}

function item(view: View, question: string, agreed: Agreement): Inline {
  return [strong(`${view.questionTitle(question)}:`), ' ', ...runsOf(agreementText(view, agreed))];
}
