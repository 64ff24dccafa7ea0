import { distance } from 'fastest-levenshtein';

/** The known word that a misspelt one most likely means; null where none is near enough. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const lower = word.toLowerCase();
  const atMost = Math.max(2, Math.floor(word.length / 3));
  let best: string | null = null;
  let least = atMost + 1;
  for (const candidate of known) {
    if (candidate.toLowerCase() === lower) return candidate;
    const steps = distance(lower.slice(0, 100), candidate.toLowerCase().slice(0, 100));
    const hasCommon = steps < Math.max(word.length, candidate.length);
    if (hasCommon && steps < least) [best, least] = [candidate, steps];
  }
  return best;
}
