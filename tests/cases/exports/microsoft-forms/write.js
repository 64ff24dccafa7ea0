// Writes export.xlsx as Microsoft Forms writes it: shared texts, numbers that were answered as texts, points of time as
// dates, a semicolon behind the last of several answers, and a no-break space where the question had a blank.
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const sheets = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

// 2026-11-02 09:50 and ten minutes later, then the same a day after.
const begun = 46328 + (9 * 60 + 50) / 1440;
const done = 46328 + 10 / 24;

const rows = [
  [
    'ID',
    'Startzeit',
    'Fertigstellungszeit',
    'E-Mail',
    'Name',
    'Wer trägt das Vorhaben?',
    'Unsere Regeln\u00a0sind klar.\u00a0',
    'Wir vertrauen einander.',
    'Was nutzen Sie?',
    'Wie viele Stunden pro Woche?',
    'Gibt es Zugang von außen?',
    'Was möchten Sie noch sagen?\n',
  ],
  [
    1,
    begun,
    done,
    'anonymous',
    '',
    'Die Geschäftsleitung',
    'Stimme eher zu',
    'Stimme voll zu',
    'Wiki, intern;Chat;',
    '12,5',
    'Ja',
    'Mehr Zeit; bitte\n"sofort"',
  ],
  [
    2,
    begun + 1,
    done + 1,
    'anonymous',
    '',
    'Eine Person, ohne Auftrag',
    'Nicht anwendbar',
    'Teils, teils',
    'E-Mail;Wiki, intern;',
    '2,5',
    'Nein',
    '',
  ],
  [3, begun + 2, done + 2, 'anonymous', '', 'Niemand', 'Stimme gar nicht zu', '', '', '', 'Ja', ''],
];

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '_x000a_');
const texts = [...new Set(rows.flat().filter((value) => typeof value === 'string'))];
const cell = (value, at, line) => {
  const reference = `${String.fromCharCode(65 + at)}${line}`;
  if (typeof value === 'string') return `<c r="${reference}" s="0" t="s"><v>${texts.indexOf(value)}</v></c>`;
  return `<c r="${reference}" s="${at === 1 || at === 2 ? 1 : 0}"><v>${value}</v></c>`;
};
const row = (values, at) =>
  `<row r="${at + 1}">${values.map((value, column) => cell(value, column, at + 1)).join('')}</row>`;
const declared = (xml) => strToU8(`<?xml version="1.0" encoding="utf-8"?>${xml}`);
const part = (name, type) => `<Override PartName="/xl/${name}.xml" ContentType="${sheets}.${type}+xml"/>`;
const relation = (id, type, target) =>
  `<Relationship Type="${office}/${type}" Target="${target}" Id="${id}"/>`;

const files = {
  '[Content_Types].xml': `<Types xmlns="${pack}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('workbook', 'sheet.main')}${part('worksheets/sheet', 'worksheet')}${part('styles', 'styles')}${part('sharedStrings', 'sharedStrings')}</Types>`,
  '_rels/.rels': `<Relationships xmlns="${pack}/relationships">${relation('R1', 'officeDocument', '/xl/workbook.xml')}</Relationships>`,
  'xl/workbook.xml': `<x:workbook xmlns:x="${main}" xmlns:r="${office}"><x:sheets><x:sheet name="Sheet1" sheetId="1" r:id="R2"/></x:sheets></x:workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${pack}/relationships">${relation('R2', 'worksheet', '/xl/worksheets/sheet.xml')}${relation('R3', 'styles', '/xl/styles.xml')}${relation('R4', 'sharedStrings', '/xl/sharedStrings.xml')}</Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="m/d/yy h:mm:ss"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  'xl/worksheets/sheet.xml': `<worksheet xmlns="${main}"><dimension ref="A1:L4"/><cols><col min="1" max="12" width="20" customWidth="1"/></cols><sheetData>${rows.map(row).join('')}</sheetData></worksheet>`,
  'xl/sharedStrings.xml': `<sst xmlns="${main}" count="${texts.length}" uniqueCount="${texts.length}">${texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
};
const packed = zipSync(
  Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, declared(xml)])),
  { level: 9, mtime: new Date(2026, 10, 24) },
);
writeFileSync(new URL('export.xlsx', import.meta.url), packed);
