import { columnsOf } from '../../locales/display.js';
import { inLanguage } from '../../model/language.js';
import type { Tally } from '../../model/response.js';
import type { Asked } from '../session/asked.js';
import { shortened } from './given.js';
import type { Style } from './questionText.js';

/** The longest bar; where an option has more votes than that, a stroke stands for several. */
const mostStrokes = 20;

/**
 * How the votes are spread, a line for each option: its number, its votes, a stroke for each of them, its label. What
 * can be read out comes first; strokes are what people count on paper with, and a screen reader passes over them.
 */
export function spreadText(asked: Asked, tally: readonly Tally[], style: Style): string {
  const rows = asked.options.map(({ number, option }) => {
    const count = tally.find(({ value }) => value === option.value)?.count ?? 0;
    return { number: String(number), count, label: inLanguage(option.label, style.language) };
  });
  const most = Math.max(...rows.map(({ count }) => count));
  const columns = [
    padded(
      rows.map(({ number }) => number),
      'start',
    ),
    padded(
      rows.map(({ count }) => inColumn(style.words.votes.count(count), count, most)),
      'end',
    ),
    padded(
      rows.map(({ count }) => strokes(count, most)),
      'end',
    ),
  ];
  return rows
    .map(({ label }, at) => {
      const start = `  ${columns.map((column) => column[at]).join('  ')}  `;
      return start + shortened(label, Math.max(leastLabel, style.width - columnsOf(start)));
    })
    .join('\n');
}

/** Texts of one width. */
function padded(texts: readonly string[], side: 'start' | 'end'): string[] {
  const width = Math.max(...texts.map(columnsOf));
  return texts.map((text) => {
    const gap = ' '.repeat(width - columnsOf(text));
    return side === 'start' ? gap + text : text + gap;
  });
}

/** A text that begins with a count, so that counts of more digits stand below each other. */
function inColumn(text: string, count: number, most: number): string {
  return ' '.repeat(String(most).length - String(count).length) + text;
}

/** Columns for a label however narrow the line: less of it would say nothing. */
const leastLabel = 12;

/** At least one stroke where there is any vote. */
function strokes(count: number, most: number): string {
  const scale = most > mostStrokes ? mostStrokes / most : 1;
  return '|'.repeat(Math.ceil(count * scale));
}
