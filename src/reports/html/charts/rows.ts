import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Child } from '../element.js';
import { characterWidth, label, labels, line, wrapped } from '../svg.js';
import { isNarrow, type Sheet } from './drawing.js';

/** Rows of a chart: a name each, a scale of 0 to 100 between, and a value at the end. */
export interface Rows {
  x: ScaleLinear<number, number>;
  height: number;
  /** The base line of the ticks' names. */
  axis: number;
  /** Where each row's middle is. */
  middles: readonly number[];
  /** The axis, the names and the values. */
  frame: readonly Child[];
}

/** A row by its name and what stands at its end. */
export interface Row {
  name: string;
  value: string;
  tone?: string;
}

const lineHeight = 16;
const top = 22;
const axis = top - 9;

/** Lays out rows; `ticks` are named above them. */
export function rowsOf(rows: readonly Row[], ticks: readonly number[], most: number, sheet: Sheet): Rows {
  const narrow = isNarrow(sheet);
  const [left, right] = plotEdges(rows, sheet);
  const names = rows.map(({ name }) => wrapped(name, narrow ? sheet.width - 4 : left - 14, 3));
  const heights = names.map(({ length }) =>
    narrow ? length * lineHeight + 26 : Math.max(32, length * lineHeight + 10),
  );
  const starts = heights.map((_, at) => top + heights.slice(0, at).reduce((sum, each) => sum + each, 0));
  const middles = starts.map(
    (start, at) => start + (heights[at] ?? 0) - (narrow ? 12 : (heights[at] ?? 0) / 2),
  );
  const height = top + heights.reduce((sum, each) => sum + each, 0) + 4;
  const x = scaleLinear([0, most], [left, right]);
  const frame = [
    ...ticks.map((tick) => line(x(tick), top - 4, x(tick), height - 2, 'grid')),
    ...tickNames(ticks.map((tick) => ({ at: x(tick), name: sheet.pen.numbers.plain(tick) }))),
    ...names.flatMap((lines, at) => {
      const first = narrow
        ? (starts[at] ?? 0) + 13
        : (middles[at] ?? 0) + 5 - ((lines.length - 1) * lineHeight) / 2;
      return labels(narrow ? 0 : left - 14, first, lines, narrow ? 'start' : 'end', 'name');
    }),
    ...rows.map(({ value, tone }, at) =>
      label(sheet.width, (middles[at] ?? 0) + 5, value, 'end', tone ? `value ${tone}` : 'value'),
    ),
  ];
  return { x, height, axis, middles, frame };
}

/** The names of ticks; one that would run into the name before it is left out, its line stays. */
function tickNames(ticks: readonly { at: number; name: string }[]): Child[] {
  let free = Number.NEGATIVE_INFINITY;
  return ticks.flatMap(({ at, name }): Child[] => {
    const half = (name.length * characterWidth) / 2;
    if (at - half < free) return [];
    free = at + half + characterWidth;
    return [label(at, axis, name, 'middle', 'axis')];
  });
}

/** From where to where the scale goes, beside the names and before the values. */
function plotEdges(rows: readonly Row[], sheet: Sheet): [number, number] {
  const longest = Math.max(0, ...rows.map(({ value }) => value.length)) * characterWidth;
  const names = Math.max(0, ...rows.map(({ name }) => name.length)) * characterWidth + 18;
  const left = isNarrow(sheet) ? 8 : Math.min(210, Math.max(90, names));
  return [left, Math.max(left + 90, sheet.width - longest - 16)];
}
