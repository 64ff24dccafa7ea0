import type { ActionResult } from '../../model/assessment.js';
import type { Agreement } from '../../model/response.js';
import { given, type Inline, joined, soft, status } from './inline.js';
import type { View } from './view.js';

/** What is short: „25 von 75“, or that nothing counts yet. */
export function shortOf({ words, numbers }: View, { target, shortBy, clarifyFirst }: ActionResult): Inline {
  if (clarifyFirst) return status('open', words.actions.clarifyFirst);
  return words.common.of(numbers.points(target - shortBy), numbers.points(target));
}

/** The action's phase, or the title of its track where it has none. */
export function placeOf(view: View, { phase, section }: ActionResult): string {
  if (phase !== null) return view.title('phase', phase);
  const track = view.assessment.sections.find(({ id }) => id === section)?.track;
  return track ? view.title('track', track) : view.title('section', section);
}

/** Who takes care of it: whom people agreed on, else the role that the questionnaire proposes. */
export function ownerOf(view: View, { question, agreed }: ActionResult): Inline {
  if (agreed?.owner) return given(agreed.owner);
  const owner = view.question(question)?.definition.action?.owner;
  return owner ? view.say(owner) : soft(view.words.actions.noOwner);
}

/** The effort in person-days, a planning assumption. */
export function daysOf({ question: find }: View, question: string): number | undefined {
  return find(question)?.definition.action?.effort;
}

/** The effort in words for a column. */
export function effortOf(view: View, { question }: ActionResult): Inline {
  const days = daysOf(view, question);
  return days === undefined ? soft(view.words.actions.noEffort) : view.numbers.plain(days);
}

/** The milestone before which it has to be done. */
export function latestOf(view: View, { milestone }: ActionResult): Inline {
  return milestone === null ? soft(view.words.actions.noMilestone) : view.title('milestone', milestone);
}

/** That one has to find out first, and why nothing counts yet. */
export function clarify(view: View, question: string): string {
  return view.words.actions.clarify(view.question(question)?.result.status ?? 'unanswered');
}

/** What was agreed: owner, date, status; empty where nothing was. */
export function agreedOf(view: View, { agreed }: ActionResult): Inline {
  return agreed ? agreementText(view, agreed) : [];
}

/** An agreement in words. */
export function agreementText({ words }: View, agreed: Agreement): Inline {
  const { actions, common } = words;
  const parts: Inline[] = [
    agreed.owner ? [`${actions.agreedOwner} `, given(agreed.owner)] : actions.noAgreedOwner,
    agreed.due ? actions.due(common.date(agreed.due)) : actions.noDue,
    ...(agreed.status === 'done' ? [status('good', actions.done)] : []),
    ...(agreed.status === 'open' ? [actions.open] : []),
  ];
  return joined(parts, ', ');
}
