import { columnsOf, graphemesIn } from '../../locales/display.js';
import { wrap } from '../../locales/wrap.js';
import { type Line, line } from './page.js';
import type { Tone } from './tones.js';

/** The widest a line of text is, however wide the screen: longer ones are hard to read from the back of a room. */
const widest = 96;

/** Columns that a text has on a screen, and how far it stands from the left. */
export interface Measure {
  width: number;
  margin: string;
}

/** How wide texts are on a screen of so many columns. */
export function measureOf(columns: number): Measure {
  const margin = columns >= 60 ? '  ' : columns >= 30 ? ' ' : '';
  return { width: Math.max(10, Math.min(widest, columns - 2 * margin.length - 1)), margin };
}

/** A text as lines; what is too long for one is broken within a word. `first` and `rest` stand before them. */
export function textLines(
  text: string,
  { width, margin }: Measure,
  {
    first = '',
    rest = ' '.repeat(columnsOf(first)),
    tone,
  }: { first?: string; rest?: string; tone?: Tone | undefined } = {},
): Line[] {
  return wrap(text, width, { first, rest })
    .split('\n')
    .flatMap((one) => cut(one, width, rest))
    .map((one) => line(margin + one, tone));
}

/**
 * A command as lines to copy: in one where it fits, else broken where the screen ends, from its first column and with
 * nothing added, so that what is copied is the command.
 */
export function commandLines(command: string, { margin }: Measure, columns: number, tone?: Tone): Line[] {
  const room = columns - 1;
  const first = `${margin}  `;
  if (columnsOf(first + command) <= room) return [line(first + command, tone)];
  return cut(command, room, '').map((one) => line(one, tone));
}

/** A line in parts that are no wider than the width; never within what is read as one character. `rest`: see above. */
function cut(text: string, width: number, rest: string): string[] {
  if (columnsOf(text) <= width) return [text];
  const parts = [''];
  let used = 0;
  for (const segment of graphemesIn(text)) {
    const wide = columnsOf(segment);
    if (used + wide > width) {
      parts.push(rest);
      used = columnsOf(rest);
    }
    parts[parts.length - 1] += segment;
    used += wide;
  }
  return parts;
}

/** A text on the left and one on the right of a line of a measure, or below each other where there is no room. */
export function leftAndRight(left: string, right: string, measure: Measure, tone?: Tone): Line[] {
  const { margin, width } = measure;
  const gap = width - columnsOf(left) - columnsOf(right);
  if (right !== '' && gap >= 2) {
    return [[{ text: margin }, { text: left, tone }, { text: ' '.repeat(gap) }, { text: right }]];
  }
  return [...textLines(left, measure, { tone }), ...(right === '' ? [] : textLines(right, measure))];
}

/** Keys and what they do, in as few lines as the width allows. */
export function keyLines(
  keys: readonly (readonly [key: string, does: string])[],
  { width, margin }: Measure,
): Line[] {
  const lines: { text: string; tone?: Tone }[][] = [];
  let used = width + 1;
  for (const [key, does] of keys) {
    const wide = columnsOf(`${key} ${does}`);
    if (used + 3 + wide > width) {
      lines.push([{ text: margin }]);
      used = 0;
    } else {
      lines.at(-1)?.push({ text: ' · ', tone: 'soft' });
      used += 3;
    }
    lines.at(-1)?.push({ text: key, tone: 'strong' }, { text: ` ${does}` });
    used += wide;
  }
  return lines;
}
