/** Tables for eight bytes at once: the checksum of a byte that is followed by so many bytes of zero. */
const tables = makeTables() as [T, T, T, T, T, T, T, T];
type T = Int32Array;

function makeTables(): Int32Array[] {
  const first = new Int32Array(256);
  for (let byte = 0; byte < 256; byte += 1) {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    first[byte] = sum;
  }
  const all = [first];
  for (let zeros = 1; zeros < 8; zeros += 1) {
    all.push(all[zeros - 1]?.map((sum) => (sum >>> 8) ^ (first[sum & 0xff] ?? 0)) ?? first);
  }
  return all;
}

/**
 * The CRC-32 of a zip (ISO 3309) of some bytes behind those whose checksum is given, at first 0. Eight bytes at once
 * (Kounavis and Berry, A Systematic Approach to Building High Performance Software-Based CRC Generators, 2005): four
 * times as fast as one by one, which would be a quarter of the time that a large workbook takes.
 */
export function checksum(bytes: Uint8Array, before: number): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let sum = ~before;
  let at = 0;
  for (const last = bytes.length - 8; at <= last; at += 8) {
    const low = view.getInt32(at, true) ^ sum;
    const high = view.getInt32(at + 4, true);
    sum =
      (t7[low & 0xff] as number) ^
      (t6[(low >>> 8) & 0xff] as number) ^
      (t5[(low >>> 16) & 0xff] as number) ^
      (t4[low >>> 24] as number) ^
      (t3[high & 0xff] as number) ^
      (t2[(high >>> 8) & 0xff] as number) ^
      (t1[(high >>> 16) & 0xff] as number) ^
      (t0[high >>> 24] as number);
  }
  for (; at < bytes.length; at += 1) {
    sum = (sum >>> 8) ^ (t0[(sum ^ (bytes[at] as number)) & 0xff] as number);
  }
  return ~sum >>> 0;
}
