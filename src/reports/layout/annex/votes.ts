import { offersOptions, optionsOf } from '../../../model/options.js';
import { figures, note, paragraph, prose, table, words } from '../block.js';
import type { Chapter } from '../chapter.js';
import { type Inline, soft } from '../inline.js';
import type { Asked, View } from '../view.js';

/** How the group voted: the spread of each vote, its lowest and highest choice. */
export const votes: Chapter = {
  id: 'votes',
  title: ({ words: says }) => says.annex.votes,
  blocks: (view) => {
    const voted = view.questions.filter(({ result }) => result.votes !== null);
    if (voted.length === 0) return [];
    const { annex: says, common } = view.words;
    return [
      paragraph(says.votesSay),
      table(
        [
          words(common.columns.question),
          words(says.spread),
          figures(says.votesGiven),
          figures(says.mean),
          prose(says.lowest),
          prose(says.highest),
        ],
        voted.map((asked) => row(view, asked)),
      ),
      note(says.spreadLegend),
    ];
  },
};

/** The options with their votes, in the order of the questionnaire; those that nobody chose have none. */
function tallyOf(
  view: View,
  { definition, result }: Asked,
): { label: string; full: string; count: number }[] {
  if (!offersOptions(definition)) return [];
  return optionsOf(view.definition, definition).map(({ value, label }) => {
    const full = view.say(label);
    const numbered = typeof value === 'number';
    return {
      label: numbered ? view.numbers.plain(value) : full,
      full: numbered ? `${view.numbers.plain(value)}: ${full}` : full,
      count: result.votes?.find((tally) => tally.value === value)?.count ?? 0,
    };
  });
}

function row(view: View, asked: Asked): Inline[] {
  const tally = tallyOf(view, asked);
  const chosen = tally.filter(({ count }) => count > 0);
  const total = tally.reduce((sum, { count }) => sum + count, 0);
  const none = soft(view.words.annex.noVotes);
  return [
    view.say(asked.definition.title),
    { kind: 'spread', counts: tally },
    view.numbers.plain(total),
    meanOf(view, asked),
    chosen[0]?.full ?? none,
    chosen.at(-1)?.full ?? none,
  ];
}

/** The mean of numbered options; options without numbers have none. */
function meanOf({ numbers, words: says }: View, { result: { votes } }: Asked): Inline {
  const given = (votes ?? []).filter(({ count }) => count > 0);
  const total = given.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return soft(says.annex.noVotes);
  if (given.some(({ value }) => typeof value !== 'number')) return soft(says.annex.noMean);
  return numbers.points(given.reduce((sum, { value, count }) => sum + Number(value) * count, 0) / total);
}
