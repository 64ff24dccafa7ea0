import { list } from '../block.js';
import type { Chapter } from '../chapter.js';
import { mostShown } from '../chapters/actions.js';
import { type Inline, soft, strong } from '../inline.js';
import type { View } from '../view.js';

/** Why the questions behind the most urgent actions are asked, with their sources. */
export const reasons: Chapter = {
  id: 'reasons',
  title: ({ words }) => words.annex.reasons,
  blocks: (view) =>
    list(view.assessment.actions.slice(0, mostShown).flatMap(({ question }) => reasonOf(view, question))),
};

function reasonOf(view: View, id: string): Inline[] {
  const why = view.question(id)?.definition.why;
  if (!why) return [];
  const cited = why.sources && why.sources.length > 0 ? [' ', soft(`(${why.sources.join(', ')})`)] : [];
  return [[strong(`${view.questionTitle(id)}:`), ' ', view.say(why.text), ...cited]];
}
