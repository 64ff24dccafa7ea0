import { columnsOf } from '../../locales/display.js';
import { inLanguage } from '../../model/language.js';
import type { Asked } from '../session/asked.js';
import type { Sheet } from './desk.js';
import { textLines } from './lines.js';
import type { Line } from './page.js';

/** Columns beside an option for its bar and its count. */
const barColumns = 16;

/** Options with how many chose each, as a number and as a bar; `present`: the one whose count is being typed. */
export function tallyLines(
  { options }: Asked,
  counts: readonly (number | undefined)[],
  present: number | undefined,
  { style, measure, size }: Sheet,
): Line[] {
  const most = Math.max(1, ...counts.map((count) => count ?? 0));
  const digits = Math.max(1, ...options.map(({ number }) => String(number).length));
  const width = Math.max(12, measure.width - barColumns);
  const rows = options.map(({ number, option }, at) => {
    const isPresent = at === present;
    const first = `${isPresent ? '❯ ' : '  '}${String(number).padStart(digits)}  `;
    const tone = isPresent ? ('chosen' as const) : undefined;
    const lines = textLines(inLanguage(option.label, style.language), { ...measure, width }, { first, tone });
    return { lines, bar: barPieces(counts[at], most) };
  });
  // Where the whole wording leaves no room for the counts, its beginning has to do.
  const linesAtMost = Math.max(1, Math.floor((size.rows - roomBeside) / Math.max(1, options.length)));
  const isTight = rows.reduce((sum, { lines }) => sum + lines.length, 0) + roomBeside > size.rows;
  return rows.flatMap(({ lines, bar }) => {
    const shown = isTight ? shortenedTo(linesAtMost, lines) : lines;
    const [top = [], ...rest] = shown;
    const gap = measure.margin.length + width + 2 - top.reduce((sum, { text }) => sum + columnsOf(text), 0);
    return [[...top, { text: ' '.repeat(Math.max(1, gap)) }, ...bar], ...rest];
  });
}

function shortenedTo(count: number, lines: readonly Line[]): readonly Line[] {
  if (lines.length <= count) return lines;
  const kept = lines.slice(0, count);
  const last = kept.at(-1) ?? [];
  return [...kept.slice(0, -1), [...last, { text: ' …', tone: last[0]?.tone }]];
}

/** Rows that a page of votes needs besides its options. */
const roomBeside = 14;

function barPieces(count: number | undefined, most: number): Line {
  if (count === undefined) return [];
  // A bar of up to ten signs; one vote always shows.
  const length = count === 0 ? 0 : Math.max(1, Math.round((10 * count) / Math.max(10, most)));
  return [
    { text: String(count).padStart(4), tone: 'strong' },
    { text: length === 0 ? '' : ` ${'█'.repeat(length)}`, tone: 'accent' },
  ];
}
