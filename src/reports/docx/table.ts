import type { Column, Table } from '../layout/block.js';
import type { Inline } from '../layout/inline.js';
import { type Paper, textWidth } from './paper.js';
import { gapXml, paragraphXml } from './paragraph.js';
import { widthsOf } from './widths.js';

/** With more columns than this, a table is set smaller, and a column of sentences gets a row of its own. */
const manyColumns = 6;

const headFill = 'E8EEF2';
/** A row to which one of sentences belongs, so that the two are seen as one. */
const recordFill = 'F5F7F9';

interface Setting {
  paper: Paper;
  widths: readonly number[];
  isSmall: boolean;
}

/** A table: its head comes again on every page, and no row is cut in two. */
export function tableXml(table: Table, paper: Paper): string {
  const isSmall = table.columns.length > manyColumns;
  const below = isSmall ? table.columns.findIndex(({ prose }) => prose) : -1;
  const beside = without(table, below);
  const widths = widthsOf(beside, textWidth(paper), isSmall ? 'small' : 'usual');
  const setting = { paper, widths, isSmall };
  const records = table.rows.map((cells, at) =>
    record(
      beside.columns,
      beside.rows[at] ?? [],
      below < 0 ? undefined : (cells[below] ?? ''),
      setting,
      false,
    ),
  );
  const titles = beside.columns.map(({ title }) => title);
  const width = widths.reduce((sum, each) => sum + each, 0);
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="${paper.styles.id('table')}"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>`,
    `<w:tblGrid>${widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>`,
    record(beside.columns, titles, below < 0 ? undefined : table.columns[below]?.title, setting, true),
    ...records,
    '</w:tbl>',
    gapXml(paper),
  ].join('');
}

/** A table without one of its columns. */
function without({ columns, rows }: Table, column: number): Pick<Table, 'columns' | 'rows'> {
  if (column < 0) return { columns, rows };
  return {
    columns: columns.filter((_, at) => at !== column),
    rows: rows.map((cells) => columns.map((_, at) => cells[at] ?? '').filter((_, at) => at !== column)),
  };
}

/** A row, and below it the one of its sentences, from which no page parts it. */
function record(
  columns: readonly Column[],
  cells: readonly Inline[],
  below: Inline | undefined,
  setting: Setting,
  isHead: boolean,
): string {
  const { widths } = setting;
  const isAlone = below === undefined;
  const fill = isHead ? headFill : isAlone ? undefined : recordFill;
  const first = columns.map(({ align }, at) => {
    const properties = `${isAlone ? '' : '<w:keepNext/>'}${align ? '<w:jc w:val="right"/>' : ''}`;
    return cell({ text: cells[at] ?? '', properties, width: widths[at] ?? 0, fill, isHead }, setting);
  });
  if (isAlone) return row(first, isHead);
  const width = widths.reduce((sum, each) => sum + each, 0);
  const whole = { text: below, properties: '', width, span: columns.length, isHead };
  return row(first, isHead) + row([cell({ ...whole, fill: isHead ? headFill : undefined }, setting)], isHead);
}

function row(cells: readonly string[], isHead: boolean): string {
  return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
}

interface Cell {
  text: Inline;
  /** Of its paragraph. */
  properties: string;
  width: number;
  /** How many columns it takes. */
  span?: number;
  fill: string | undefined;
  isHead: boolean;
}

function cell({ text, properties, width, span, fill, isHead }: Cell, { paper, isSmall }: Setting): string {
  const spans = span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`;
  const shade = fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
  const style = isHead ? (isSmall ? 'smallColumnHead' : 'columnHead') : isSmall ? 'smallCell' : 'cell';
  const content = paragraphXml(style, text, paper, properties);
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spans}${shade}</w:tcPr>${content}</w:tc>`;
}
