import type { Problem } from '../../model/diagnostics/diagnostic.js';

/** All pieces together, unless they are more than so many megabytes. */
export async function collected(
  pieces: AsyncIterable<Uint8Array>,
  megabytes: number,
): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > megabytes * 2 ** 20) return undefined;
    // A copy: the next piece may come in the same memory.
    parts.push(Uint8Array.from(piece));
  }
  return together(parts);
}

/** Some bytes, one behind the other. */
export function together(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** A whole file is larger than may be; `next` is an option’s value that allows twice as much. */
export function tooLarge(megabytes: number, next = 2 * megabytes): Problem {
  return { code: 'export-too-large', args: { what: 'file', atMost: megabytes, next } };
}
