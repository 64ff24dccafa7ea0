import type { BoardRow, Chart } from '../../layout/chart.js';
import { signs } from '../../layout/signs.js';
import { type Child, fragment } from '../element.js';
import { circle, line, rectangle } from '../svg.js';
import type { Drawing, Sheet } from './drawing.js';
import { rowsOf } from './rows.js';
import { legendSigns } from './signs.js';

const ticks = [0, 25, 50, 75, 100];

/** Gates as a board: what counts against what is needed, and how each stands, in a word behind its sign. */
export function drawBoard(chart: Extract<Chart, { kind: 'board' }>, sheet: Sheet): Drawing {
  const { words } = sheet.pen;
  const rows = rowsOf(
    chart.rows.map(({ label, status, tone }) => ({ name: label, value: `${signs[tone]} ${status}`, tone })),
    ticks,
    100,
    sheet,
  );
  return {
    height: rows.height,
    body: [...rows.frame, ...chart.rows.map((row, at) => gate(row, rows.x, rows.middles[at] ?? 0))],
    legend: [
      { sign: legendSigns.score(), text: words.charts.counts },
      { sign: legendSigns.needed(), text: words.charts.minimum },
    ],
  };
}

function gate({ score, minima, tone }: BoardRow, x: (points: number) => number, y: number): Child {
  return fragment(
    rectangle({ x: x(0), y: y - 2, width: x(100) - x(0), height: 4 }, 'rest'),
    ...minima.flatMap((minimum): Child[] => {
      if (minimum === null) return [];
      const [from, to] = [Math.min(score ?? 0, minimum), minimum];
      return [
        score !== null && from < to
          ? rectangle({ x: x(from), y: y - 2, width: x(to) - x(from), height: 4 }, `gap ${tone}`)
          : undefined,
        line(x(minimum), y - 8, x(minimum), y + 8, 'needed'),
      ];
    }),
    score === null ? undefined : circle(x(score), y, 5.5, `score ${tone}`),
  );
}
