/** The mean, the same whatever the order of the values; undefined where there are none. */
export function mean(values: readonly number[]): number | undefined {
  if (values.length < 2) return values[0];
  const ascending = values.toSorted((a, b) => a - b);
  const sum = ascending.reduce((total, value) => total + value, 0);
  return within(sum / values.length, ascending[0] ?? 0, ascending.at(-1) ?? 0);
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
