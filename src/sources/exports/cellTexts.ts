import type { Row } from './csv.js';
import { hashOf, viewOf } from './textHash.js';

/** The different texts that were met in the cells of one column: numbered as they were met, found by their bytes. */
export interface CellTexts {
  /** For texts of no or one byte: by 0, or 1 + the byte, the number of the text + 1; 0 where it was not met. */
  short: Int32Array;
  /** For longer texts: by their hash, or the places behind it, the number of the text + 1; 0 where nothing stands. */
  slots: Int32Array;
  /** By number: the hash, and where the bytes begin in `bytes`; one more beginning says where the last ones end. */
  hashes: Int32Array;
  starts: Int32Array;
  bytes: Uint8Array;
  /** The same bytes, read four at a time. */
  view: DataView;
  /** By number: how often a memo was asked for it, which readers who do not count do once. */
  counts: Uint32Array;
  size: number;
}

/** One for an empty cell, and one for each byte. */
export const shortTexts = 257;

/** Texts whose hashes fall together lie this close; more of them are not kept, so that nobody can make a search long. */
const stepsAtMost = 32;

/** All bytes of the texts of a column together: no more are kept. */
const bytesAtMost = 2 ** 21;

/** No texts. */
export function noTexts(): CellTexts {
  const bytes = new Uint8Array(256);
  return {
    short: new Int32Array(shortTexts),
    slots: new Int32Array(32),
    hashes: new Int32Array(16),
    starts: new Int32Array(17),
    bytes,
    view: new DataView(bytes.buffer),
    counts: new Uint32Array(16),
    size: 0,
  };
}

/** The number of the text of a cell; -1 where it was not met. */
export function numberOf(texts: CellTexts, { bytes, starts, ends, doubled }: Row, cell: number): number {
  const from = starts[cell] as number;
  const to = ends[cell] as number;
  if (to - from < 2) return (texts.short[shortPlace(bytes, from, to)] as number) - 1;
  const hash = hashOf(bytes, from, to, doubled[cell] as number);
  const { slots } = texts;
  const mask = slots.length - 1;
  for (let step = 0; step < stepsAtMost; step += 1) {
    const number = (slots[((hash >> 1) + step) & mask] as number) - 1;
    if (number < 0 || isSame(texts, number, hash, bytes, from, to)) return number;
  }
  return -1;
}

/** Adds the text of a cell that was not met; gives its number, or -1 where there is no room for it. */
export function addText(texts: CellTexts, { bytes, starts, ends, doubled }: Row, cell: number): number {
  const from = starts[cell] as number;
  const to = ends[cell] as number;
  const number = texts.size;
  const begin = texts.starts[number] as number;
  const end = begin + to - from;
  if (end > bytesAtMost) return -1;
  makeRoom(texts, end);
  if (to - from < 2) texts.short[shortPlace(bytes, from, to)] = number + 1;
  else {
    const hash = hashOf(bytes, from, to, doubled[cell] as number);
    if (!place(texts.slots, hash, number)) return -1;
    texts.hashes[number] = hash;
  }
  texts.bytes.set(bytes.subarray(from, to), begin);
  texts.starts[number + 1] = end;
  texts.size += 1;
  return number;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A text by its number. */
export function textAt({ bytes, starts, hashes }: CellTexts, number: number): string {
  const text = decoder.decode(bytes.subarray(starts[number], starts[number + 1]));
  return ((hashes[number] as number) & 1) === 1 ? text.replaceAll('""', '"') : text;
}

/** Where a text of no or one byte stands among these. */
export function shortPlace(bytes: Uint8Array, from: number, to: number): number {
  return from === to ? 0 : 1 + (bytes[from] as number);
}

function isSame(
  texts: CellTexts,
  number: number,
  hash: number,
  bytes: Uint8Array,
  from: number,
  to: number,
): boolean {
  if (texts.hashes[number] !== hash) return false;
  const begin = texts.starts[number] as number;
  const length = to - from;
  if ((texts.starts[number + 1] as number) - begin !== length) return false;
  const { bytes: own, view: ownFour } = texts;
  let at = 0;
  if (length >= 4) {
    const four = viewOf(bytes);
    for (; at + 4 <= length; at += 4) {
      if (ownFour.getInt32(begin + at) !== four.getInt32(from + at)) return false;
    }
  }
  for (; at < length; at += 1) if (own[begin + at] !== bytes[from + at]) return false;
  return true;
}

/** Puts a number at the first free place for a hash; false where there is none. */
function place(slots: Int32Array, hash: number, number: number): boolean {
  for (let step = 0; step < stepsAtMost; step += 1) {
    const at = ((hash >> 1) + step) & (slots.length - 1);
    if (slots[at] !== 0) continue;
    slots[at] = number + 1;
    return true;
  }
  return false;
}

/** Makes room for one more text, whose bytes end at a place. */
function makeRoom(texts: CellTexts, end: number): void {
  const { size } = texts;
  if (end > texts.bytes.length) {
    texts.bytes = larger(texts.bytes, new Uint8Array(2 * end));
    texts.view = new DataView(texts.bytes.buffer);
  }
  if (size < texts.hashes.length) return;
  texts.hashes = larger(texts.hashes, new Int32Array(2 * size));
  texts.starts = larger(texts.starts, new Int32Array(2 * size + 1));
  texts.counts = larger(texts.counts, new Uint32Array(2 * size));
  texts.slots = new Int32Array(4 * size);
  for (let number = 0; number < size; number += 1) {
    // One that finds no place is met anew, and then has another number.
    if ((texts.starts[number + 1] as number) - (texts.starts[number] as number) > 1) {
      place(texts.slots, texts.hashes[number] as number, number);
    }
  }
}

function larger<Column extends Uint8Array | Int32Array | Uint32Array>(column: Column, into: Column): Column {
  into.set(column);
  return into;
}
