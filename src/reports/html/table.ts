import type { Column, Table } from '../layout/block.js';
import { type Inline, runsOf } from '../layout/inline.js';
import { type Child, element, type Html } from './element.js';
import { inlineHtml } from './inline.js';
import type { Pen } from './pen.js';

/** Tables of so many rows stay on one page in print. */
const short = 8;

/**
 * A table that a narrow screen shows as cards: its roles are written out, since a table that is no longer laid out as one
 * loses them, and each cell carries the title of its column.
 */
export function tableHtml({ columns, rows }: Table, pen: Pen): Html {
  const head = columns.map((column) =>
    element('th', { role: 'columnheader', scope: 'col', class: look(columns, column) }, column.title),
  );
  return element(
    'table',
    { role: 'table', class: looksOf(columns, rows) },
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, head)),
    element(
      'tbody',
      { role: 'rowgroup' },
      rows.map((cells) => element('tr', { role: 'row' }, rowCells(columns, cells, pen))),
    ),
  );
}

function rowCells(columns: readonly Column[], cells: readonly Inline[], pen: Pen): Child[] {
  const naming = columns.findIndex(({ align }) => align !== 'right');
  return columns.map((column, at) => {
    const cell = cells[at] ?? '';
    const attributes = { 'data-label': column.title, class: look(columns, column, cell) };
    if (at === naming) {
      return element('th', { role: 'rowheader', scope: 'row', ...attributes }, inlineHtml(cell, pen));
    }
    return element('td', { role: 'cell', ...attributes }, inlineHtml(cell, pen));
  });
}

/** Tables of more columns are set smaller in print. */
const usualColumns = 7;

function looksOf(columns: readonly Column[], rows: Table['rows']): string | undefined {
  const looks = [rows.length <= short ? 'short' : '', columns.length > usualColumns ? 'dense' : ''];
  return looks.filter((each) => each !== '').join(' ') || undefined;
}

/** In tables of more columns than this, sentences are given room where one column alone holds any. */
const fewColumns = 4;

/** The classes of a cell, by what its column holds. */
function look(columns: readonly Column[], { align, prose }: Column, cell: Inline = ''): string | undefined {
  const isDrawn = runsOf(cell).some((run) => typeof run !== 'string' && run.kind === 'gauge');
  const isLone =
    prose && columns.length > fewColumns && columns.filter((column) => column.prose).length === 1;
  const looks = [
    align === 'right' ? 'figures' : '',
    prose ? 'prose' : '',
    isLone ? 'lone' : '',
    isDrawn ? 'picture' : '',
  ];
  return looks.filter((each) => each !== '').join(' ') || undefined;
}
