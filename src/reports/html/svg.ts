import { unparted } from '../layout/clean.js';
import { type Child, element, type Html } from './element.js';

/** A coordinate to a tenth: what nobody sees does not make two files differ. */
export function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Where a rectangle stands. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A rectangle; its look is in the style sheet. */
export function rectangle({ x, y, width, height }: Box, look: string): Html {
  return element('rect', {
    class: look,
    x: at(x),
    y: at(y),
    width: at(Math.max(width, 0)),
    height: at(height),
  });
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, look: string): Html {
  return element('line', { class: look, x1: at(x1), y1: at(y1), x2: at(x2), y2: at(y2) });
}

/** A dot. */
export function circle(cx: number, cy: number, r: number, look: string): Html {
  return element('circle', { class: look, cx: at(cx), cy: at(cy), r: at(r) });
}

/** A shape around a point, such as d3-shape draws them. */
export function shape(path: string | null, x: number, y: number, look: string, turn = 0): Html {
  const turned = turn === 0 ? '' : ` rotate(${turn})`;
  return element('path', { class: look, d: path ?? '', transform: `translate(${at(x)} ${at(y)})${turned}` });
}

type Anchor = 'start' | 'middle' | 'end';

/** A line of text on its base line. */
export function label(x: number, y: number, text: string, anchor: Anchor = 'start', look?: string): Html {
  return element('text', { x: at(x), y: at(y), 'text-anchor': anchor, class: look }, text);
}

/** Where nobody knows the font, a character of 13 pixels takes about this much. */
export const characterWidth = 7.3;

/** A text in lines of so many pixels, at most `most` of them; what does not fit ends in an ellipsis: the table has it whole. */
export function wrapped(text: string, width: number, most = 2): string[] {
  const room = Math.max(4, Math.floor(width / characterWidth));
  const lines: string[] = [];
  for (const word of unparted(text)
    .split(/[^\S\u00a0]+/)
    .filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const cut = (each: string): string => (each.length > room ? `${each.slice(0, room - 1)}…` : each);
  const shown = lines.slice(0, most).map(cut);
  const final = shown.at(-1);
  if (lines.length > most && final !== undefined)
    shown[most - 1] = `${final.slice(0, room - 1).replace(/…$/, '')}…`;
  return shown;
}

/** Some lines of text, one below the other. */
export function labels(
  x: number,
  y: number,
  lines: readonly string[],
  anchor?: Anchor,
  look?: string,
): Child[] {
  return lines.map((text, place) => label(x, y + place * 16, text, anchor, look));
}
