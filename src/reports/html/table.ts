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
    element('th', { role: 'columnheader', scope: 'col', class: look(column) }, column.title),
  );
  return element(
    'table',
    { role: 'table', class: rows.length <= short ? 'short' : undefined },
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
    const attributes = { 'data-label': column.title, class: look(column, cell) };
    if (at === naming) {
      return element('th', { role: 'rowheader', scope: 'row', ...attributes }, inlineHtml(cell, pen));
    }
    return element('td', { role: 'cell', ...attributes }, inlineHtml(cell, pen));
  });
}

function look({ align, prose }: Column, cell?: Inline): string | undefined {
  const isDrawn =
    cell !== undefined && runsOf(cell).some((run) => typeof run !== 'string' && run.kind === 'gauge');
  const looks = [align === 'right' ? 'figures' : '', prose ? 'prose' : '', isDrawn ? 'picture' : ''];
  return looks.filter((each) => each !== '').join(' ') || undefined;
}
