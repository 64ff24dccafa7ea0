import CliTable from 'cli-table3';
import type { Table } from '../layout/block.js';
import { inOneLine } from '../layout/clean.js';
import { type Inline, runsOf } from '../layout/inline.js';
import { piecesOf } from './inline.js';
import { stackedLines } from './stacked.js';
import type { Styles } from './style.js';
import { type Demand, share } from './widths.js';
import { type Piece, painted, widestUnit, widthOfPieces, wrap } from './wrap.js';

const gap = '  ';
const gauges = { natural: 20, least: 8 };

const chars = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '─',
  'mid-mid': '──',
  right: '',
  'right-mid': '',
  middle: gap,
};

/** A table that fits a width, as lines of text; row by row where its columns do not fit without breaking words. */
export function tableLines(table: Table, styles: Styles, width: number): string[] {
  const { columns, rows } = table;
  const heads = columns.map(({ title }) => [[{ text: inOneLine(title), style: styles.strong }]]);
  const room = width - gap.length * (columns.length - 1);
  const demands = columns
    .map(
      ({ prose }, at): Demand => ({
        ...demand([
          heads[at] ?? [],
          ...rows.map((cells) => cellPieces(cells[at] ?? '', styles, gauges.natural)),
        ]),
        prose: prose === true,
      }),
    )
    .map((asked, at) => (hasGauge(rows, at) ? { ...asked, least: gauges.least, prose: true } : asked));
  if (demands.reduce((sum, { least }) => sum + least, 0) > room) return stackedLines(table, styles, width);
  const widths = share(demands, room);
  const fitted = (pieces: Piece[][], at: number): Piece[][] => wrap(pieces, widths[at] ?? 2);
  const body = rows.map((cells) =>
    columns.map((_, at) => fitted(cellPieces(cells[at] ?? '', styles, widths[at] ?? gauges.least), at)),
  );
  return draw(
    heads.map(fitted),
    body,
    columns.map(({ align }) => align ?? 'left'),
  );
}

function hasGauge(rows: Table['rows'], column: number): boolean {
  return rows.some((cells) => {
    const cell = cells[column];
    return cell !== undefined && runsOf(cell).some((run) => typeof run === 'object' && run.kind === 'gauge');
  });
}

function cellPieces(cell: Inline, styles: Styles, gaugeWidth: number): Piece[][] {
  return piecesOf(cell, styles, Math.min(gaugeWidth, gauges.natural));
}

function demand(cells: readonly Piece[][][]): { natural: number; least: number } {
  const lines = cells.flat();
  return { natural: Math.max(0, ...lines.map(widthOfPieces)), least: widestUnit(lines) };
}

// The library measures with an older table of widths and cuts what it takes for too wide. So it lays out stand-ins:
// as many private-use characters as the line is wide, another one for each line, which the line then replaces.
const firstStandIn = 0xf0000;
const standIns = /([\u{f0000}-\u{ffffd}])\1*/gu;

function draw(heads: Piece[][][], body: Piece[][][][], aligns: ('left' | 'right')[]): string[] {
  const lines: string[] = [];
  const standIn = (cell: Piece[][]): string =>
    cell
      .map((pieces) => {
        const sign = String.fromCodePoint(firstStandIn + lines.length);
        lines.push(painted(pieces));
        return sign.repeat(widthOfPieces(pieces));
      })
      .join('\n');
  const flat = body.every((cells) => cells.every((cell) => cell.length === 1));
  const table = new CliTable({
    chars,
    head: heads.map(standIn),
    colAligns: aligns,
    style: { head: [], border: [], compact: flat, 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...body.map((cells) => cells.map(standIn)));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd().replace(standIns, (_, sign: string) => lineFor(lines, sign)));
}

function lineFor(lines: readonly string[], sign: string): string {
  return lines[(sign.codePointAt(0) ?? firstStandIn) - firstStandIn] ?? '';
}
