import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Summaries } from '../../../src/model/summary.js';
import type { BatchColumn, BatchRow, BatchValue } from '../../../src/reports/batch/columns.js';
import { batchTable } from '../../../src/reports/batch/registry.js';
import { folder, run } from '../../support/run.js';
import { readTable } from '../../support/workbook.js';

const column = (name: string, kind: BatchColumn['kind'], values: readonly BatchValue[]): BatchColumn => ({
  name,
  kind,
  of: ({ id }: BatchRow) => values[Number(id)] ?? null,
});

/** The workbook of some columns with so many rows, in the pieces in which it is written. */
async function piecesOf(columns: readonly BatchColumn[], count: number): Promise<Uint8Array[]> {
  const table = await batchTable('xlsx');
  const pieces = [table.head(columns)];
  for (let id = 0; id < count; id += 1) {
    pieces.push(table.row({ id: String(id), summaries: {} as Summaries, at: 0 }, columns));
  }
  return [...pieces, table.foot()].map((piece) => Buffer.from(piece));
}

const workbookOf = async (...input: Parameters<typeof piecesOf>): Promise<Uint8Array> =>
  Buffer.concat(await piecesOf(...input));

const sheetIn = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

describe('a batch as a workbook', () => {
  const texts = ['=SUM(A1)', ' a\nb\u0007_x0041_ 😀 & <\ud800>"', '', '+49', '@x'];

  it('keeps every text as it is, and none becomes a formula', async () => {
    const bytes = await workbookOf([column('=1+1', 'text', texts), column('n', 'count', [1, 2, 3, 4, 5])], 5);
    expect(sheetIn(bytes)).not.toMatch(/<f[ >]/);
    const { rows, problem } = await readTable(bytes);
    expect(problem).toBeUndefined();
    const alone = texts.map((text) => text.replace('\ud800', '\ufffd'));
    expect(rows.map(([, text]) => text)).toEqual(['=1+1', ...alone]);
  });

  it('keeps numbers in full, truth values, and no cell where nothing is', async () => {
    const bytes = await workbookOf(
      [
        column('score', 'score', [200 / 3, null, 0]),
        column('share', 'share', [1 / 3, 1, null]),
        column('count', 'count', [12, null, 3]),
        column('flag', 'flag', [true, false, null]),
      ],
      3,
    );
    const xml = sheetIn(bytes);
    expect(xml).toContain(
      '<row r="2"><c r="A2" s="2"><v>66.66666666666667</v></c><c r="B2" s="2"><v>0.3333333333333333</v></c><c r="C2"><v>12</v></c><c r="D2" t="b"><v>1</v></c></row>',
    );
    expect(xml).toContain('<row r="3"><c r="B3" s="2"><v>1</v></c><c r="D3" t="b"><v>0</v></c></row>');
    expect(xml).toContain('<row r="4"><c r="A4" s="2"><v>0</v></c><c r="C4"><v>3</v></c></row>');
  });

  it('has a bold header that stays in view, and columns wide enough for it', async () => {
    const xml = sheetIn(await workbookOf([column('a', 'score', []), column('x'.repeat(30), 'text', [])], 0));
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<col min="1" max="1" width="10" customWidth="1"/><col min="2" max="2" width="32"');
    expect(xml).toContain('<c r="A1" s="1" t="inlineStr">');
  });

  it('names columns beyond Z', async () => {
    const columns = Array.from({ length: 703 }, (_, at) => column(`c${at}`, 'count', [at]));
    const [, row] = (await readTable(await workbookOf(columns, 1))).rows;
    expect(row).toEqual([2, ...columns.map((_, at) => String(at))]);
    expect(sheetIn(await workbookOf(columns, 1))).toContain('r="AAA2"');
  });

  it('cuts a text that is longer than a cell can hold', async () => {
    const bytes = await workbookOf([column('a', 'text', ['x'.repeat(40_000)])], 1);
    const [, [, text = ''] = []] = (await readTable(bytes)).rows;
    expect(text).toBe(`${'x'.repeat(32_766)}…`);
  });

  it('has the same bytes for the same input', async () => {
    const columns = [column('a', 'text', ['x', 'y'])];
    expect(await workbookOf(columns, 2)).toEqual(await workbookOf(columns, 2));
  });

  it('comes in pieces, so that nothing but the last ones is kept', async () => {
    const columns = [column('a', 'text', ['x'.repeat(1000)]), column('b', 'count', [1])];
    const pieces = await piecesOf(columns, 20_000);
    const filled = pieces.filter(({ length }) => length > 0).length;
    expect(filled).toBeGreaterThan(3);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(2 ** 18);
  });

  it('ends where a sheet ends', async () => {
    const columns = [column('a', 'flag', [])];
    const table = await batchTable('xlsx');
    table.head(columns);
    const row: BatchRow = { id: '', summaries: {} as Summaries, at: 0 };
    for (let line = 2; line <= 1_048_576; line += 1) table.row(row, columns);
    expect(() => table.row(row, columns)).toThrow('batch-workbook-full');
  });
});

describe('readiness batch', () => {
  const cases = 'tests/cases/exports';
  const args = [`${cases}/microsoft-forms/export.xlsx`, '-q', `${cases}/questionnaire.yaml`, '--questions'];

  it('writes what it writes as separated values, told by the name of the file', async () => {
    const path = folder();
    expect((await run(['batch', ...args, '-o', path('results.xlsx')])).status).toBe(0);
    const { rows } = await readTable(readFileSync(path('results.xlsx')));
    const csv = (await run(['batch', ...args])).stdout.trim().split('\n');
    const rounded = rows.map(([, ...cells]) =>
      cells.map((cell) => (/^\d+\.\d{3,}$/.test(cell) ? Number(cell).toFixed(2) : cell)).join(','),
    );
    const plain = (line: string): string =>
      line
        .replaceAll(/\.00\b/g, '')
        .replaceAll(/(\.\d)0\b/g, '$1')
        .replaceAll('true', 'TRUE')
        .replaceAll('false', 'FALSE');
    expect(rounded).toEqual(csv.map(plain));
  });

  it('does not show a workbook on a terminal', async () => {
    const { status, stdout, stderr } = await run(['batch', ...args, '-f', 'xlsx'], { terminal: true });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('binary-on-terminal');
  });

  it.each(['0', '1.5', 'x', '-1'])('refuses the size %s', async (size) => {
    const { status, stderr } = await run(['batch', ...args, '--max-size', size]);
    expect(status).toBe(2);
    expect(stderr).toContain('invalid-size');
  });

  it('takes a size that is large enough', async () => {
    expect((await run(['batch', ...args, '--max-size', '1'])).status).toBe(0);
  });
});
