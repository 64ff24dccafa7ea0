// Numbers that are the same on every machine.

/** A generator of numbers from 0 to below 1 (Marsaglia's xorshift of 32 bits). */
export function numbersFrom(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}
