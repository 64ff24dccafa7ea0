import type { Table } from '../layout/block.js';
import { inOneLine } from '../layout/clean.js';
import { type Inline, runsOf } from '../layout/inline.js';
import { piecesOf } from './inline.js';
import type { Styles } from './style.js';
import { type Piece, painted, widestUnit, widthOf, wrap } from './wrap.js';

const indent = '  ';
const widestGauge = 20;

/**
 * A table for a width that its columns do not fit without breaking words: each row by itself, its first cell as a title,
 * the others below with the titles of their columns, a gauge on a line of its own.
 */
export function stackedLines({ columns, rows }: Table, styles: Styles, width: number): string[] {
  const room = width - indent.length;
  return rows.flatMap((cells, at) => {
    const [title = '', ...others] = cells;
    const named = others.map((cell, position) => ({ cell, name: columns[position + 1]?.title ?? '' }));
    const values = named.filter(({ cell }) => !isGauge(cell));
    const gauges = named.filter(({ cell }) => isGauge(cell));
    const texts = values.map(({ cell, name }) => labelled(name, flat(cell, styles, room), styles, room));
    const lines = [
      ...wrap([joined(texts, styles)], room),
      ...gauges.flatMap(({ cell }) => wrap(piecesOf(cell, styles, Math.min(widestGauge, room)), room)),
    ];
    return [
      ...(at > 0 ? [''] : []),
      ...wrap([flat(title, styles, width).map(strongIn(styles))], width).map(painted),
      ...lines.filter((line) => line.length > 0).map((line) => indent + painted(line)),
    ];
  });
}

function isGauge(cell: Inline): boolean {
  return runsOf(cell).some((run) => typeof run === 'object' && run.kind === 'gauge');
}

/** A cell on one line, whatever line breaks it has. */
function flat(cell: Inline, styles: Styles, width: number): Piece[] {
  const lines = piecesOf(cell, styles, Math.min(widestGauge, width));
  return lines.flatMap((line, at) => (at > 0 ? [{ text: ' ', style: styles.plain }, ...line] : line));
}

function strongIn({ plain, strong }: Styles): (piece: Piece) => Piece {
  return (piece) => (piece.style === plain ? { ...piece, style: strong } : piece);
}

/** A value after the title of its column, on the same line where both fit. */
function labelled(name: string, value: Piece[], styles: Styles, room: number): Piece[] {
  const label = inOneLine(name);
  const fits = widthOf(label) + 1 + widestUnit([value]) <= room;
  return [{ text: `${label}${fits ? '\u00a0' : ' '}`, style: styles.soft }, ...value];
}

function joined(texts: readonly Piece[][], { plain }: Styles): Piece[] {
  return texts.flatMap((text, at) => (at > 0 ? [{ text: ' · ', style: plain }, ...text] : text));
}
