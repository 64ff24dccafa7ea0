/** Values closer than this to a threshold, band or minimum are at it. */
export const tolerance = 1e-9;

/** Whether a value reaches a threshold. */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - tolerance;
}

/** Whether a value is over a threshold. */
export function exceeds(value: number, threshold: number): boolean {
  return value > threshold + tolerance;
}

/** Whether two values are the same. */
export function same(a: number, b: number): boolean {
  return reaches(a, b) && !exceeds(a, b);
}
