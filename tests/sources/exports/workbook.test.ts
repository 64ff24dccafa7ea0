import { describe, expect, it, test } from 'vitest';
import { checksum } from '../../../src/sources/exports/workbook/checksum.js';
import { dateOf, isDateFormat } from '../../../src/sources/exports/workbook/serialDates.js';
import { type Beside, partsOf, readTable, zipOf } from '../../support/workbook.js';

const read = async (rows: string, beside?: Beside, sheet?: number | string, maxSize?: number) =>
  readTable(zipOf(partsOf(rows, beside)), sheet, maxSize);
const rowsOf = async (...input: Parameters<typeof read>) => {
  const { rows, problem } = await read(...input);
  expect(problem).toBeUndefined();
  return rows;
};
const damage = (reason: string, part = 'xl/worksheets/sheet1.xml') => ({
  code: 'workbook-damaged',
  args: { reason, part },
});
const sheetWith = (xml: string | Uint8Array): Uint8Array =>
  zipOf({ ...partsOf(''), 'xl/worksheets/sheet1.xml': xml });

describe('the cells of a workbook', () => {
  it('share texts, which may be in runs, have guides, space, escapes, references and CDATA', async () => {
    const texts = [
      '<si><t>Größe</t></si>',
      '<si><r><rPr><b/></rPr><t>rich </t></r><r><t>text</t></r><rPh sb="0" eb="1"><t>guide</t></rPh></si>',
      '<si><t xml:space="preserve">  </t></si>',
      '<si><t/></si>',
      '<si><t>a &lt;&amp;&gt; &#x1F600;&#228; _x0041__x005F_</t></si>',
      '<si><t><![CDATA[<x>&amp;]]></t></si>',
    ];
    const cells = texts.map((_, at) => `<c r="${'ABCDEF'[at]}1" t="s"><v>${at}</v></c>`).join('');
    expect(await rowsOf(`<row r="1">${cells}</row>`, { texts: texts.join('') })).toEqual([
      [1, 'Größe', 'rich text', '  ', '', 'a <&> 😀ä A_', '<x>&amp;'],
    ]);
  });

  it('hold texts of their own, and values of formulas as they were stored', async () => {
    const cells = [
      '<c r="A2" t="inlineStr"><is><t>x</t></is></c>',
      '<c r="B2" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c>',
      '<c r="C2" t="str"><f>A1&amp;"v"</f><v>cached</v></c>',
      '<c r="D2"><f>1+1</f><v>2</v></c>',
      '<c r="E2" t="b"><f>TRUE()</f><v>1</v></c>',
      '<c r="F2" t="b"><v>0</v></c>',
      '<c r="G2" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c r="H2"><f>NOW()</f></c>',
      '<c r="I2"><v>1E-3</v></c>',
    ];
    expect(await rowsOf(`<row r="2">${cells.join('')}</row>`)).toEqual([
      [2, 'x', 'a b', 'cached', '2', 'TRUE', 'FALSE', '#DIV/0!', '', '0.001'],
    ]);
  });

  it.each([
    ['1299', '1299'],
    ['12.5', '12.5'],
    ['-0.25', '-0.25'],
    ['1.125', '1.1250'],
    ['0.125', '0.125'],
    ['1234.125', '1234.125'],
    ['1E21', '1e+21'],
    ['0.30000000000000004', '0.30000000000000004'],
  ])('say the number %s so that no mark in it may group thousands: %s', async (value, text) => {
    expect(await rowsOf(`<row><c><v>${value}</v></c></row>`)).toEqual([[1, text]]);
  });

  it('stand where their references say, or behind one another; rows go on to the last column', async () => {
    expect(
      await rowsOf(
        '<row><c><v>1</v></c><c/><c s="1"/><c><v>3</v></c></row><row r="5"/><row r="6"><c s="1"/></row><row><c r="B7"><v>1</v></c><c><v>2</v></c></row>',
      ),
    ).toEqual([
      [1, '1', '', '', '3'],
      [7, '', '1', '2', ''],
    ]);
  });

  it('may have a prefix', async () => {
    const rows = '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>';
    expect(await rowsOf(rows, { prefix: 'x:' })).toEqual([[1, '1']]);
  });

  it('are dates where their format shows one, from 1900 or from 1904', async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>45292</v></c><c r="B1" s="2"><v>45292.75</v></c><c r="C1" s="3"><v>3.5</v></c><c r="D1" s="0"><v>45292</v></c><c r="E1" t="d"><v>2024-01-01T00:00:00</v></c></row>';
    expect(await rowsOf(rows)).toEqual([
      [1, '2024-01-01', '2024-01-01T18:00:00', '3.5', '45292', '2024-01-01T00:00:00'],
    ]);
    const [row] = await rowsOf(rows, { book: '<workbookPr date1904="1"/>' });
    expect(row?.slice(1, 3)).toEqual(['2028-01-02', '2028-01-02T18:00:00']);
  });

  it('may be cut through by pieces anywhere', async () => {
    const text = 'ä&amp;€&#x1F600;"x>y';
    const rows = await rowsOf(`<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`.repeat(20_000));
    expect(rows).toHaveLength(20_000);
    expect(new Set(rows.map(([, cell]) => cell))).toEqual(new Set(['ä&€😀"x>y']));
  });

  it('may leave huge gaps', async () => {
    const rows = await rowsOf(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    );
    expect(rows.map(([line]) => line)).toEqual([1, 1_048_576]);
    expect(rows[1]).toHaveLength(16_385);
  });
});

describe('a serial date', () => {
  it.each<[number, boolean, string | undefined]>([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, undefined],
    [61, false, '1900-03-01'],
    [0.5, false, '12:00:00'],
    [0, false, '00:00:00'],
    [0, true, '1904-01-01'],
    [-1, false, undefined],
    [2_958_465, false, '9999-12-31'],
    [2_958_466, false, undefined],
    [45292 + 0.1 + 0.2, false, '2024-01-01T07:12:00'],
    [45292.0000001, false, '2024-01-01T00:00:00.009'],
  ])('%d (from 1904: %s) is %s', (serial, isFrom1904, date) => {
    expect(dateOf(serial, isFrom1904)).toBe(date);
  });

  it.each([
    'dd.mm.yyyy',
    'yyyy-mm-dd hh:mm:ss',
    'm/d/yy h:mm AM/PM',
    '[$-F800]dddd, mmmm dd, yyyy',
    'mm:ss.0',
    '[Red]yyyy',
  ])('is shown by %s', (code) => {
    expect(isDateFormat(200, code)).toBe(true);
  });

  it.each([
    'General',
    '0.00',
    '#,##0\\ "€"',
    '[Red]0;[Blue]-0',
    '0.00E+00',
    '@',
    '[h]:mm:ss',
    '_-* #,##0.00_-',
    '"Tag: "0',
    '\\d0',
    '[>=100]0;0.0',
    '',
  ])('is not shown by “%s”', (code) => {
    expect(isDateFormat(200, code)).toBe(false);
  });

  it.each([
    [22, true],
    [46, false],
    [9, false],
  ])('is shown by the format %d that needs no code: %s', (id, expected) => {
    expect(isDateFormat(id, undefined)).toBe(expected);
  });
});

describe('a sheet', () => {
  it.each([['Two'], [2]])('is found by its name or its number: %s', async (sheet) => {
    expect(await rowsOf('<row/>', {}, sheet)).toEqual([[1, '2']]);
  });

  it.each([
    ['Responses', null],
    ['Tow', 'Two'],
    [9, null],
  ])('that is not there is named beside those that are: %s', async (sheet, nearest) => {
    expect((await read('<row/>', {}, sheet)).problem).toEqual({
      code: 'workbook-no-sheet',
      args: { sheet: String(sheet), sheets: ['A & B', 'Two', 'Chart'], nearest },
    });
  });

  it('that is a chart holds no cells', async () => {
    const { problem } = await read('<row/>', {}, 'Chart');
    expect(problem).toEqual({ code: 'workbook-no-table', args: { sheet: 'Chart' } });
  });
});

describe('a workbook that is damaged names the part and the line', () => {
  it.each<[string, string, string, number]>([
    ['rows out of order', '<row r="2"><c><v>1</v></c></row><row r="1"/>', 'order', 2],
    ['cells out of order', '<row r="1"><c r="B1"/><c r="A1"/></row>', 'order', 1],
    ['a column behind the last', '<row r="1"><c r="XFE1"><v>1</v></c></row>', 'size', 1],
    ['a reference that is none', '<row r="1"><c r="ABCD1"><v>1</v></c></row>', 'order', 1],
    ['a row behind the last', '<row r="1048577"/>', 'size', 1],
    ['a number that is none', '<row r="3"><c><v>abc</v></c></row>', 'number', 3],
    ['a text that is missing', '<row r="7"><c t="s"><v>3</v></c></row>', 'text', 7],
    ['tags that do not match', '<row r="4"><c></row>', 'xml', 4],
    ['an entity of its own', '<row><c t="str"><v>&b;</v></c></row>', 'xml', 1],
    ['a tag without end', `<row><c ${'x'.repeat(400_000)}/></row>`, 'xml', 1],
    ['a comment without end', `<!--${'x'.repeat(400_000)}--><row/>`, 'xml', 1],
    ['elements without end', '<a>'.repeat(100_000), 'xml', 1],
    ['a text too long', `<row><c t="str"><v>${'x'.repeat(1_100_000)}</v></c></row>`, 'size', 1],
    ['a text of its own too long', `<row><c><is><t>${'x'.repeat(1_100_000)}</t></is></c></row>`, 'size', 1],
  ])('%s', async (_what, rows, reason, line) => {
    const read_ = await read(rows);
    expect(read_.problem).toEqual(damage(reason));
    expect(read_.line).toBe(line);
  });

  it('after rows that were read already', async () => {
    const good = '<row><c><v>1</v></c></row>'.repeat(5000);
    const { rows, problem, line } = await read(`${good}<row r="9000"><c><v>x</v></c></row>`);
    expect(problem).toEqual(damage('number'));
    expect(line).toBe(9000);
    expect(rows.length).toBeGreaterThan(4000);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['no end', '<worksheet><sheetData><row>', 'xml'],
    ['a document type', '<!DOCTYPE w [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>', 'xml'],
    ['nothing', '', 'xml'],
  ])('%s', async (_what, xml, reason) => {
    expect((await readTable(sheetWith(xml))).problem).toEqual(damage(reason));
  });

  it.each([
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x3c, 0x00])],
    ['UTF-16 without a mark', Uint8Array.from([0x3c, 0x00, 0x77, 0x00])],
    ['another encoding, as it says', new TextEncoder().encode('<?xml version="1.0" encoding="latin1"?><a/>')],
    ['bytes that are no UTF-8', Uint8Array.from([0x3c, 0xe4, 0x3e])],
    ['a character that is cut off', Uint8Array.from([0x3c, 0x61, 0x3e, 0xe4, 0xbd])],
  ])('is not in UTF-8: %s', async (_what, bytes) => {
    const { problem } = await readTable(sheetWith(bytes));
    expect(problem).toEqual({ code: 'workbook-encoding', args: { part: 'xl/worksheets/sheet1.xml' } });
  });

  it('has no such part', async () => {
    const { 'xl/worksheets/sheet1.xml': _, ...rest } = partsOf('');
    expect((await readTable(zipOf(rest))).problem).toEqual(damage('part'));
  });

  it.each([
    ['half of it', (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2)],
    ['its first bytes', (bytes: Uint8Array) => bytes.subarray(0, 30)],
  ])('is incomplete: %s', async (_what, cut) => {
    const bytes = zipOf(partsOf('<row><c><v>1</v></c></row>'.repeat(2000)));
    expect((await readTable(cut(bytes))).problem).toEqual(damage('zip', ''));
  });

  it('was changed on its way', async () => {
    const bytes = zipOf(partsOf('<row><c><v>1</v></c></row>'.repeat(2000)));
    const name = Buffer.from(bytes).indexOf('sheet1.xml');
    bytes[name + 60] = (bytes[name + 60] ?? 0) ^ 0x55;
    expect((await readTable(bytes)).problem?.code).toBe('workbook-damaged');
  });

  it('has a checksum that another content has', async () => {
    const bytes = zipOf(partsOf('<row><c><v>1</v></c></row>'));
    const buffer = Buffer.from(bytes.buffer);
    for (let at = buffer.indexOf('PK\x01\x02'); at >= 0; at = buffer.indexOf('PK\x01\x02', at + 4)) {
      if (buffer.toString('latin1', at + 46).startsWith('xl/worksheets/sheet1'))
        buffer.writeUInt32LE(1, at + 16);
    }
    expect((await readTable(bytes)).problem).toEqual(damage('zip'));
  });
});

describe('a workbook that is too large is refused before memory is spent on it', () => {
  const blanks = ' '.repeat(3 * 2 ** 20);

  it('by the size that it declares', async () => {
    const { problem } = await read(`<row/>${blanks}`, {}, undefined, 2);
    expect(problem).toEqual({ code: 'export-too-large', args: { what: 'sheet', atMost: 2, next: 4 } });
    expect(await rowsOf(`<row/>${blanks}`, {}, undefined, 4)).toEqual([]);
  });

  it('by the size that it has, whatever it declares', async () => {
    const bytes = zipOf(partsOf(`<row/>${blanks}`));
    const buffer = Buffer.from(bytes.buffer);
    for (let at = buffer.indexOf('PK\x01\x02'); at >= 0; at = buffer.indexOf('PK\x01\x02', at + 4)) {
      if (buffer.readUInt32LE(at + 24) > 2 ** 20) buffer.writeUInt32LE(1000, at + 24);
    }
    expect((await readTable(bytes, undefined, 2)).problem).toEqual(damage('zip'));
  });

  it('by the texts that its cells share', async () => {
    const { problem } = await read('<row/>', { texts: '<si><t/></si>'.repeat(40_000) }, undefined, 1);
    expect(problem).toEqual({ code: 'export-too-large', args: { what: 'texts', atMost: 1, next: 2 } });
  });

  it('by the cells that it spans', async () => {
    const rows = Array.from({ length: 100 }, (_, at) => `<row><c r="XFD${at + 1}"><v>1</v></c></row>`);
    const { problem, line } = await read(rows.join(''), {}, undefined, 1);
    expect(problem).toEqual({ code: 'export-too-large', args: { what: 'cells', atMost: 1, next: 2 } });
    expect(line).toBe(65);
  });

  it('by cells that only its header has', async () => {
    const header = '<row><c r="XFD1"><v>1</v></c></row>';
    const { problem } = await read(header + '<row><c><v>1</v></c></row>'.repeat(100), {}, undefined, 1);
    expect(problem).toEqual({ code: 'export-too-large', args: { what: 'cells', atMost: 1, next: 2 } });
  });

  it('by its number of parts', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`a/${at}`, '']));
    expect((await readTable(zipOf({ ...partsOf(''), ...many }))).problem).toEqual(damage('zip', ''));
  });
});

describe('what is no workbook of today says what it is', () => {
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]);
  const encrypted = Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le'), old]);
  const binary = partsOf('');
  binary['_rels/.rels'] = (binary['_rels/.rels'] ?? '').replace('workbook.xml', 'workbook.bin');

  it.each<[string, Uint8Array]>([
    ['xls', old],
    ['encrypted', encrypted],
    ['xlsb', zipOf(binary)],
    ['ods', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
    ['zip', zipOf({ 'survey.csv': 'a,b' })],
  ])('%s', async (format, bytes) => {
    expect((await readTable(bytes)).problem).toEqual({ code: 'export-format', args: { format } });
  });
});

test('a limit holds for separated values and JSON as well', async () => {
  const csv = new TextEncoder().encode('a,b\n'.repeat(2 ** 19));
  const problem = { code: 'export-too-large', args: { what: 'file', atMost: 1, next: 2 } };
  expect((await readTable(csv, undefined, 1)).problem).toEqual(problem);
  expect((await readTable(csv)).problem).toBeUndefined();
  const json = new TextEncoder().encode(`[{"a": "${'x'.repeat(2 ** 21)}"}]`);
  expect((await readTable(json, undefined, 1)).problem).toEqual(problem);
});

test('the checksum is that of the standard, in pieces as in one', () => {
  const bytes = new TextEncoder().encode('The quick brown fox jumps over the lazy dog');
  expect(checksum(bytes, 0)).toBe(0x414fa339);
  expect(checksum(bytes.subarray(13), checksum(bytes.subarray(0, 13), 0))).toBe(0x414fa339);
  expect(checksum(new Uint8Array(), 0)).toBe(0);
});
