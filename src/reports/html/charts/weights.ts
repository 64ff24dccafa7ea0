import type { Chart } from '../../layout/chart.js';
import { type Child, fragment } from '../element.js';
import { characterWidth, label, rectangle } from '../svg.js';
import type { Drawing, Sheet } from './drawing.js';
import { seriesFill } from './series.js';
import { legendSigns } from './signs.js';

const gap = 4;

/** How far a part is reached, 0 to 1. */
const reached = (value: number, of: number): number => (of > 0 ? Math.min(1, Math.max(0, value / of)) : 0);

/** One bar, each part as wide as its weight and filled as far as it is reached: 80/20 at a glance. */
export function drawWeights({ parts }: Extract<Chart, { kind: 'weights' }>, sheet: Sheet): Drawing {
  const { numbers, words } = sheet.pen;
  const total = parts.reduce((sum, { of }) => sum + of, 0) || 1;
  const room = sheet.width - gap * (parts.length - 1);
  const widths = parts.map(({ of }) => (room * of) / total);
  const starts = widths.map((_, at) => widths.slice(0, at).reduce((sum, each) => sum + each + gap, 0));
  const values = parts.map(({ value, of }) => words.common.of(numbers.fixed(value), numbers.points(of)));
  const fits = haveRoom(
    parts.map(({ label: name }, at) => Math.max(name.length, values[at]?.length ?? 0) * characterWidth),
    starts,
    sheet.width,
  );
  const top = fits ? 40 : 4;
  const bars = parts.map(({ value, of, label: name }, at): Child => {
    const [x, width] = [starts[at] ?? 0, widths[at] ?? 0];
    const last = at > 0 && at === parts.length - 1;
    const [edge, anchor] = last ? [x + width, 'end' as const] : [x, 'start' as const];
    return fragment(
      rectangle({ x: x + 0.5, y: top + 0.5, width: width - 1, height: 31 }, 'possible'),
      seriesFill({ x, y: top, width: width * reached(value, of), height: 32 }, at),
      fits ? label(edge, 14, name, anchor, 'name strong') : undefined,
      fits ? label(edge, 31, values[at] ?? '', anchor, 'value') : undefined,
    );
  });
  return {
    height: top + 34,
    body: bars,
    legend: [
      ...(fits ? [] : parts).map(({ label: name }, at) => ({
        sign: legendSigns.series(at),
        text: `${name}: ${values[at]}`,
      })),
      { sign: legendSigns.possible(), text: words.charts.possible },
    ],
  };
}

/** Whether names of such lengths overlap none: each begins where its part does, the last one ends at the right edge. */
function haveRoom(lengths: readonly number[], starts: readonly number[], width: number): boolean {
  const final = lengths.length - 1;
  return lengths.every((length, at) => {
    const from = at === final && at > 0 ? width - length : (starts[at] ?? 0);
    const before =
      at === final && at > 0 ? (starts[at - 1] ?? 0) + (lengths[at - 1] ?? 0) + characterWidth : 0;
    const next = at + 1 < final ? (starts[at + 1] ?? width) : width;
    return from >= before && from + length <= next;
  });
}
