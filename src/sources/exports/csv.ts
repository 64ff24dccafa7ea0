/** Where the cells of one row lie in some bytes; the same object for every row, so nobody may keep it. */
export interface Row {
  bytes: Uint8Array;
  /** How many cells it has. */
  length: number;
  /** Where each cell begins and ends in the bytes, without its quotes. */
  starts: Int32Array;
  ends: Int32Array;
  /** 1 where a cell holds doubled quotes. */
  doubled: Uint8Array;
  /** The line on which it begins, counted from 1. */
  line: number;
  /** How many line breaks stand within its quotes. */
  breaks: number;
}

/** What is wrong with a table as a table, and on which line. */
export interface CsvProblem {
  code: 'quote-open' | 'quote-stray' | 'row-wide' | 'row-long';
  line: number;
}

/** Takes a table in pieces. */
export interface CsvScanner {
  /** Reads the next piece; the first problem ends the reading. */
  push(bytes: Uint8Array): CsvProblem | undefined;
  /** Reads what is left at the end. */
  end(): CsvProblem | undefined;
}

/** How a table is scanned of which more is known. */
export interface ScanOptions {
  /** The line on which it begins; 1 unless given. */
  line?: number;
  /** Whether it is the middle of a table: no byte order mark stands before it. */
  isWithin?: boolean;
  /** What to read rows into, where many tables are read one after the other: room for them is much to make. */
  row?: Row;
  /**
   * Is given the bytes of some whole rows once they have been read, the line of the first, and how many rows stand before
   * it; good until it returns.
   */
  onScanned?: (bytes: Uint8Array, line: number, rows: number) => void;
}

/** As many cells as a spreadsheet has columns. */
export const cellsAtMost = 16_384;

/** A longer row is none: a quote is open somewhere before. */
export const rowBytesAtMost = 16 * 2 ** 20;

const quote = 0x22;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;

/** Instead of a position: more has to come, or what is wrong. */
const unfinished = -1;
const problems = { [-2]: 'quote-open', [-3]: 'quote-stray', [-4]: 'row-wide' } as const;

/**
 * Reads separated values (RFC 4180) in UTF-8, in pieces of any size: cells may be in quotes, a quote within them is
 * doubled, rows end with CR, LF or both. A quote in the middle of an unquoted cell stands for itself; text after a
 * closing one is a problem, and so is a quote that is never closed. Rows without any text and a byte order mark are
 * left out. `delimiter` is one ASCII character. Where nobody asks for the rows, it is found only where they end.
 */
export function csvScanner(
  delimiter: string,
  onRow: ((row: Row) => void) | undefined,
  { line = 1, isWithin = false, row = emptyRow(), onScanned }: ScanOptions = {},
): CsvScanner {
  const separator = delimiter.charCodeAt(0);
  const breaks: Breaks = { feed: -1, return: -1, quote: -1 };
  row.line = line;
  let rows = 0;
  let rest: Uint8Array = new Uint8Array();
  let isStart = !isWithin;
  /** Reads whole rows from a place on; gives where they end, and what is wrong with the next one. */
  const scanRows = (start: number, isLast: boolean): [end: number, problem?: CsvProblem] => {
    let from = start;
    while (from < row.bytes.length) {
      const next =
        onRow || !isOneLine(row.bytes, from, breaks)
          ? scanRow(row, from, { separator, breaks, isLast })
          : passLine(row, from, breaks, isLast);
      if (next < unfinished) return [from, { code: problems[next as keyof typeof problems], line: row.line }];
      if (next === unfinished) break;
      if (!isBlank(row)) {
        rows += 1;
        onRow?.(row);
      }
      row.line += row.breaks + 1;
      from = next;
    }
    return [from];
  };
  const scan = (isLast: boolean): CsvProblem | undefined => {
    const bytes = rest;
    row.bytes = bytes;
    Object.assign(breaks, { feed: -1, return: -1, quote: -1 });
    const start = isStart ? afterMark(bytes) : 0;
    const first = row.line;
    const before = rows;
    isStart = false;
    const [end, problem] = scanRows(start, isLast);
    if (end > start) onScanned?.(bytes.subarray(start, end), first, before);
    if (problem) return problem;
    // A copy (which a Buffer's own slice is not): the caller may use the piece again.
    rest = Uint8Array.prototype.slice.call(bytes, end);
    return rest.length > rowBytesAtMost ? { code: 'row-long', line: row.line } : undefined;
  };
  return {
    push(bytes) {
      // A byte order mark is looked for once enough is there to see it.
      const waits = isStart && rest.length + bytes.length < 3;
      rest = rest.length === 0 && !waits ? bytes : joined(rest, bytes);
      return waits ? undefined : scan(false);
    },
    end: () => scan(true),
  };
}

/** Room for a row. */
export function emptyRow(): Row {
  return {
    bytes: new Uint8Array(),
    length: 0,
    starts: new Int32Array(cellsAtMost),
    ends: new Int32Array(cellsAtMost),
    doubled: new Uint8Array(cellsAtMost),
    line: 1,
    breaks: 0,
  };
}

function isBlank({ length, starts, ends }: Row): boolean {
  return length === 1 && starts[0] === ends[0];
}

function afterMark(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** Where the next line feed, carriage return and quote stand that were looked for last. */
interface Breaks {
  feed: number;
  return: number;
  quote: number;
}

/** How rows are scanned: what separates cells, where the next line ends, and whether no more is to come. */
interface Scan {
  separator: number;
  breaks: Breaks;
  isLast: boolean;
}

/** Whether a row ends with its line, whatever is in it: no quote is, and it is too short for too many cells. */
function isOneLine(bytes: Uint8Array, from: number, breaks: Breaks): boolean {
  if (breaks.quote < from) breaks.quote = placeOf(bytes, quote, from);
  const end = nextBreak(bytes, from, breaks);
  return end < bytes.length && breaks.quote > end && end - from < cellsAtMost;
}

/** Reads a row that is one line as one cell; gives where the next one begins. */
function passLine(row: Row, from: number, breaks: Breaks, isLast: boolean): number {
  const end = nextBreak(row.bytes, from, breaks);
  row.breaks = 0;
  row.length = 1;
  row.starts[0] = from;
  row.ends[0] = end;
  return afterBreak(row.bytes, end, isLast);
}

/** Reads one row; gives where the next one begins. */
function scanRow(row: Row, from: number, scan: Scan): number {
  const { bytes, starts, ends, doubled } = row;
  const { separator, isLast } = scan;
  const size = bytes.length;
  row.breaks = 0;
  let at = from;
  let limit = nextBreak(bytes, at, scan.breaks);
  for (let cell = 0; cell < cellsAtMost; cell += 1) {
    doubled[cell] = 0;
    if (bytes[at] === quote) {
      at = scanQuoted(row, cell, at + 1, scan);
      if (at > limit) limit = nextBreak(bytes, at, scan.breaks);
    } else {
      starts[cell] = at;
      at = endOfPlain(bytes, at, limit, separator);
      ends[cell] = at;
    }
    if (at < 0 || (at === size && !isLast)) return Math.min(at, unfinished);
    row.length = cell + 1;
    if (at >= size) return size;
    if (bytes[at] !== separator) return afterBreak(bytes, at, isLast);
    at += 1;
  }
  return -4;
}

function endOfPlain(bytes: Uint8Array, from: number, limit: number, separator: number): number {
  let at = from;
  while (at < limit && bytes[at] !== separator) at += 1;
  return at;
}

/** Where the line ends in which a place is; the end of the bytes where it goes on. */
function nextBreak(bytes: Uint8Array, at: number, breaks: Breaks): number {
  if (breaks.feed < at) breaks.feed = placeOf(bytes, lineFeed, at);
  if (breaks.return < at) breaks.return = placeOf(bytes, carriageReturn, at);
  return Math.min(breaks.feed, breaks.return);
}

/** Where a byte stands next; the end of the bytes where it does not. */
function placeOf(bytes: Uint8Array, byte: number, at: number): number {
  const place = bytes.indexOf(byte, at);
  return place < 0 ? bytes.length : place;
}

/** Reads a cell from behind its opening quote; gives where what ends it stands. */
function scanQuoted(row: Row, cell: number, from: number, { separator, breaks, isLast }: Scan): number {
  const { bytes } = row;
  let at = from;
  for (;;) {
    at = bytes.indexOf(quote, at);
    if (at < 0) return isLast ? -2 : unfinished;
    if (at + 1 >= bytes.length && !isLast) return unfinished;
    if (bytes[at + 1] !== quote) break;
    row.doubled[cell] = 1;
    at += 2;
  }
  row.starts[cell] = from;
  row.ends[cell] = at;
  if (nextBreak(bytes, from, breaks) < at) row.breaks += breaksIn(bytes, from, at);
  const next = bytes[at + 1];
  const isEnd = next === undefined || next === separator || next === lineFeed || next === carriageReturn;
  return isEnd ? at + 1 : -3;
}

function breaksIn(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    if (bytes[at] === lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] !== lineFeed)) count += 1;
  }
  return count;
}

/** Where a line break ends; CR and LF together are one. */
function afterBreak(bytes: Uint8Array, at: number, isLast: boolean): number {
  if (bytes[at] !== carriageReturn) return at + 1;
  if (at + 1 >= bytes.length && !isLast) return unfinished;
  return bytes[at + 1] === lineFeed ? at + 2 : at + 1;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A cell as text. */
export function cellText(row: Row, cell: number): string {
  const text = decoder.decode(row.bytes.subarray(row.starts[cell], row.ends[cell]));
  return row.doubled[cell] === 1 ? text.replaceAll('""', '"') : text;
}
