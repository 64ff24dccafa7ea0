import type { Chapter } from '../../../model/handbook.js';
import { type Block, heading, numbered, paragraph } from '../block.js';
import { type Inline, lines, soft, strong } from '../inline.js';
import type { View } from '../view.js';

type Part = NonNullable<Chapter['parts']>[number];

/** The handbook's chapters, under each title what of it already applies and what will stand there. */
export function handbook(view: View): Block[] {
  const chapters = view.definition.handbook ?? [];
  if (chapters.length === 0) return [];
  const { roadmap: says } = view.words;
  const contents = chapters.map((chapter) => content(view, chapter));
  const filled = contents.some((each) => each.length > 0);
  return [
    ...(view.definition.roadmap ? [heading('handbook', says.handbook)] : []),
    paragraph(says.handbookSays(chapters.length, filled)),
    ...numbered(chapters.map(({ title }, at) => lines([strong(view.say(title)), ...(contents[at] ?? [])]))),
  ];
}

/** The texts that apply, then a line each for the answers, the actions, and what is to be filled in. */
function content(view: View, { id, parts = [] }: Chapter): Inline[] {
  const shown = new Set(view.assessment.texts.handbook[id] ?? []);
  const texts = parts.flatMap((part, at) => ('text' in part && shown.has(at) ? [view.say(part.text)] : []));
  const { roadmap: says } = view.words;
  return [
    ...texts,
    ...line(says.answersStand, answered(view, parts)),
    ...line(says.actionsStand, due(view, parts)),
    ...line(
      says.fillStands,
      parts.flatMap((part, at) => ('fill' in part && shown.has(at) ? [view.say(part.fill)] : [])),
    ),
  ];
}

function line(label: string, items: readonly string[]): Inline[] {
  return items.length > 0 ? [[soft(label), ' ', items.join('; ')]] : [];
}

/** The questions whose answers will stand there: all that are asked. */
function answered(view: View, parts: readonly Part[]): string[] {
  const ids = parts.flatMap((part) => ('answers' in part ? part.answers : []));
  return ids.filter((id) => view.question(id)?.result.status !== 'hidden').map(view.questionTitle);
}

/** The questions that have an action, since they fall short. */
function due(view: View, parts: readonly Part[]): string[] {
  const acted = new Set(view.assessment.actions.map(({ question }) => question));
  return parts
    .flatMap((part) => ('actions' in part ? part.actions : []))
    .filter((id) => acted.has(id))
    .map(view.questionTitle);
}
