import type { Chart } from '../../layout/chart.js';
import { type Child, fragment } from '../element.js';
import { characterWidth, label, line, rectangle, wrapped } from '../svg.js';
import { type Drawing, isNarrow, type Sheet } from './drawing.js';
import { rowsOf } from './rows.js';
import { seriesFill } from './series.js';
import { legendSigns, releaseSign } from './signs.js';

type Stages = Extract<Chart, { kind: 'timeline' }>['stages'];

/** A stage of the roadmap between two weeks; an open one has a length of its own on paper only. */
interface Span {
  from: number;
  to: number;
  isOpen: boolean;
}

/** The stages one after the other, each from week to week, and the releases at their ends. */
export function drawTimeline({ stages }: Extract<Chart, { kind: 'timeline' }>, sheet: Sheet): Drawing {
  const { words, numbers } = sheet.pen;
  const spans = spansOf(stages);
  const most = Math.max(1, ...spans.map(({ to }) => to));
  const values = stages.map(({ weeks }) =>
    weeks === null ? words.charts.openWeeks : words.charts.weeks(numbers.plain(weeks)),
  );
  const ticks = ticksOf(spans);
  const rows = rowsOf(
    stages.map((stage, at) => ({ name: nameOf(stage, sheet), value: values[at] ?? '' })),
    ticks,
    most,
    sheet,
  );
  const bars = stages.map(({ release }, at): Child => {
    const { from, to, isOpen } = spans[at] ?? { from: 0, to: 0, isOpen: true };
    const y = rows.middles[at] ?? 0;
    const box = { x: rows.x(from), y: y - 8, width: rows.x(to) - rows.x(from), height: 16 };
    return fragment(
      isOpen ? rectangle(box, 'openstage') : seriesFill(box, 0),
      release === null ? undefined : releaseAt(rows.x(to), y, rows.height),
    );
  });
  const unit =
    ticks.length > 0 ? label(sheet.width, rows.axis, words.charts.weekAxis, 'end', 'axis') : undefined;
  return {
    height: rows.height + 6,
    body: [...rows.frame, unit, ...bars, ...releaseNames(stages, spans, rows, sheet)],
    legend: stages.some(({ release }) => release !== null)
      ? [{ sign: legendSigns.release(), text: words.result.release }]
      : [],
  };
}

function releaseAt(x: number, y: number, bottom: number): Child {
  return fragment(line(x, y, x, bottom, 'milestone'), releaseSign(x, y));
}

/** A stage's name; where names stand above their bars, with the release at its end. */
function nameOf({ label: name, release }: Stages[number], sheet: Sheet): string {
  if (release === null || !isNarrow(sheet)) return name;
  return `${name} ◆ ${sheet.pen.words.conditions.release(release)}`;
}

/** The name of a release: after its sign where there is room, else before its bar, else below. */
function releaseNames(
  stages: Stages,
  spans: readonly Span[],
  { x, middles }: { x: (week: number) => number; middles: readonly number[] },
  sheet: Sheet,
): Child[] {
  if (isNarrow(sheet)) return [];
  const right = x(Math.max(1, ...spans.map(({ to }) => to)));
  return stages.flatMap(({ release }, at): Child[] => {
    if (release === null) return [];
    const [text = ''] = wrapped(sheet.pen.words.conditions.release(release), right - x(0), 1);
    const long = text.length * characterWidth;
    const [begin, end, y] = [x(spans[at]?.from ?? 0), x(spans[at]?.to ?? 0), (middles[at] ?? 0) + 5];
    if (end + 12 + long <= right) return [label(end + 12, y, text, 'start', 'value')];
    if (begin - 8 - long >= x(0)) return [label(begin - 8, y, text, 'end', 'value')];
    // Below: from the sign to the left, or where that is too little room, from the left edge.
    return end - 10 - long >= 0
      ? [label(end - 10, y + 18, text, 'end', 'value')]
      : [label(0, y + 18, text, 'start', 'value')];
  });
}

function spansOf(stages: Stages): Span[] {
  const known = stages.reduce((sum, { weeks }) => sum + (weeks ?? 0), 0);
  const usual = known > 0 ? known / Math.max(1, stages.filter(({ weeks }) => weeks !== null).length) : 4;
  let at = 0;
  return stages.map(({ weeks }) => {
    const from = at;
    at += weeks ?? usual;
    return { from, to: at, isOpen: weeks === null };
  });
}

/** The week in which each stage begins and ends, as long as no stage before is open. */
function ticksOf(spans: readonly Span[]): number[] {
  const open = spans.findIndex(({ isOpen }) => isOpen);
  const known = open < 0 ? spans : spans.slice(0, open);
  const weeks = [0, ...known.map(({ to }) => to)].filter((week, at, all) => all.indexOf(week) === at);
  return weeks.length > 1 ? weeks : [];
}
