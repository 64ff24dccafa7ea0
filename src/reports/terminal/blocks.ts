import type { Block, FormLine, Heading } from '../layout/block.js';
import { type Inline, runsOf } from '../layout/inline.js';
import { piecesOf } from './inline.js';
import { type Styles, stylesFor } from './style.js';
import { tableLines } from './table.js';
import { type Piece, painted, widthOf, wrap } from './wrap.js';

/** The width of a terminal that does not say its own. */
const usualColumns = 80;
/** The longest lines of prose that are easy to read. */
const proseColumns = 96;
const gaugeWidth = 20;

/** How a terminal shows text. */
export interface Terminal {
  /** The characters in a line; 80 unless given. */
  columns?: number | undefined;
  /** Whether it shows colour. */
  colour: boolean;
}

/** Blocks as text for a terminal; no line is wider than it. */
export function terminalText(blocks: readonly Block[], { columns = usualColumns, colour }: Terminal): string {
  const styles = stylesFor(colour);
  const parts = blocks
    .map((block) => ({
      lines: blockLines(block, styles, columns),
      tight: block.kind === 'heading' && block.level > 1,
    }))
    .filter(({ lines }) => lines.length > 0);
  return parts
    .map(({ lines, tight }, at) => lines.join('\n') + (tight || at === parts.length - 1 ? '\n' : '\n\n'))
    .join('');
}

function blockLines(block: Block, styles: Styles, width: number): string[] {
  switch (block.kind) {
    case 'heading':
      return headingLines(block, styles, width);
    case 'paragraph':
      return proseLines(block.role === 'note' ? softened(block.text) : block.text, styles, width);
    case 'list':
      return block.items.flatMap((item, at) =>
        hanging(block.ordered ? `${at + 1}. ` : '• ', item, styles, width),
      );
    case 'quote':
      return barred([[...runsOf(block.by), ': ', ...runsOf(block.text)]], styles.soft, styles, width);
    case 'table':
      return tableLines(block, styles, width);
    case 'figure':
      return [
        ...(block.title === '' ? [] : proseLines({ kind: 'strong', text: block.title }, styles, width)),
        ...tableLines(block.table, styles, width),
      ];
    case 'callout':
      return calloutLines(block, styles, width);
    case 'form':
      return block.lines.flatMap((line) => proseLines(formLine(line), styles, width));
    case 'contents':
    case 'break':
      return [];
  }
}

function headingLines({ level, number, text }: Heading, styles: Styles, width: number): string[] {
  const style = level <= 2 ? styles.title : styles.strong;
  const pieces = piecesOf(number === '' ? text : [`${number} `, ...runsOf(text)], styles, gaugeWidth);
  const titled = pieces.map((line) =>
    line.map((piece) => (piece.style === styles.plain ? { ...piece, style } : piece)),
  );
  return wrap(titled, width).map(painted);
}

function proseLines(text: Inline, styles: Styles, width: number): string[] {
  return wrap(piecesOf(text, styles, gaugeWidth), Math.min(width, proseColumns)).map(painted);
}

function softened(text: Inline): Inline {
  return runsOf(text).map((run) => (typeof run === 'string' ? { kind: 'soft', text: run } : run));
}

function hanging(marker: string, item: Inline, styles: Styles, width: number): string[] {
  const indent = widthOf(marker);
  const lines = wrap(piecesOf(item, styles, gaugeWidth), Math.min(width, proseColumns) - indent);
  return lines.map((line, at) => (at === 0 ? marker : ' '.repeat(indent)) + painted(line));
}

function barred(
  texts: readonly Inline[],
  style: (text: string) => string,
  styles: Styles,
  width: number,
): string[] {
  const lines = texts.flatMap((text) =>
    wrap(piecesOf(text, styles, gaugeWidth), Math.min(width, proseColumns) - 2),
  );
  return lines.map((line: readonly Piece[]) => `${style('│')} ${painted(line)}`);
}

function calloutLines(
  { tone, title, blocks }: Extract<Block, { kind: 'callout' }>,
  styles: Styles,
  width: number,
): string[] {
  const bar = styles.tones[tone]('│');
  const head = proseLines([{ kind: 'status', tone, text: '' }, ' ', ...runsOf(title)], styles, width - 2);
  const inner = blocks.map((block) => blockLines(block, styles, Math.min(width, proseColumns) - 2));
  return [head, ...inner]
    .flatMap((lines, at) => [...(at > 1 ? [''] : []), ...lines])
    .map((line) => `${bar} ${line}`.trimEnd());
}

function formLine(line: FormLine): Inline {
  if (!('choices' in line)) return `${line.label}: ${'_'.repeat(20)}`;
  return `${line.label}: ${line.choices.map((choice) => `☐ ${choice}`).join('   ')}`;
}
