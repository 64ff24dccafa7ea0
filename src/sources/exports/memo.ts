import { cellText, type Row } from './csv.js';

/** What the cells of one column mean: worked out once for each different text, then found by its bytes. */
export interface CellMemo<Meaning> {
  of(row: Row, cell: number): Meaning;
  /** Every text that was met, with its meaning and how often it was met. */
  met(): { text: string; meaning: Meaning; count: number }[];
}

interface Entry<Meaning> {
  text: string;
  meaning: Meaning;
  count: number;
  bytes: Uint8Array;
}

/** As many different texts as one answer with options can have, and more; beyond, nothing is remembered. */
const rememberedUsually = 2000;

/** The same where one cell may name several options: as many as combine thirteen of them, and more. */
export const rememberedCombinations = 10_000;

/** Longer cells are answers in somebody’s own words. */
const bytesAtMost = 400;

const buckets = 2 ** 14;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Remembers what cells mean. `meaningOf` is given the text of a cell; a cell that is no UTF-8 means `broken`.
 * Cells that were met before are found without becoming texts.
 */
export function cellMemo<Meaning>(
  meaningOf: (text: string) => Meaning,
  broken: (text: string) => Meaning,
  rememberedAtMost = rememberedUsually,
): CellMemo<Meaning> {
  const table: Entry<Meaning>[][] = [];
  let size = 0;
  const meaningIn = (row: Row, cell: number): Meaning => {
    const text = textIn(row, cell);
    return text === undefined ? broken(cellText(row, cell)) : meaningOf(text);
  };
  return {
    of(row, cell) {
      const from = row.starts[cell] as number;
      const to = row.ends[cell] as number;
      if (to - from > bytesAtMost || row.doubled[cell] === 1) return meaningIn(row, cell);
      const bucket = hashOf(row.bytes, from, to);
      const entries = table[bucket];
      const known = entries && found(entries, row.bytes, from, to);
      if (known) {
        known.count += 1;
        return known.meaning;
      }
      const meaning = meaningIn(row, cell);
      if (size >= rememberedAtMost) return meaning;
      const bytes = Uint8Array.prototype.slice.call(row.bytes, from, to);
      const entry = { text: cellText(row, cell), meaning, count: 1, bytes };
      if (entries) entries.push(entry);
      else table[bucket] = [entry];
      size += 1;
      return meaning;
    },
    met: () => table.flat().map(({ text, meaning, count }) => ({ text, meaning, count })),
  };
}

function textIn(row: Row, cell: number): string | undefined {
  try {
    const text = strict.decode(row.bytes.subarray(row.starts[cell], row.ends[cell]));
    return row.doubled[cell] === 1 ? text.replaceAll('""', '"') : text;
  } catch {
    return undefined;
  }
}

/** FNV-1a, folded to the number of buckets. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}

function found<Meaning>(
  entries: readonly Entry<Meaning>[],
  bytes: Uint8Array,
  from: number,
  to: number,
): Entry<Meaning> | undefined {
  for (const entry of entries) if (isSame(entry.bytes, bytes, from, to)) return entry;
  return undefined;
}

function isSame(one: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (one.length !== to - from) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== bytes[from + at]) return false;
  return true;
}
