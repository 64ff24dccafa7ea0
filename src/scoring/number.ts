/** The mean, the same whatever the order of the values; undefined where there are none. */
export function mean(values: readonly number[]): number | undefined {
  if (values.length < 2) return values[0];
  return ascendingMean(values.toSorted((a, b) => a - b));
}

/** The mean of values in ascending order; NaN where there are none. */
export function ascendingMean(ascending: ArrayLike<number>): number {
  const { length } = ascending;
  if (length === 0) return Number.NaN;
  let sum = 0;
  for (let at = 0; at < length; at += 1) sum += ascending[at] as number;
  return within(sum / length, ascending[0] as number, ascending[length - 1] as number);
}

/** The median: the middle value, of an even count the mean of the middle two; undefined where there are none. */
export function median(values: readonly number[]): number | undefined {
  if (values.length < 2) return values[0];
  const ascending = [...values].sort((a, b) => a - b);
  const middle = ascending.length / 2;
  const [low, high] = [ascending[Math.ceil(middle) - 1], ascending[Math.floor(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** The value, or the bound that it lies beyond. */
export function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** More than any number that is scored with, and finite, so that `lesser` and `greater` take it. */
export const beyond = Number.MAX_VALUE;

/**
 * The lesser of two finite numbers; NaN where one is. Without a branch, which a processor could not foresee: `Math.min`
 * takes three times as long where rows differ.
 */
export function lesser(one: number, other: number): number {
  const isLess = Number(one < other);
  return one * isLess + other * (1 - isLess);
}

/** The greater of two finite numbers; NaN where one is. */
export function greater(one: number, other: number): number {
  const isMore = Number(one > other);
  return one * isMore + other * (1 - isMore);
}
