/** The bytes that were looked at last. */
let view: DataView = new DataView(new ArrayBuffer(0));
let viewed: Uint8Array | undefined;

/** Some bytes as they are read four at a time: made once for many cells. */
export function viewOf(bytes: Uint8Array): DataView {
  if (bytes !== viewed) {
    view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    viewed = bytes;
  }
  return view;
}

/** Of a long text as many places are looked at, evenly spread. */
const sampled = 32;

/**
 * MurmurHash3 (Appleby, 32 bits) of a text. It is even but where quotes in the bytes are doubled, since the same bytes without
 * that are another text.
 */
export function hashOf(bytes: Uint8Array, from: number, to: number, doubled: number): number {
  const length = to - from;
  let hash = length;
  if (length >= 4) {
    const four = viewOf(bytes);
    const last = to - 4;
    const step = Math.max(4, Math.floor((length - 4) / sampled));
    for (let at = from; at < last; at += step) hash = mixed(hash, four.getInt32(at));
    hash = mixed(hash, four.getInt32(last));
  } else {
    for (let at = from; at < to; at += 1) hash = mixed(hash, bytes[at] as number);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) & ~1) | doubled;
}

function mixed(hash: number, four: number): number {
  return (Math.imul(turned(hash ^ scattered(four), 13), 5) + 0xe6546b64) | 0;
}

function scattered(four: number): number {
  return Math.imul(turned(Math.imul(four, 0xcc9e2d51), 15), 0x1b873593);
}

function turned(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}
