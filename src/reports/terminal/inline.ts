import { inOneLine, linesOf } from '../layout/clean.js';
import { type Gauge, type Inline, type Run, runsOf } from '../layout/inline.js';
import { columnsText, gaugeParts, gaugeSigns, isUnknown, signs, unknown } from '../layout/signs.js';
import type { Style, Styles } from './style.js';
import type { Piece } from './wrap.js';

/** A line as styled lines of text, parted where it has line breaks. */
export function piecesOf(inline: Inline, styles: Styles, gaugeWidth: number): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const run of runsOf(inline)) {
    const [first = [], ...rest] = runLines(run, styles, gaugeWidth);
    lines.at(-1)?.push(...first);
    lines.push(...rest);
  }
  return lines;
}

function runLines(run: Run, styles: Styles, gaugeWidth: number): Piece[][] {
  if (typeof run === 'string') return [[words(run, styles.plain)]];
  switch (run.kind) {
    case 'strong':
      return [[words(run.text, styles.strong)]];
    case 'soft':
      return [[words(run.text, styles.soft)]];
    case 'given':
      return linesOf(run.text).map((text) => [{ text, style: styles.plain }]);
    case 'status':
      return [[words(`${signs[run.tone]}\u00a0${run.text}`, styles.tones[run.tone])]];
    case 'link':
      return [[words(run.text === run.url ? run.url : `${run.text} (${run.url})`, styles.plain)]];
    case 'gauge':
      return [gaugePieces(run, styles, gaugeWidth)];
    case 'spread':
      return spreadLines(run.counts, styles);
    case 'break':
      return [[], []];
  }
}

/** Own words in one line; blanks at their ends stay, since a run beside them may follow. */
function words(text: string, style: Style): Piece {
  const before = text.startsWith(' ') ? ' ' : '';
  const after = text.endsWith(' ') && text.trim() !== '' ? ' ' : '';
  return { text: before + inOneLine(text) + after, style };
}

function gaugePieces(gauge: Gauge, styles: Styles, width: number): Piece[] {
  if (isUnknown(gauge)) return [{ text: unknown.repeat(width), style: styles.soft }];
  const { certain, open, rest } = gaugeParts(gauge, width);
  return [
    { text: gaugeSigns.certain.repeat(certain), style: styles.tones.good },
    { text: gaugeSigns.open.repeat(open), style: styles.tones.open },
    { text: gaugeSigns.rest.repeat(rest), style: styles.soft },
  ].filter(({ text }) => text !== '');
}

function spreadLines(counts: readonly { label: string; count: number }[], styles: Styles): Piece[][] {
  const columns = columnsText(counts.map(({ count }) => count));
  const numbers = counts.map(({ label, count }) => `${inOneLine(label)}: ${count}`).join(' · ');
  return [[{ text: columns, style: styles.plain }], [{ text: numbers, style: styles.soft }]];
}
