import type { BatchColumn } from '../columns.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

const typeOf = (part: string, type: string): string =>
  `<Override PartName="/xl/${part}" ContentType="${types}.${type}+xml"/>`;

const contentTypes = [
  `<Types xmlns="${pack}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  typeOf('workbook.xml', 'sheet.main'),
  typeOf('worksheets/sheet1.xml', 'worksheet'),
  typeOf('styles.xml', 'styles'),
  '</Types>',
].join('');

/** Plain, bold for the header, and two decimals. */
const styles = [
  `<styleSheet xmlns="${main}">`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  '<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');

/** The parts of a workbook beside its sheet, whatever stands in it. */
export const fixedParts: readonly (readonly [name: string, xml: string])[] = [
  ['[Content_Types].xml', contentTypes],
  [
    '_rels/.rels',
    `<Relationships xmlns="${pack}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="readiness" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${pack}/relationships">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}</Relationships>`,
  ],
  ['xl/styles.xml', styles],
].map(([name = '', xml = '']) => [name, declaration + xml] as const);

/** The name of the sheet’s part. */
export const sheetPart = 'xl/worksheets/sheet1.xml';

/** A sheet up to its rows: the header stays in view, and columns are as wide as what stands in them. */
export function sheetStart(columns: readonly BatchColumn[]): string {
  const widths = columns.map(
    (column, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(column)}" customWidth="1"/>`,
  );
  return [
    declaration,
    `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    `</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`,
  ].join('');
}

/** Behind its rows. */
export const sheetEnd = '</sheetData></worksheet>';

/** In characters: room for the name in bold, and for an id or a verdict. */
function widthOf({ name, kind }: BatchColumn): number {
  return Math.min(Math.max(name.length + 2, kind === 'text' ? 18 : 10), 50);
}
