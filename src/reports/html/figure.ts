import type { Figure } from '../layout/block.js';
import { draw } from './charts/chart.js';
import type { LegendItem } from './charts/drawing.js';
import { type Child, element, type Html } from './element.js';
import type { Pen } from './pen.js';
import { at } from './svg.js';
import { tableHtml } from './table.js';

/** Every chart is drawn for a page and for a telephone; the style sheet shows one of the two. */
const widths = { wide: 680, narrow: 328 };

/** In print a figure stays on one page where its table has no more rows than this; else its chart does, and each row. */
const smallRows = 5;

/** A chart with its text alternative, what its signs mean, and the same figures in a table. */
export function figureHtml(figure: Figure, pen: Pen): Html {
  const { id, title, table } = figure;
  return element(
    'figure',
    { id, class: table.rows.length <= smallRows ? 'small' : undefined },
    title === '' ? undefined : element('figcaption', {}, title),
    chartHtml(figure, pen),
    tableHtml(table, pen),
  );
}

function chartHtml({ id, chart, alternative }: Figure, pen: Pen): Child {
  const drawn = (['wide', 'narrow'] as const).flatMap((size) => {
    const drawing = draw(chart, { width: widths[size], id: `${id}-${size}`, pen });
    return drawing ? [{ size, ...drawing }] : [];
  });
  // The narrow drawing leaves more to its legend.
  const narrow = drawn.at(-1);
  if (!narrow) return undefined;
  return element(
    'div',
    { class: 'chart' },
    drawn.map(({ size, height, body }) =>
      element(
        'svg',
        {
          class: size,
          viewBox: `0 0 ${widths[size]} ${at(height)}`,
          role: 'img',
          'aria-label': alternative,
        },
        body,
      ),
    ),
    narrow.legend.length > 0 ? legendHtml(narrow.legend, pen) : undefined,
  );
}

function legendHtml(items: readonly LegendItem[], { words }: Pen): Html {
  return element(
    'ul',
    { class: 'legend', 'aria-label': words.charts.legend },
    items.map(({ sign, text }) => element('li', {}, sign, ' ', text)),
  );
}
