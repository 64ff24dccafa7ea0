import type { Chart } from '../../layout/chart.js';
import { type Child, fragment } from '../element.js';
import { circle, line, rectangle } from '../svg.js';
import type { Drawing, Sheet } from './drawing.js';
import { rowsOf } from './rows.js';
import { legendSigns, minimumSign } from './signs.js';

const ticks = [0, 25, 50, 75, 100];

/** Sections as dots between their worst and their best possible value, with the minima of their questions and the target. */
export function drawProfile(chart: Extract<Chart, { kind: 'profile' }>, sheet: Sheet): Drawing {
  const { numbers, words } = sheet.pen;
  const rows = rowsOf(
    chart.rows.map(({ label, score }) => ({
      name: label,
      value: score === null ? words.charts.noValue : numbers.fixed(score),
    })),
    ticks,
    100,
    sheet,
  );
  const target = rows.x(chart.target);
  const marks = chart.rows.map(({ score, lowest, highest, minima }, at): Child => {
    const y = rows.middles[at] ?? 0;
    return fragment(
      lowest !== null && highest !== null && highest > lowest
        ? rectangle(
            { x: rows.x(lowest), y: y - 3, width: rows.x(highest) - rows.x(lowest), height: 6 },
            'range',
          )
        : undefined,
      minima.map((minimum) => minimumSign(rows.x(minimum), y - 11)),
      score === null ? undefined : circle(rows.x(score), y, 5.5, 'score'),
    );
  });
  const some = (has: (row: (typeof chart.rows)[number]) => boolean): boolean => chart.rows.some(has);
  return {
    height: rows.height,
    body: [...rows.frame, line(target, 18, target, rows.height - 2, 'target'), ...marks],
    legend: [
      { sign: legendSigns.score(), text: words.charts.score },
      ...(some(({ lowest, highest }) => lowest !== null && highest !== null && highest > lowest)
        ? [{ sign: legendSigns.range(), text: words.charts.range }]
        : []),
      ...(some(({ minima }) => minima.length > 0)
        ? [{ sign: legendSigns.minimum(), text: words.charts.minima }]
        : []),
      { sign: legendSigns.target(), text: words.charts.target(numbers.points(chart.target)) },
    ],
  };
}
