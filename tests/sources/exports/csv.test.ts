import { CsvError, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type CsvProblem, cellText, csvScanner } from '../../../src/sources/exports/csv.js';

/** All rows of a table that comes in pieces of some sizes, the last size again and again. */
function rowsOf(bytes: Uint8Array, delimiter = ',', sizes: readonly number[] = [bytes.length]) {
  const rows: string[][] = [];
  const lines: number[] = [];
  const scanner = csvScanner(delimiter, (row) => {
    rows.push(Array.from({ length: row.length }, (_, cell) => cellText(row, cell)));
    lines.push(row.line);
  });
  let problem: CsvProblem | undefined;
  let turn = 0;
  // Pieces come in one buffer that is used again, as they do from a file.
  const buffer = Buffer.alloc(Math.max(1, ...sizes));
  for (let at = 0; at < bytes.length && !problem; ) {
    const size = Math.max(1, sizes[Math.min(turn, sizes.length - 1)] ?? 1);
    const piece = bytes.subarray(at, at + size);
    buffer.fill(0x21).set(piece);
    problem = scanner.push(buffer.subarray(0, piece.length));
    at += size;
    turn += 1;
  }
  problem ??= scanner.end();
  return { rows, lines, problem };
}

const read = (text: string, delimiter?: string) => rowsOf(new TextEncoder().encode(text), delimiter);

describe('a table of separated values', () => {
  it.each<[string, string, string[][]]>([
    [
      'cells and rows',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'no line break at the end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['CR LF, CR and LF in one file', 'a\r\nb\rc\nd', [['a'], ['b'], ['c'], ['d']]],
    [
      'empty cells',
      ',,\n,x,',
      [
        ['', '', ''],
        ['', 'x', ''],
      ],
    ],
    ['empty rows, which are left out', 'a\n\n\r\nb\n\n', [['a'], ['b']]],
    ['quotes around anything', '"a,b","c\nd","e""f"', [['a,b', 'c\nd', 'e"f']]],
    ['an empty cell in quotes', '"",x', [['', 'x']]],
    ['a quote within a cell', 'a "b" c,5" disk', [['a "b" c', '5" disk']]],
    ['a byte order mark at the start alone', '\ufeffa,\ufeffb', [['a', '\ufeffb']]],
    ['a byte order mark before a quote', '\ufeff"a",b', [['a', 'b']]],
    ['nothing', '', []],
  ])('may have %s', (_, text, rows) => {
    expect(read(text)).toMatchObject({ rows, problem: undefined });
  });

  it('may be separated by other characters', () => {
    expect(read('a,b;"c;d"\n1\t2;3', ';').rows).toEqual([
      ['a,b', 'c;d'],
      ['1\t2', '3'],
    ]);
  });

  it('knows the line on which each row begins', () => {
    expect(read('a\n"b\nc\r\nd"\n\ne').lines).toEqual([1, 2, 6]);
  });

  it.each<[string, string, CsvProblem]>([
    ['a quote that is never closed', 'a\nb,"c\nd', { code: 'quote-open', line: 2 }],
    ['text behind a closing quote', 'a\nb\n"c"d', { code: 'quote-stray', line: 3 }],
    ['more cells than a spreadsheet has', `a\n${','.repeat(20_000)}`, { code: 'row-wide', line: 2 }],
    ['a row without end', `a\n"${'b'.repeat(17 * 2 ** 20)}`, { code: 'row-long', line: 2 }],
  ])('is refused with %s', (_, text, problem) => {
    const bytes = new TextEncoder().encode(text);
    expect(rowsOf(bytes, ',', [2 ** 20]).problem).toEqual(problem);
  });
});

/** Bytes that are likely to mean something in a table, and any others. */
const bytesOfTables = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...'ab",;\t\r\n"",,') },
      { weight: 1, arbitrary: fc.constantFrom('ä', '€', '\ufeff', '"x"', '"x",', '\r\n', '\n"') },
    ),
    { maxLength: 60 },
  )
  .map((parts) => new TextEncoder().encode(parts.join('')));

/** UTF-16 is turned into UTF-8 before; the well-known reader would do so itself by its byte order mark. */
const isUtf8 = ([first, second]: Uint8Array): boolean =>
  !(first === 0xff && second === 0xfe) && !(first === 0xfe && second === 0xff);

const anyBytes = fc.oneof(bytesOfTables, fc.uint8Array({ maxLength: 80 }).filter(isUtf8));
const delimiters = fc.constantFrom(',', ';', '\t', '|');

/** The rows of the well-known reader, `undefined` where it refuses them. */
function known(bytes: Uint8Array, delimiter: string): string[][] | undefined {
  try {
    const rows: string[][] = parse(bytes, {
      bom: true,
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
    });
    return rows.filter((row) => row.length > 1 || row[0] !== '');
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

test('is read as csv-parse reads it, wherever that takes it', () => {
  fc.assert(
    fc.property(anyBytes, delimiters, (bytes, delimiter) => {
      const expected = known(bytes, delimiter);
      const { rows, problem } = rowsOf(bytes, delimiter);
      if (expected) expect({ rows, problem }).toEqual({ rows: expected, problem: undefined });
      else if (problem === undefined) expect(hasQuoteWithin(bytes, delimiter)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

/** Whether some unquoted cell holds a quote: that alone is taken here and refused there. */
function hasQuoteWithin(bytes: Uint8Array, delimiter: string): boolean {
  let found = false;
  csvScanner(delimiter, (row) => {
    for (let cell = 0; cell < row.length; cell += 1) {
      const [start = 0, end = 0] = [row.starts[cell], row.ends[cell]];
      const isQuoted = start > 0 && row.bytes[start - 1] === 0x22 && row.bytes[end] === 0x22;
      found ||= !isQuoted && row.bytes.subarray(start, end).includes(0x22);
    }
  }).push(Uint8Array.from([...bytes, 0x0a]));
  return found;
}

test('is the same however it is cut into pieces', () => {
  fc.assert(
    fc.property(
      anyBytes,
      delimiters,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }),
      (bytes, delimiter, sizes) => {
        expect(rowsOf(bytes, delimiter, sizes)).toEqual(rowsOf(bytes, delimiter));
      },
    ),
    { numRuns: 3000 },
  );
});

/** The rows in blocks of whole rows, each block read by itself; `sizes` are those of the pieces in which the table comes. */
function rowsInBlocks(bytes: Uint8Array, delimiter: string, sizes: readonly number[]) {
  const rows: string[][] = [];
  const lines: number[] = [];
  const onScanned = (block: Uint8Array, line: number, before: number): void => {
    expect(before).toBe(rows.length);
    const scanner = csvScanner(
      delimiter,
      (row) => {
        rows.push(Array.from({ length: row.length }, (_, cell) => cellText(row, cell)));
        lines.push(row.line);
      },
      { line, isWithin: true },
    );
    expect(scanner.push(block) ?? scanner.end()).toBeUndefined();
  };
  const scanner = csvScanner(delimiter, undefined, { onScanned });
  let problem: CsvProblem | undefined;
  for (let at = 0, turn = 0; at < bytes.length && !problem; turn += 1) {
    const size = sizes[Math.min(turn, sizes.length - 1)] ?? 1;
    problem = scanner.push(bytes.slice(at, at + size));
    at += size;
  }
  problem ??= scanner.end();
  return { rows, lines, problem };
}

test('is the same in blocks of whole rows', () => {
  fc.assert(
    fc.property(
      anyBytes,
      delimiters,
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }),
      (bytes, delimiter, sizes) => {
        expect(rowsInBlocks(bytes, delimiter, sizes)).toEqual(rowsOf(bytes, delimiter));
      },
    ),
    { numRuns: 3000 },
  );
});

test('comes back as it was written, whatever its cells hold', () => {
  const cells = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(cells, delimiters, fc.constantFrom('\n', '\r\n', '\r'), (rows, delimiter, end) => {
      const quoted = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter));
      const expected = rows.filter((row) => row.length > 1 || row[0] !== '');
      const read = rowsOf(new TextEncoder().encode(quoted.join(end)), delimiter);
      expect(read.rows).toEqual(expected);
    }),
  );
});
