import { csvScanner } from './csv.js';

const candidates = [',', ';', '\t', '|'] as const;

/** How many rows are looked at. */
const rowsLookedAt = 100;

/** The share of rows that must have as many cells as the header. */
const leastAlike = 0.6;

/**
 * The delimiter of a table, told from its beginning by reading it with each candidate: the one with which most rows
 * have as many cells as the first, and of those the one that gives the most. A comma where there is only one column.
 */
export function delimiterOf(beginning: Uint8Array): string {
  let [best, most] = [',', 0];
  for (const candidate of candidates) {
    const worth = worthOf(beginning, candidate);
    if (worth > most) [best, most] = [candidate, worth];
  }
  return best;
}

/** How well a delimiter fits: 0 where it gives one column. */
function worthOf(beginning: Uint8Array, delimiter: string): number {
  const widths: number[] = [];
  const scanner = csvScanner(delimiter, ({ length }) => {
    if (widths.length < rowsLookedAt) widths.push(length);
  });
  scanner.push(beginning);
  // The last row of a short table may have no end.
  if (widths.length < rowsLookedAt) scanner.end();
  const [first = 1] = widths;
  if (first < 2) return 0;
  const alike = widths.filter((width) => width === first).length / widths.length;
  // What stands in one header alone is a sign in its text.
  if (alike < leastAlike) return 0;
  return alike * 1000 + Math.min(first, 999);
}
