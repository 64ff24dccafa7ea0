import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Chart, EffortPoint } from '../../layout/chart.js';
import { type Child, fragment } from '../element.js';
import { circle, label, labels, line, wrapped } from '../svg.js';
import { type Drawing, isNarrow, type Sheet } from './drawing.js';
import { legendSigns } from './signs.js';

const radius = 11;
const margin = { left: 44, right: 16, top: 44, bottom: 46 };

/** Actions by their effort and their effect, each under its number in the table. */
export function drawEffort({ points }: Extract<Chart, { kind: 'effort' }>, sheet: Sheet): Drawing {
  const { words, numbers } = sheet.pen;
  const height = isNarrow(sheet) ? 330 : 380;
  const most = (values: readonly number[]): number => Math.max(1, ...values);
  const x = scaleLinear(
    [0, most(points.map(({ days }) => days)) * 1.08],
    [margin.left, sheet.width - margin.right],
  );
  const y = scaleLinear(
    [0, most(points.map(({ effect }) => effect)) * 1.1],
    [height - margin.bottom, margin.top],
  );
  const [left, bottom] = [margin.left, height - margin.bottom];
  return {
    height,
    body: [
      ...y.ticks(4).map((tick) => line(left, y(tick), sheet.width - margin.right, y(tick), 'grid')),
      ...y.ticks(4).map((tick) => label(left - 8, y(tick) + 4, numbers.plain(tick), 'end', 'axis')),
      ...x.ticks(isNarrow(sheet) ? 5 : 8).map((tick) => line(x(tick), margin.top, x(tick), bottom, 'grid')),
      ...x
        .ticks(isNarrow(sheet) ? 5 : 8)
        .map((tick) => label(x(tick), bottom + 18, numbers.plain(tick), 'middle', 'axis')),
      label(sheet.width - margin.right, height - 8, words.charts.days, 'end', 'name'),
      labels(0, 13, wrapped(words.charts.effect, sheet.width), 'start', 'name'),
      ...placed(points, x, y).map(dot),
    ],
    legend: [{ sign: legendSigns.score(), text: words.charts.numbersSay }],
  };
}

interface Placed {
  x: number;
  y: number;
  number: number;
}

/** Puts each point where it belongs, or beside it where another one stands already: right of it while there is room. */
function placed(
  points: readonly EffortPoint[],
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
): Placed[] {
  const [, right = 0] = x.range();
  const steps = points.map((_, step) => 2 * radius * step);
  const taken: Placed[] = [];
  for (const { days, effect, number } of points) {
    const here = { x: x(days), y: y(effect), number };
    const candidates = [...steps.filter((step) => here.x + step <= right), ...steps.map((step) => -step)];
    const free = candidates.find((step) =>
      taken.every((other) => Math.hypot(other.x - here.x - step, other.y - here.y) >= 2 * radius - 0.01),
    );
    taken.push({ ...here, x: here.x + (free ?? 0) });
  }
  return taken;
}

function dot({ x, y, number }: Placed): Child {
  return fragment(circle(x, y, radius, 'point'), label(x, y + 4.5, String(number), 'middle', 'onpoint'));
}
