import { answerOf } from '../answers.js';
import { type Block, figures, heading, note, prose, table, words } from '../block.js';
import type { Chapter } from '../chapter.js';
import { given, type Inline, lineBreak, runsOf, soft } from '../inline.js';
import { pointsOf } from '../questions.js';
import type { Asked, View } from '../view.js';

/** All answers, section by section, with the options' labels, notes left to their chapter. */
export const answers: Chapter = {
  id: 'answers',
  title: ({ words: says }) => says.annex.answers,
  blocks: (view) => [...tables(view), ...counted(view)],
};

/** Whom n counts, where fewer than five staff are counted and not scored. */
function counted({ assessment, words: says }: View): Block[] {
  return assessment.respondents.roles.staff ? [note(says.annex.countSays)] : [];
}

function tables(view: View): Block[] {
  return view.definition.sections.flatMap(({ id, title, track }): Block[] => {
    const asked = view.questions.filter(({ result }) => result.section === id);
    if (asked.length === 0) return [];
    return [
      heading(`answers-${id}`, view.say(title), 4),
      table(
        columnsOf(view, track !== undefined),
        asked.map((each) => row(view, each, track !== undefined)),
      ),
    ];
  });
}

function columnsOf({ words: { common } }: View, scored: boolean) {
  const { columns } = common;
  return [
    words(columns.question),
    prose(columns.answer),
    ...(scored ? [figures(columns.points)] : []),
    figures(columns.count),
  ];
}

function row(view: View, asked: Asked, scored: boolean): Inline[] {
  const evidence = asked.result.evidence.map(given);
  const shown = evidence.flatMap((each) => [lineBreak, soft(`${view.words.annex.evidence}: `), each]);
  return [
    view.say(asked.definition.title),
    [...runsOf(answerOf(view, asked)), ...shown],
    ...(scored ? [pointsOf(view, asked)] : []),
    view.numbers.plain(asked.result.count),
  ];
}
