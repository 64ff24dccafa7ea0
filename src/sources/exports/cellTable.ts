/** A text that was met in cells: its bytes, what it means, and how often it was met. */
export interface Entry<Meaning> {
  text: string;
  meaning: Meaning;
  count: number;
  bytes: Uint8Array;
  /** The list in which it has a number, and that number: set by whoever makes such a list. */
  list?: unknown;
  code: number;
}

/** Texts of cells, found by their bytes. */
export interface CellTable<Meaning> {
  find(bytes: Uint8Array, from: number, to: number): Entry<Meaning> | undefined;
  add(entry: Entry<Meaning>): void;
  size(): number;
  all(): Entry<Meaning>[];
}

const buckets = 2 ** 14;

/** One for an empty cell, and one for each byte. */
const shortBuckets = 257;

/** An empty table. Most codes are one character, and many cells are empty: these are found at once. */
export function cellTable<Meaning>(): CellTable<Meaning> {
  const short = new Array<Entry<Meaning> | undefined>(shortBuckets).fill(undefined);
  const table: Entry<Meaning>[][] = [];
  let size = 0;
  return {
    find(bytes, from, to) {
      if (to - from < 2) return short[shortBucket(bytes, from, to)];
      const entries = table[hashOf(bytes, from, to)];
      return entries && found(entries, bytes, from, to);
    },
    add(entry) {
      const { bytes } = entry;
      size += 1;
      if (bytes.length < 2) {
        short[shortBucket(bytes, 0, bytes.length)] = entry;
        return;
      }
      const bucket = hashOf(bytes, 0, bytes.length);
      const entries = table[bucket];
      if (entries) entries.push(entry);
      else table[bucket] = [entry];
    },
    size: () => size,
    all: () => [...short.flatMap((entry) => entry ?? []), ...table.flat()],
  };
}

function shortBucket(bytes: Uint8Array, from: number, to: number): number {
  return from === to ? 0 : 1 + (bytes[from] as number);
}

/** As many bytes as are looked at from each end of a text. */
const sampled = 12;

/** FNV-1a over the length and both ends of a text, folded to the number of buckets. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5 ^ (to - from);
  const [first, last] = [Math.min(to, from + sampled), Math.max(from + sampled, to - sampled)];
  for (let at = from; at < first; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  for (let at = last; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
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
