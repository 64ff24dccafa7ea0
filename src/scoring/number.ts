/** The mean, the same whatever the order of the values; undefined where there are none. */
export function mean(values: readonly number[]): number | undefined {
  if (values.length < 2) return values[0];
  const ascending = [...values].sort((a, b) => a - b);
  const sum = ascending.reduce((total, value) => total + value, 0);
  return within(sum / values.length, ascending[0] ?? 0, ascending.at(-1) ?? 0);
}

/** The median: the middle value, of an even count the mean of the middle two; undefined where there are none. */
export function median(values: readonly number[]): number | undefined {
  const ascending = [...values].sort((a, b) => a - b);
  const middle = ascending.length / 2;
  const [low, high] = [ascending[Math.ceil(middle) - 1], ascending[Math.floor(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** One part of a weighted mean. */
export interface Weighted {
  value: number;
  weight: number;
}

/** The weighted mean, never outside its values by rounding; undefined where there is no weight. */
export function weightedMean(parts: readonly Weighted[]): number | undefined {
  let weight = 0;
  let sum = 0;
  let [low, high] = [Infinity, -Infinity];
  for (const part of parts) {
    weight += part.weight;
    sum += part.value * part.weight;
    low = Math.min(low, part.value);
    high = Math.max(high, part.value);
  }
  return weight > 0 ? within(sum / weight, low, high) : undefined;
}

/** The value, or the bound that it lies beyond. */
export function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
