import { keys } from '../typing/typedLine.js';
import { type Desk, type Sheet, shown } from './desk.js';
import { isKey, type Key, leadsBack, pageStep } from './key.js';
import { keyLines } from './lines.js';
import { blank, type Line, type Page } from './page.js';

/** A page to read. */
export interface Reading {
  head: (sheet: Sheet) => Line[];
  body: (sheet: Sheet) => Line[];
  /** What Enter does. */
  goOn: string;
  /** Whether there is something to go back to. */
  hasBack?: boolean;
  /** Whether what is typed is meant for the page that follows. */
  passesOn?: boolean;
  /** Whether the overview can be reached from here. */
  hasReview?: boolean;
}

/** How a page was left. */
export type Read = 'on' | 'back' | 'review' | 'pause' | 'interrupted' | 'ended';

/** Shows a page until it has been read; up and down scroll where it is longer than the screen. */
export async function readPage(desk: Desk, reading: Reading): Promise<Read> {
  let top = 0;
  for (;;) {
    const key = await shown(desk, (sheet) => {
      const page = pageOf(reading, sheet);
      const room = sheet.size.rows - page.head.length - page.foot.length;
      top = Math.max(0, Math.min(top, page.body.length - room));
      return { ...page, top };
    });
    const read = readBy(key, reading);
    if (read !== undefined) return read;
    if (reading.passesOn && key.kind === 'text') {
      desk.device.unread(key);
      return 'on';
    }
    top += stepOf(key);
  }
}

function readBy(key: Key, { hasBack, hasReview }: Reading): Read | undefined {
  if (key.kind === 'interrupt') return 'interrupted';
  if (key.kind === 'closed') return 'ended';
  if (isKey(key, 'enter', 'right')) return 'on';
  if (leadsBack(key) || isKey(key, 'escape')) return hasBack ? 'back' : undefined;
  if (key.kind !== 'text') return undefined;
  if (key.text.toLowerCase() === keys.pause) return 'pause';
  return hasReview && key.text.toLowerCase() === keys.review ? 'review' : undefined;
}

function stepOf(key: Key): number {
  if (isKey(key, 'down')) return 1;
  if (isKey(key, 'up')) return -1;
  return pageStep(key);
}

function pageOf({ head, body, goOn, hasBack, hasReview }: Reading, sheet: Sheet): Page {
  const { measure, style, size } = sheet;
  const { key, does } = style.words.screen;
  const [above, lines] = [head(sheet), body(sheet)];
  const named: [string, string][] = [
    [key.enter, goOn],
    ...(hasBack ? [[key.left, does.back] as [string, string]] : []),
    ...(hasReview ? [[keys.review, does.review] as [string, string]] : []),
    [keys.pause, does.pause],
  ];
  const foot = [blank, ...keyLines(named, measure)];
  const fits = above.length + lines.length + foot.length <= size.rows;
  if (fits) return { head: above, body: lines, foot };
  return {
    head: above,
    body: lines,
    foot: [blank, ...keyLines([...named, [key.arrows, does.scroll]], measure)],
  };
}
