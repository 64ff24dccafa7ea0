import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { Chart, Split } from '../../layout/chart.js';
import { type Child, fragment } from '../element.js';
import { label, labels, line, rectangle, wrapped } from '../svg.js';
import type { Drawing, Sheet } from './drawing.js';
import { seriesFill } from './series.js';
import { legendSigns } from './signs.js';

const tall = 168;
const least = 16;

/** Several wholes side by side, each a stack of the same parts on a scale of 0 to 100, each under its name. */
export function drawSplits(
  { labels: names, splits }: Extract<Chart, { kind: 'splits' }>,
  sheet: Sheet,
): Drawing {
  const column = sheet.width / Math.max(1, splits.length);
  const titles = splits.map(({ title }) => wrapped(title, column - 14, 3));
  const top = Math.max(...titles.map(({ length }) => length), 1) * 16 + 14;
  const body = splits.map((split, at): Child => {
    const left = at * column;
    const place = { left, top, width: Math.min(72, column * 0.4) };
    const caption = wrapped(sheet.pen.words.charts.ofHundred[split.unit], column - 8);
    return fragment(
      labels(left, 13, titles[at] ?? [], 'start', 'name strong'),
      split.values === null
        ? unknownSplit(place, wrapped(sheet.pen.words.split.unknownSplit, column - place.width - 12))
        : fragment(
            stacked(split, split.values, place, sheet),
            labels(left, top + tall + 18, caption, 'start', 'axis'),
          ),
    );
  });
  return {
    height: top + tall + 40,
    body,
    legend: [
      ...names.map((name, at) => ({ sign: legendSigns.series(at), text: name })),
      ...(splits.some(isPartial)
        ? [{ sign: legendSigns.possible(), text: sheet.pen.words.charts.rest }]
        : []),
    ],
  };
}

/** Whether a stack leaves a part of its frame empty that can be seen. */
const isPartial = ({ values }: Split): boolean =>
  values !== null && values.reduce((sum, value) => sum + value, 0) < 99.5;

/** Where a stack stands. */
interface Place {
  left: number;
  top: number;
  width: number;
}

/** A stack that nobody knows: an empty frame, which is no 0, with the word for it. */
function unknownSplit({ left, top, width }: Place, says: readonly string[]): Child {
  return fragment(
    rectangle({ x: left + 0.5, y: top + 0.5, width: width - 1, height: tall - 1 }, 'openstage'),
    labels(left + width + 8, top + tall / 2, says, 'start', 'axis'),
  );
}

function stacked(
  { unit }: Split,
  values: readonly number[],
  { left, top, width }: Place,
  { pen: { numbers } }: Sheet,
): Child {
  const y = scaleLinear([0, 100], [top + tall, top]).clamp(true);
  const keys = values.map((_, at) => String(at));
  const series = stack<Record<string, number>>().keys(keys)([
    Object.fromEntries(values.map((value, at) => [at, value])),
  ]);
  const spans = series.map((part): [number, number] => [part[0]?.[0] ?? 0, part[0]?.[1] ?? 0]);
  const middles = apart(
    spans.map(([from, to]) => (y(from) + y(to)) / 2 + 5),
    top + 12,
  );
  return fragment(
    rectangle({ x: left + 0.5, y: top + 0.5, width: width - 1, height: tall - 1 }, 'possible'),
    spans.map(([from, to], at): Child => {
      const height = y(from) - y(to);
      const text = unit === 'percent' ? numbers.percents(to - from) : numbers.fixed(to - from);
      return fragment(
        seriesFill({ x: left, y: y(to), width, height }, at),
        at > 0 ? line(left, y(from), left + width, y(from), 'parting') : undefined,
        label(left + width + 8, middles[at] ?? 0, text, 'start', 'value'),
      );
    }),
  );
}

/** Heights of labels, the lowest first, moved apart where they would overlap: upwards, but not beyond the top. */
function apart(wanted: readonly number[], top: number): number[] {
  const heights = [...wanted];
  for (let at = 1; at < heights.length; at += 1) {
    heights[at] = Math.min(heights[at] ?? 0, (heights[at - 1] ?? 0) - least);
  }
  for (let at = heights.length - 1, floor = top; at >= 0; at -= 1) {
    heights[at] = Math.max(heights[at] ?? 0, floor);
    floor = (heights[at] ?? 0) + least;
  }
  return heights;
}
