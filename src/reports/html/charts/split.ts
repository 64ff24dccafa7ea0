import type { Chart } from '../../layout/chart.js';
import { type Child, fragment } from '../element.js';
import { line, rectangle } from '../svg.js';
import type { Drawing, Sheet } from './drawing.js';
import { rowsOf } from './rows.js';
import { seriesFill } from './series.js';
import { legendSigns } from './signs.js';

const ticks = [0, 25, 50, 75, 100];

/** The parts of one split, a bar each: points within what is possible, percents beside the weight. */
export function drawSplit({ parts, unit }: Extract<Chart, { kind: 'split' }>, sheet: Sheet): Drawing {
  const { numbers, words } = sheet.pen;
  const isPoints = unit === 'points';
  const rows = rowsOf(
    parts.map(({ label, value, of }) => ({
      name: label,
      value: isPoints
        ? of < 100
          ? words.common.of(numbers.fixed(value), numbers.points(of))
          : numbers.fixed(value)
        : numbers.percents(value),
    })),
    ticks,
    100,
    sheet,
  );
  const bars = parts.map(({ value, of }, at): Child => {
    const y = rows.middles[at] ?? 0;
    const box = (to: number) => ({ x: rows.x(0), y: y - 7, width: rows.x(to) - rows.x(0), height: 14 });
    return fragment(
      isPoints && of < 100 ? rectangle(box(of), 'possible') : undefined,
      seriesFill(box(value), at),
      isPoints ? undefined : line(rows.x(of), y - 11, rows.x(of), y + 11, 'needed'),
    );
  });
  const limited = parts.some(({ of }) => of < 100);
  const possible = { sign: legendSigns.possible(), text: words.charts.possible };
  const weight = { sign: legendSigns.needed(), text: words.charts.weight };
  return {
    height: rows.height,
    body: [...rows.frame, ...bars],
    legend: isPoints ? (limited ? [possible] : []) : [weight],
  };
}
