import { answerOf } from '../answers.js';
import { type Block, figures, heading, paragraph, prose, table, words } from '../block.js';
import type { Chapter } from '../chapter.js';
import type { Asked, View } from '../view.js';

/** What can be gained once the conditions are met, and what the organization chose. */
export const potential: Chapter = {
  id: 'potential',
  title: ({ words, questions }) =>
    questions.some(isChoiceOfGoals) ? words.potential.chapterWithGoals : words.potential.chapter,
  blocks: (view) => {
    const shown = view.assessment.texts.potential.flatMap((at) => {
      const text = view.definition.report?.potential?.[at];
      return text ? [paragraph(view.say(text.text))] : [];
    });
    return shown.length > 0 ? [...shown, ...chosen(view)] : [];
  },
};

/** The questions where several of many are chosen, and the one chosen among those. */
function isChoiceOfGoals({ definition }: Asked): boolean {
  if (definition.type === 'multi') return true;
  return (
    definition.type === 'choice' && typeof definition.options === 'object' && 'from' in definition.options
  );
}

function chosen(view: View): Block[] {
  const { potential: says, common } = view.words;
  const asked = view.questions.filter(isChoiceOfGoals).filter(({ result }) => result.status !== 'hidden');
  if (asked.length === 0) return [];
  const rows = asked.map((each) => [
    view.say(each.definition.title),
    answerOf(view, each),
    view.numbers.plain(each.result.count),
  ]);
  return [
    heading('chosen', says.chosen),
    table(
      [words(common.columns.question), prose(common.columns.answer), figures(common.columns.count)],
      rows,
    ),
  ];
}
