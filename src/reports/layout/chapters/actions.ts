import type { ActionResult } from '../../../model/assessment.js';
import { agreedOf, clarify, daysOf } from '../actions.js';
import { actionTable } from '../actionTable.js';
import { otherAgreements, settledAgreements } from '../agreements.js';
import { type Block, type Figure, heading, note, numbered, paragraph, words } from '../block.js';
import type { Chapter } from '../chapter.js';
import { type Inline, lines, runsOf, soft, status, strong } from '../inline.js';
import { verdictPath } from '../path.js';
import type { View } from '../view.js';

/** How many actions the chapter shows; all of them are in the annex. */
export const mostShown = 10;

/** The gaps and actions, the most urgent first: at most ten, each with what to do; all of them are in the annex. */
export const actions: Chapter = {
  id: 'actions',
  title: ({ words: says }) => says.actions.chapter,
  blocks: (view) => {
    const all = view.assessment.actions;
    const { actions: says } = view.words;
    if (all.length === 0) return [paragraph(says.none), ...settledAgreements(view)];
    const shown = all.slice(0, mostShown);
    return [
      paragraph(view.assessment.gates.length > 0 ? says.orderWithGates : says.order),
      ...(shown.length < all.length ? [paragraph(says.shown(shown.length, all.length))] : []),
      priorities(view, shown),
      ...effortNote(view, shown),
      heading('measures', says.details),
      ...numbered(shown.map((action) => detail(view, action))),
      ...verdictPath(view),
      ...otherAgreements(view, new Set(shown.map(({ question }) => question))),
      ...settledAgreements(view),
    ];
  },
};

function priorities(view: View, shown: readonly ActionResult[]): Figure {
  const { actions: says } = view.words;
  const points = shown.flatMap((action, at) => {
    const days = daysOf(view, action.question);
    if (days === undefined) return [];
    return [{ number: at + 1, label: view.questionTitle(action.question), days, effect: action.priority }];
  });
  return {
    kind: 'figure',
    id: 'figure-priorities',
    title: says.title,
    alternative: shown.map(({ question }) => view.questionTitle(question)).join('; '),
    chart: { kind: 'effort', points },
    table: actionTable(view, shown, words(says.topic), (action) => topic(view, action)),
  };
}

/** What it is about; what is done is seen at once. */
function topic(view: View, { question, agreed }: ActionResult): Inline {
  const title = view.questionTitle(question);
  return agreed?.status === 'done' ? [title, ' ', status('good', view.words.actions.done)] : title;
}

function effortNote(view: View, shown: readonly ActionResult[]): Block[] {
  const days = shown.flatMap(({ question }) => daysOf(view, question) ?? []);
  if (days.length === 0) return [];
  const total = days.reduce((sum, each) => sum + each, 0);
  return [note(view.words.actions.totalEffort(view.numbers.plain(total), days.length === shown.length))];
}

/** What to do, what one holds in hand afterwards, and what was agreed. */
function detail(view: View, action: ActionResult): Inline {
  const { actions: says } = view.words;
  const proposed = view.question(action.question)?.definition.action;
  const parts: Inline[] = [[strong(`${view.questionTitle(action.question)}.`), ' ', todo(view, action)]];
  if (proposed?.deliverable) parts.push([soft(`${says.deliverable}:`), ' ', view.say(proposed.deliverable)]);
  const agreed = runsOf(agreedOf(view, action));
  if (agreed.length > 0) parts.push([strong(`${says.agreed}:`), ' ', ...agreed]);
  return lines(parts);
}

function todo(view: View, { question, clarifyFirst }: ActionResult): string {
  const proposed = view.question(question)?.definition.action;
  if (!clarifyFirst) return proposed ? view.say(proposed.do) : view.words.actions.noAction;
  const first = clarify(view, question);
  return proposed ? `${first} ${view.words.actions.thenDo(view.say(proposed.do))}` : first;
}
