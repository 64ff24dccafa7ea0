// Frames to one SVG that moves without a script: every line is drawn once for all the frames that show it.
import { block, inked, picture } from '../picture/ink.js';

/**
 * The film of some frames, over and over; `still`: the frame that is shown where nothing is to move.
 * @param {{ title: string, columns: number, rows: number, still: number,
 *   frames: { rows: object[][], cursor?: { row: number, column: number }, seconds: number }[] }} shots
 */
export function filmOf({ title, columns, rows, frames, still }) {
  const drawn = frames.map(drawingsOf);
  const tracks = tracksOf(drawn);
  const starts = startsOf(frames);
  const total = starts.at(-1);
  const groups = [...tracks].map(([seen, drawings], at) => {
    const name = `t${at}`;
    const shown = [...seen].map((sign) => sign === '1');
    const isStill = shown[still];
    return {
      style: isStill && shown.every(Boolean) ? '' : styleOf(name, shown, starts, isStill, total),
      body: `<g class="${name}">${drawings.join('')}</g>`,
    };
  });
  return picture({
    title,
    columns,
    rows,
    style: `${groups.map(({ style }) => style).join('')}@media(prefers-reduced-motion:reduce){g{animation:none!important}}`,
    body: groups.map(({ body }) => body).join('\n'),
  });
}

/** What a frame draws: its lines, and where one types. */
function drawingsOf({ rows, cursor }) {
  const lines = rows.map((runs, row) => runs.map((run) => inked(run, row)).join(''));
  return new Set([
    ...(cursor ? [block(cursor.row, cursor.column)] : []),
    ...lines.filter((line) => line !== ''),
  ]);
}

/** Drawings by the frames that show them, as a sign for each frame: those of the same frames move together. */
function tracksOf(drawn) {
  const tracks = new Map();
  for (const drawing of new Set(drawn.flatMap((frame) => [...frame]))) {
    const seen = drawn.map((frame) => (frame.has(drawing) ? '1' : '0')).join('');
    tracks.set(seen, [...(tracks.get(seen) ?? []), drawing]);
  }
  return tracks;
}

/** When each frame starts, in seconds, and when the last one ends. */
function startsOf(frames) {
  const starts = [0];
  for (const { seconds } of frames) starts.push(starts.at(-1) + seconds);
  return starts;
}

/** When a track is seen; without any movement, the still frame is. */
function styleOf(name, shown, starts, isStill, total) {
  const steps = shown
    .map((isShown, frame) => ({ isShown, at: ((100 * starts[frame]) / total).toFixed(2) }))
    .filter(({ isShown }, frame) => frame === 0 || isShown !== shown[frame - 1])
    .map(({ isShown, at }) => `${Number(at)}%{visibility:${isShown ? 'visible' : 'hidden'}}`);
  const base = isStill ? '' : 'visibility:hidden;';
  return `.${name}{${base}animation:${name} ${total.toFixed(2)}s step-end infinite}@keyframes ${name}{${steps.join('')}}\n`;
}
