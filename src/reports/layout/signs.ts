import type { Gauge, Tone } from './inline.js';

/** The sign of a tone, so that colour is never the only one. */
export const signs: Record<Tone, string> = {
  good: '✓',
  near: '≈',
  bad: '✗',
  open: '?',
  quiet: '–',
  red: '▲',
  amber: '△',
};

/** A gauge as parts of a line of characters: what is certain, what is open, and the rest. */
export function gaugeParts(
  { value, max, low, high }: Gauge,
  width: number,
): { certain: number; open: number; rest: number } {
  const cells = (points: number | null): number =>
    points === null || max <= 0 ? 0 : Math.round(Math.min(Math.max(points / max, 0), 1) * width);
  const certain = cells(low ?? value);
  const upTo = Math.max(certain, cells(high ?? value));
  return { certain, open: upTo - certain, rest: width - upTo };
}

/** What stands in a gauge that has no value: an empty bar would look like 0. */
export const unknown = '?';

/** What a gauge is drawn with: a dotted line where it is empty, so that nobody takes it for the open part. */
export const gaugeSigns = { certain: '█', open: '▒', rest: '·' };

/** Whether a gauge has neither a value nor bounds. */
export function isUnknown({ value, low, high }: Gauge): boolean {
  return value === null && low === null && high === null;
}

/** A gauge drawn in characters. */
export function gaugeText(gauge: Gauge, width: number): string {
  if (isUnknown(gauge)) return unknown.repeat(width);
  const { certain, open, rest } = gaugeParts(gauge, width);
  return gaugeSigns.certain.repeat(certain) + gaugeSigns.open.repeat(open) + gaugeSigns.rest.repeat(rest);
}

const heights = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** Counts as a row of columns, the highest filling the line. */
export function columnsText(counts: readonly number[]): string {
  const most = Math.max(1, ...counts);
  return counts.map((count) => heights[Math.round((count / most) * (heights.length - 1))] ?? '').join('');
}
