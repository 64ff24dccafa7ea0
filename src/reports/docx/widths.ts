import type { Table } from '../layout/block.js';
import { type Inline, runsOf } from '../layout/inline.js';

/** About as wide as a character of a cell is, in twentieths of a point. */
const character = { usual: 100, small: 88 };

/** What a cell needs around its text. */
const padding = 190;

/** Longer words may be cut. */
const longestWord = 26;

/** Dates and the like, which are better not parted. */
const shortText = 19;

/** So much of the width may be taken by such texts and by the longest words of others. */
const shareOfShort = 0.8;

/**
 * Widths that together are the text's. No word is cut where there is room; what is left goes, bit by bit, to the
 * column whose texts take the most lines.
 */
export function widthsOf(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  width: number,
  size: 'usual' | 'small',
): number[] {
  const each = character[size];
  const room = Math.floor((width - columns.length * padding) / each);
  const demands = columns.map(({ title }, at) =>
    demandOf([title, ...rows.map((cells) => plain(cells[at] ?? ''))]),
  );
  const shares = share(demands, room);
  const spare = Math.max(0, room - shares.reduce((sum, own) => sum + own, 0));
  const widths = shares.map((own) => Math.round((own + spare / columns.length) * each) + padding);
  const total = widths.reduce((sum, own) => sum + own, 0);
  return widths.map((own) => Math.floor((own * width) / total));
}

/** What a column asks for, in characters. */
interface Demand {
  least: number;
  natural: number;
  /** All of its texts in one line. */
  whole: number;
}

function demandOf(texts: readonly string[]): Demand {
  const lines = texts.flatMap((text) => text.split('\n'));
  const words = lines.flatMap((line) => line.split(/[\s\u00ad-]+/));
  const whole = lines.reduce((sum, { length }) => sum + length, 0);
  return { least: Math.min(longest(words), longestWord) + 1, natural: longest(lines) + 1, whole };
}

function share(demands: readonly Demand[], room: number): number[] {
  const widths = firstWidths(demands, room);
  for (let left = room - widths.reduce((sum, each) => sum + each, 0); left > 0; left -= 1) {
    const linesOf = (at: number): number => {
      const { natural = 0, whole = 0 } = demands[at] ?? {};
      const own = widths[at] ?? 1;
      return own >= natural ? 0 : whole / own;
    };
    const most = widths.reduce((best, _, at) => (linesOf(at) > linesOf(best) ? at : best), 0);
    if (linesOf(most) === 0) break;
    widths[most] = (widths[most] ?? 0) + 1;
  }
  return widths;
}

/** Short texts in one line where enough is left for the others; else what keeps words whole. */
function firstWidths(demands: readonly Demand[], room: number): number[] {
  const whole = demands.map(({ least, natural }) => (natural <= shortText ? natural : least));
  const sum = whole.reduce((all, each) => all + each, 0);
  return sum <= room * shareOfShort ? whole : demands.map(({ least }) => least);
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 1);
}

/** About what a cell shows, for its width. */
function plain(inline: Inline): string {
  return runsOf(inline)
    .map((run) => {
      if (typeof run === 'string') return run;
      switch (run.kind) {
        case 'status':
          return `  ${run.text}`;
        case 'break':
          return '\n';
        case 'gauge':
          return '0123456789';
        case 'spread':
          return run.counts.map(({ label, count }) => `${label}: ${count}`).join(' · ');
        default:
          return run.text;
      }
    })
    .join('');
}
