import { columnsOf } from '../../locales/display.js';
import { inLanguage } from '../../model/language.js';
import type { Asked } from '../session/asked.js';
import type { Sheet } from './desk.js';
import { textLines } from './lines.js';
import type { Line } from './page.js';

/** Room for a count and its bar, and the signs of the longest bar. */
const wideBars = { columns: 16, signs: 10 };
const narrowBars = { columns: 10, signs: 4 };

/** Columns from which bars stand beside any option; where there are fewer, only beside options of one line. */
const wideFrom = 60;

/**
 * Options, each with its whole wording and how many chose it, as a number and as a bar, the lines of each by
 * themselves. `present`: the one whose count is being typed.
 */
export function tallyBlocks(
  { options }: Asked,
  counts: readonly (number | undefined)[],
  present: number | undefined,
  { style, measure }: Sheet,
): Line[][] {
  const digits = Math.max(1, ...options.map(({ number }) => String(number).length));
  const bars = measure.width >= wideFrom ? wideBars : narrowBars;
  const blocksIn = (width: number): Line[][] =>
    options.map(({ number, option }, at) => {
      const first = `${at === present ? '❯ ' : '  '}${String(number).padStart(digits)}  `;
      const tone = at === present ? ('chosen' as const) : undefined;
      return textLines(inLanguage(option.label, style.language), { ...measure, width }, { first, tone });
    });
  const most = Math.max(1, ...counts.map((count) => count ?? 0));
  const beside = blocksIn(Math.max(12, measure.width - bars.columns));
  if (bars === wideBars || beside.every(({ length }) => length === 1)) {
    const column = measure.margin.length + measure.width - bars.columns + 2;
    return beside.map((lines, at) => withBar(lines, column, barPieces(counts[at], most, bars.signs)));
  }
  const indent = { text: measure.margin + ' '.repeat(digits + 1) };
  return blocksIn(measure.width).map((lines, at) => {
    const bar = barPieces(counts[at], most, wideBars.signs);
    return bar.length === 0 ? lines : [...lines, [indent, ...bar]];
  });
}

/** Only the numbers of the options and how many chose each, a line each. */
export function countLines({ options }: Asked, counts: readonly number[], { measure }: Sheet): Line[] {
  const digits = Math.max(1, ...options.map(({ number }) => String(number).length));
  const most = Math.max(1, ...counts);
  return options.map(({ number }, at) => [
    { text: `${measure.margin}  ${String(number).padStart(digits)}` },
    ...barPieces(counts[at], most, wideBars.signs),
  ]);
}

/** A bar behind the first line of an option, in a column of its own. */
function withBar([top = [], ...rest]: readonly Line[], column: number, bar: Line): Line[] {
  const gap = column - top.reduce((sum, { text }) => sum + columnsOf(text), 0);
  return [[...top, { text: ' '.repeat(Math.max(1, gap)) }, ...bar], ...rest];
}

function barPieces(count: number | undefined, most: number, signs: number): Line {
  if (count === undefined) return [];
  // One vote always shows.
  const length = count === 0 ? 0 : Math.max(1, Math.round((signs * count) / Math.max(signs, most)));
  return [
    { text: String(count).padStart(4), tone: 'strong' },
    { text: length === 0 ? '' : ` ${'█'.repeat(length)}`, tone: 'accent' },
  ];
}
