import { strToU8, zipSync } from 'fflate';
import { cellText } from '../../src/sources/exports/csv.js';
import { limitsOf } from '../../src/sources/exports/limits.js';
import { openTable } from '../../src/sources/exports/open.js';
import type { OpenTable } from '../../src/sources/exports/openTable.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What is in a workbook beside the rows of its first sheet. */
export interface Beside {
  /** Its shared texts, as XML. */
  texts?: string;
  /** What stands before its list of sheets. */
  book?: string;
  /** The prefix of every element of the sheet. */
  prefix?: string;
}

/** The parts of a workbook with a sheet of some rows, and another one that holds the number 2. */
export function partsOf(
  rows: string,
  { texts, book = '', prefix = '' }: Beside = {},
): Record<string, string> {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('a', 'officeDocument', '/xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}">${book}<sheets><sheet name="A &amp; B" sheetId="1" d3p1:id="rId1"/><sheet name="Two" sheetId="7" r:id="rId4"/><sheet name="Chart" sheetId="8" r:id="rId5"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId4', 'worksheet', '../xl/./worksheets/other.xml')}${relation('rId5', 'chartsheet', 'chartsheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}${texts === undefined ? '' : relation('rId3', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-407]dd/mm/yyyy\\ hh:mm;@"/><numFmt numFmtId="165" formatCode="0.0 &quot;days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    ...(texts !== undefined && {
      'xl/sharedStrings.xml': `\ufeff<?xml version="1.0" encoding="UTF-8"?><sst xmlns="${main}">${texts}</sst>`,
    }),
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><${prefix}worksheet xmlns="${main}"><${prefix}sheetData>${rows}</${prefix}sheetData><hyperlinks><h location="a > b"/></hyperlinks></${prefix}worksheet>`,
    'xl/worksheets/other.xml': '<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>',
  };
}

/** A zip of some files. */
export function zipOf(files: Record<string, string | Uint8Array>): Uint8Array {
  const bytes = Object.entries(files).map(([name, file]) => [
    name,
    typeof file === 'string' ? strToU8(file) : file,
  ]);
  return zipSync(Object.fromEntries(bytes), { level: 1, mtime: new Date(2026, 0, 1) });
}

/** What a table holds: its rows with their lines, and what ended it or kept it from being opened. */
export async function readTable(bytes: Uint8Array, sheet?: number | string, maxSize?: number) {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    // One buffer, used again and again, as it comes from a file.
    const buffer = new Uint8Array(1 << 16);
    for (let at = 0; at < bytes.length; at += buffer.length) {
      const piece = bytes.subarray(at, at + buffer.length);
      buffer.set(piece);
      yield buffer.subarray(0, piece.length);
    }
  }
  const table = await openTable(pieces(), { read: { sheet } }, limitsOf(maxSize));
  return 'beginning' in table ? allOf(table) : { rows: [], problem: table.problem, line: table.line };
}

async function allOf(table: OpenTable) {
  const rows: [line: number, ...texts: string[]][] = [];
  const broken = await table.each((row) => {
    rows.push([row.line, ...Array.from({ length: row.length }, (_, cell) => cellText(row, cell))]);
  });
  return { rows, problem: broken?.problem, line: broken?.line };
}
