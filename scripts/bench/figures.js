// Order statistics.

/** The value that a share of all does not exceed. */
export function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

/** The value in the middle. */
export const median = (values) => quantile(values, 0.5);
