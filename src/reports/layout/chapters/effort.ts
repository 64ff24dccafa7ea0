import { tolerance } from '../../../model/tolerance.js';
import { type Block, type Figure, figures, heading, paragraph, table, words } from '../block.js';
import type { Asked, View } from '../view.js';

/** The planned split of effort against the tracks' weights; nothing where the questionnaire does not ask for it. */
export function effort(view: View): Block[] {
  const asks = view.definition.report?.effort;
  const asked = asks && view.question(asks.question);
  if (!asks || !asked || asked.result.status === 'hidden') return [];
  const { split } = view.words;
  const planned = asked.result.answer;
  return [
    heading('effort', split.effort),
    paragraph(view.say(asks.says)),
    ...(typeof planned === 'number'
      ? plannedSplit(view, asks.track, planned)
      : [paragraph(unknown(view, asked))]),
  ];
}

function unknown({ words: says, numbers }: View, { result: { status, score, count } }: Asked): string {
  if (status !== 'answered' || score === null) return says.split.effortUnknown(says.common.status[status]);
  return says.split.effortSeveral(count, numbers.points(score));
}

function plannedSplit(view: View, track: string, planned: number): Block[] {
  const { tracks } = view.definition;
  const total = tracks.reduce((sum, track) => sum + track.weight, 0);
  const weight = (100 * (tracks.find(({ id }) => id === track)?.weight ?? 0)) / total;
  const others = tracks.filter(({ id }) => id !== track).map(({ title }) => view.say(title));
  const percent = view.numbers.percents;
  const name = view.title('track', track);
  const { split, common } = view.words;
  const says =
    Math.abs(planned - weight) < tolerance
      ? split.plannedAsWeighted(name, percent(planned))
      : planned > weight
        ? split.plannedMore(name, percent(planned), percent(weight))
        : split.plannedLess(name, percent(planned), percent(weight));
  const rows = [
    { label: common.and(others), value: 100 - planned, of: 100 - weight },
    { label: name, value: planned, of: weight },
  ];
  return [paragraph(says), effortFigure(view, rows)];
}

function effortFigure(
  { words: says, numbers }: View,
  parts: { label: string; value: number; of: number }[],
): Figure {
  const percent = numbers.percents;
  return {
    kind: 'figure',
    id: 'figure-effort',
    title: says.split.effortTitle,
    alternative: parts
      .map(({ label, value, of }) => says.split.plannedAgainst(label, percent(value), percent(of)))
      .join('; '),
    chart: { kind: 'split', unit: 'percent', parts },
    table: table(
      [
        words(says.common.columns.track),
        figures(says.split.planned),
        figures(says.split.weighted),
        words(says.split.picturePlanned),
        words(says.split.pictureWeighted),
      ],
      parts.map(({ label, value, of }) => [
        label,
        percent(value),
        percent(of),
        { kind: 'gauge', value, max: 100, low: value, high: value },
        { kind: 'gauge', value: of, max: 100, low: of, high: of },
      ]),
    ),
  };
}
