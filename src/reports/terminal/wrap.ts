import stringWidth from 'string-width';
import type { Style } from './style.js';

/** Text in one style. */
export interface Piece {
  text: string;
  style: Style;
}

/** The columns that a text takes in a terminal. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** The columns that pieces take. */
export function widthOfPieces(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + widthOf(text), 0);
}

/** What stays together, and whether a blank stands before it. */
interface Unit {
  pieces: Piece[];
  blank: boolean;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

// A blank before a percent sign or a middle dot is none: „80 %“ stays together.
const unbreakable = / (?=[%·])/g;
const breaks = /( +|(?<=\p{L}-)(?=\p{L}))/u;

/** Parts text at blanks and after hyphens within words. */
function unitsOf(pieces: readonly Piece[]): Unit[] {
  const units: Unit[] = [];
  let joins = false;
  let blank = false;
  for (const { text, style } of pieces) {
    for (const part of text.replace(unbreakable, '\u00a0').split(breaks)) {
      if (/^ *$/.test(part)) {
        joins = false;
        blank ||= part !== '';
        continue;
      }
      const piece = { text: part.replaceAll('\u00a0', ' '), style };
      if (joins) units.at(-1)?.pieces.push(piece);
      else units.push({ pieces: [piece], blank });
      joins = true;
      blank = false;
    }
  }
  return units;
}

/** A unit that is wider than the line, in parts that are not; never within what is read as one character. */
function cut(unit: Unit, width: number): Unit[] {
  const parts: Unit[] = [{ pieces: [], blank: unit.blank }];
  let used = 0;
  for (const { text, style } of unit.pieces) {
    for (const { segment } of graphemes.segment(text)) {
      const wide = widthOf(segment);
      if (used + wide > width && used > 0) {
        parts.push({ pieces: [], blank: false });
        used = 0;
      }
      parts.at(-1)?.pieces.push({ text: segment, style });
      used += wide;
    }
  }
  return parts;
}

/** The lines of a text that fit a width; lines that were already parted stay so. */
export function wrap(lines: readonly (readonly Piece[])[], width: number): Piece[][] {
  return lines.flatMap((line) => wrapLine(line, Math.max(width, 2)));
}

function wrapLine(pieces: readonly Piece[], width: number): Piece[][] {
  const lines: Piece[][] = [[]];
  let used = 0;
  const units = unitsOf(pieces).flatMap((unit) =>
    widthOfPieces(unit.pieces) > width ? cut(unit, width) : [unit],
  );
  for (const { pieces: parts, blank } of units) {
    const gap = blank && used > 0 ? 1 : 0;
    const wide = widthOfPieces(parts);
    if (used > 0 && used + gap + wide > width) {
      lines.push([...parts]);
      used = wide;
      continue;
    }
    const [first] = parts;
    if (gap && first) lines.at(-1)?.push({ text: ' ', style: first.style });
    lines.at(-1)?.push(...parts);
    used += gap + wide;
  }
  return lines;
}

/** The widest part that cannot be broken at a blank or a hyphen. */
export function widestUnit(lines: readonly (readonly Piece[])[]): number {
  return Math.max(0, ...lines.flatMap((line) => unitsOf(line).map((unit) => widthOfPieces(unit.pieces))));
}

/** A line as text with its styles. */
export function painted(pieces: readonly Piece[]): string {
  const merged: Piece[] = [];
  for (const { text, style } of pieces) {
    const last = merged.at(-1);
    if (last?.style === style) last.text += text;
    else merged.push({ text, style });
  }
  return merged.map(({ text, style }) => style(text)).join('');
}
