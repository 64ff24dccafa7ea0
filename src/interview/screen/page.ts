import { columnsOf } from '../../locales/display.js';
import { printable } from '../../locales/printable.js';
import { shortened } from '../text/given.js';
import type { Frame, Size } from './device.js';
import type { Tone, Tones } from './tones.js';

/** Text in one tone. */
export interface Piece {
  text: string;
  tone?: Tone | undefined;
}

/** A line of a page. */
export type Line = readonly Piece[];

/** What a screen shows: a head and a foot that stay, and between them a body of which a part may have to do. */
export interface Page {
  head: readonly Line[];
  body: readonly Line[];
  foot: readonly Line[];
  /** The first line of the body that is shown, where that is known; else what has to be seen decides. */
  top?: number;
  /** The lines of the body that have to be seen, the first and the last. */
  focus?: readonly [number, number] | undefined;
  /** Where one types, in the body or in the foot. */
  cursor?: { row: number; column: number; isInFoot?: boolean } | undefined;
}

/** A line of one piece. */
export function line(text: string, tone?: Tone): Line {
  return [{ text, tone }];
}

/** An empty line. */
export const blank: Line = [];

/** The screen of a page: all its rows, none of them wider than the screen. */
export function frameOf(
  page: Page,
  { columns, rows }: Size,
  tones: Tones,
  more: (lines: number) => string,
): Frame {
  const left = rows - page.head.length - page.body.length;
  const foot = page.foot.slice(0, Math.max(1, Math.floor(rows / 2), left));
  const head = page.head.slice(0, Math.max(0, rows - foot.length - leastBody));
  const room = Math.max(1, rows - head.length - foot.length);
  const view = viewOf(page, room, more);
  const filled = [...view.lines, ...Array<Line>(Math.max(0, room - view.lines.length)).fill(blank)];
  const lines = [...head, ...filled, ...foot].slice(0, rows).map((one) => painted(one, columns, tones));
  const { cursor } = page;
  const row = cursor && rowOf(cursor, view.from, room, foot.length);
  return {
    // The library that paints takes an empty last line for one line more.
    lines: lines.map((text, at) => (at === lines.length - 1 && text === '' ? ' ' : text)),
    ...(row !== undefined && {
      cursor: { row: head.length + row, column: Math.min(cursor?.column ?? 0, columns - 1) },
    }),
  };
}

/** Where one types, counted from below the head; undefined where that is out of sight. */
function rowOf(
  { row, isInFoot }: NonNullable<Page['cursor']>,
  from: number,
  room: number,
  footLength: number,
): number | undefined {
  if (isInFoot) return row < footLength ? room + row : undefined;
  return row >= from && row - from < room ? row - from : undefined;
}

/** Rows of the body that are left before the head gives way. */
const leastBody = 4;

/** The part of a body that fits, with a word on what is left out above and below. */
function viewOf(
  { body, focus, top }: Page,
  room: number,
  more: (lines: number) => string,
): { lines: Line[]; from: number } {
  if (body.length <= room) return { lines: [...body], from: 0 };
  const [first, last] = focus ?? [0, 0];
  // One line more than what has to be seen, so that the word on what is left out hides nothing of it.
  const lowest = Math.min(last + 2, body.length) - room;
  const from = top ?? Math.max(0, Math.min(lowest, first - 1));
  const lines = body.slice(from, from + room);
  const below = body.length - from - room;
  if (from > 0 && room > 2) lines[0] = line(`  ↑ ${more(from + 1)}`, 'soft');
  if (below > 0 && room > 2) lines[lines.length - 1] = line(`  ↓ ${more(below + 1)}`, 'soft');
  return { lines, from };
}

/** A line with its tones, cut where the screen ends. */
function painted(pieces: Line, columns: number, tones: Tones): string {
  let left = columns - 1;
  let text = '';
  for (const piece of pieces) {
    const clean = printable(piece.text).replaceAll('\n', ' ');
    const fits = columnsOf(clean) <= left;
    const shown = fits ? clean : shortened(clean, Math.max(0, left));
    if (left <= 0 || shown === '') continue;
    text += piece.tone === undefined ? shown : tones[piece.tone](shown);
    left -= columnsOf(shown);
  }
  return text;
}
