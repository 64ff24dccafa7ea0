/** Texts of 0.00 to 100.00, each made when it is first needed: a batch writes the same ones over and over. */
const texts: string[] = [];

/** How far from the middle between two hundredths a value must be for its hundredth to be beyond doubt. */
const doubt = 1e-6;

/** A number with two decimals, as `toFixed(2)` writes it. */
export function twoDecimals(value: number): string {
  const hundredths = value * 100;
  const nearest = Math.round(hundredths);
  // What lies between two hundredths is decided by digits that the product may have lost.
  const isClear = Math.abs(hundredths - nearest) < 0.5 - doubt;
  if (!isClear || !(nearest >= 0 && nearest <= 10_000) || value < 0) return value.toFixed(2);
  let text = texts[nearest];
  if (text === undefined) {
    text = (nearest / 100).toFixed(2);
    texts[nearest] = text;
  }
  return text;
}
