import type { Speech } from '../asking.js';
import type { Style } from '../text/questionText.js';
import type { Begun } from './begun.js';
import type { Device, Size } from './device.js';
import type { Key } from './key.js';
import { type Measure, measureOf } from './lines.js';
import { frameOf, type Page } from './page.js';
import type { Tones } from './tones.js';

/** What the screen's pages are shown with. */
export interface Desk {
  device: Device;
  speech: Speech;
  tones: Tones;
  begun: Begun;
  /** Whether something is not in the file yet. */
  isUnsaved?: boolean;
}

/** What a page is laid out for. */
export interface Sheet {
  style: Style;
  measure: Measure;
  size: Size;
  isUnsaved?: boolean;
}

/** The sheet of a screen of a size. */
export function sheetOf(speech: Speech, size: Size): Sheet {
  const measure = measureOf(size.columns);
  return { style: { ...speech, width: measure.width }, measure, size };
}

/** Shows a page and waits for a key; the page is laid out anew whenever the size of the screen changes. */
export async function shown(desk: Desk, page: (sheet: Sheet) => Page): Promise<Key> {
  const { device, speech, tones } = desk;
  for (;;) {
    const sheet = { ...sheetOf(speech, device.size()), isUnsaved: desk.isUnsaved === true };
    device.draw(frameOf(page(sheet), sheet.size, tones, speech.words.screen.more));
    const key = await device.next();
    if (key.kind !== 'resized') return key;
  }
}
