/** How often a distance is doubled to find a number that is enough. */
const doublings = 20;

/** As many numbers as are tried between two. */
const atOnce = 32;

interface Tried<Level> {
  value: number;
  level: Level | undefined;
}

/**
 * The least whole numbers above one that come to something else than the number before. `worth` works out what numbers
 * come to, and `isSame` tells whether that is the same. Where what a number is worth only ever rises, none is missed.
 */
export function leastNumbers<Level>(
  above: number,
  most: number,
  worth: (values: readonly number[]) => (Level | undefined)[],
  isSame: (one: Level | undefined, other: Level | undefined) => boolean,
): Level[] {
  const from = Math.floor(above);
  const tryAll = (values: readonly number[]): Tried<Level>[] => {
    const levels = worth(values);
    return values.map((value, at) => ({ value, level: levels[at] }));
  };
  const doubled = Array.from({ length: doublings }, (_, step) => from + 2 ** step).filter(
    (each) => each < most,
  );
  const last = Number.isFinite(most) && most > from ? [Math.floor(most)] : [];
  let tried: Tried<Level>[] = [{ value: from, level: undefined }, ...tryAll([...doubled, ...last])];
  for (;;) {
    const more = tried.flatMap(({ value, level }, at) => {
      const before = tried[at - 1];
      return before && !isSame(before.level, level) ? between(before.value, value) : [];
    });
    if (more.length === 0) return tried.flatMap(({ level }) => level ?? []);
    tried = [...tried, ...tryAll(more)].sort((a, b) => a.value - b.value);
  }
}

/** Whole numbers between two, evenly spread. */
function between(low: number, high: number): number[] {
  const count = Math.min(atOnce, high - low - 1);
  return Array.from(
    { length: count },
    (_, step) => low + Math.ceil(((step + 1) * (high - low)) / (count + 1)),
  );
}
