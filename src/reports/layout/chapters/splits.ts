import { type Figure, figures, table, words } from '../block.js';
import type { Split } from '../chart.js';
import { type Inline, soft } from '../inline.js';
import type { View } from '../view.js';

/** The splits of the tracks side by side: what they contribute, what they miss, and the effort planned for them. */
export function splitsFigure(view: View): Figure {
  const splits = splitsOf(view);
  const labels = view.definition.tracks.map(({ title }) => view.say(title));
  const { split: says, common } = view.words;
  return {
    kind: 'figure',
    id: 'figure-splits',
    title: says.together(splits.length),
    alternative: splits.map((split) => `${split.title}: ${inWords(view, split, labels)}`).join('; '),
    chart: { kind: 'splits', labels, splits },
    table: table(
      [words(common.columns.track), ...splits.map(({ title }) => figures(title))],
      labels.map((label, at) => [label, ...splits.map((split) => valueIn(view, split, at))]),
    ),
  };
}

function splitsOf(view: View): Split[] {
  const { tracks } = view.assessment;
  const { split: says } = view.words;
  const planned = plannedSplit(view);
  return [
    {
      title: says.contributionTitle,
      unit: 'points',
      values: known(tracks.map(({ contribution }) => contribution)),
    },
    {
      title: says.missingTitle,
      unit: 'points',
      values: known(tracks.map(({ missingPoints }) => missingPoints)),
    },
    ...(planned === undefined
      ? []
      : [{ title: says.effortSplit, unit: 'percent', values: planned } satisfies Split]),
  ];
}

/** The values of a split where all are known: a whole that lacks a part is none. */
function known(values: readonly (number | null)[]): readonly number[] | null {
  return values.every((value) => value !== null) ? values : null;
}

/**
 * The planned effort of each track, where there are two: the questionnaire asks for one of them. Null while it is not
 * known; undefined where it is not asked.
 */
function plannedSplit(view: View): readonly number[] | null | undefined {
  const asks = view.definition.report?.effort;
  const asked = asks && view.question(asks.question);
  const { tracks } = view.definition;
  if (!asks || !asked || asked.result.status === 'hidden' || tracks.length !== 2) return undefined;
  const { answer } = asked.result;
  if (typeof answer !== 'number') return null;
  return tracks.map(({ id }) => (id === asks.track ? answer : 100 - answer));
}

function valueIn({ words: says, numbers }: View, { unit, values }: Split, at: number): Inline {
  const value = values?.[at];
  if (value === undefined) return soft(says.split.unknownSplit);
  return unit === 'percent' ? numbers.percents(value) : numbers.fixed(value);
}

function inWords(view: View, split: Split, labels: readonly string[]): string {
  const { numbers, words: says } = view;
  if (split.values === null) return says.split.unknownSplit;
  return split.values
    .map((value, at) => {
      const text =
        split.unit === 'percent' ? numbers.percents(value) : says.common.points(numbers.fixed(value));
      return `${labels[at]} ${text}`;
    })
    .join(', ');
}
