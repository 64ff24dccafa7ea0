import type { ChangeRow, Chart } from '../../layout/chart.js';
import { signs } from '../../layout/signs.js';
import { type Child, fragment } from '../element.js';
import { circle, line } from '../svg.js';
import type { Drawing, Sheet } from './drawing.js';
import { rowsOf } from './rows.js';
import { legendSigns } from './signs.js';

const ticks = [0, 25, 50, 75, 100];

/** Points then and now as dumbbells: a ring where each began, a dot where it is, small dots for moments between. */
export function drawChange(chart: Extract<Chart, { kind: 'change' }>, sheet: Sheet): Drawing {
  const [first = '', ...others] = chart.moments;
  const last = others.at(-1) ?? first;
  const rows = rowsOf(
    chart.rows.map(({ label, change, tone }) => ({ name: label, value: `${signs[tone]} ${change}`, tone })),
    ticks,
    100,
    sheet,
  );
  return {
    height: rows.height,
    body: [...rows.frame, ...chart.rows.map((row, at) => dumbbell(row, rows.x, rows.middles[at] ?? 0))],
    legend: [
      { sign: legendSigns.before(), text: first },
      ...(others.length > 1 ? [{ sign: legendSigns.between(), text: others.slice(0, -1).join(', ') }] : []),
      { sign: legendSigns.score(), text: last },
    ],
  };
}

function dumbbell({ scores, tone }: ChangeRow, x: (points: number) => number, y: number): Child {
  const [before, now] = [scores[0] ?? null, scores.at(-1) ?? null];
  return fragment(
    before !== null && now !== null ? line(x(before), y, x(now), y, `way ${tone}`) : undefined,
    ...scores
      .slice(1, -1)
      .map((score): Child => (score === null ? undefined : circle(x(score), y, 2.5, 'between'))),
    before === null ? undefined : circle(x(before), y, 5, 'before'),
    now === null ? undefined : circle(x(now), y, 5.5, `score ${tone}`),
  );
}
