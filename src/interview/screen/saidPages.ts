import type { Ending, Said } from '../asking.js';
import { type Desk, type Sheet, sheetOf } from './desk.js';
import { commandLines, textLines } from './lines.js';
import { blank, type Line } from './page.js';
import { type Read, readPage } from './readPage.js';
import { titleLines } from './scene.js';

/** What is said, as lines. */
export function saidLines(parts: readonly Said[]) {
  return ({ measure, size }: Sheet): Line[] =>
    parts.flatMap((part, at) => {
      if (typeof part !== 'string')
        return [...commandLines(part.command, measure, size.columns, 'strong'), blank];
      if (part === '') return [];
      return [...textLines(part, measure, at === 0 ? { tone: 'strong' } : {}), blank];
    });
}

/** Shows what is said on a page of its own, until it has been read. */
export function readSaid(said: readonly Said[], goOn: string, desk: Desk): Promise<Read> {
  return readPage(desk, {
    head: titleLines(desk.speech.words.screen.startTitle),
    body: saidLines(said),
    goOn,
  });
}

/** Rows for the title, what is asked below, and the keys. */
const roomBelow = 12;

/** Whether what is said would push what is asked out of sight. */
export function isLong(said: readonly Said[], { device, speech }: Desk, choices = 0): boolean {
  const size = device.size();
  return saidLines(said)(sheetOf(speech, size)).length > size.rows - roomBelow - 2 * choices;
}

/** Shows what is said before something is asked; the ending, where one wishes for it there. */
export async function readFirst(said: readonly Said[], desk: Desk): Promise<Ending | undefined> {
  const read = await readSaid(said, desk.speech.words.screen.does.goOn, desk);
  if (read === 'pause') return 'paused';
  return read === 'interrupted' || read === 'ended' ? read : undefined;
}
