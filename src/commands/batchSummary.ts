import type { BatchWords } from '../locales/batch.js';

/** What a batch came to, as it grows. */
export interface BatchSummary {
  /** One more assessment: the id of its verdict, whether that is provisional, and its overall score. */
  add(verdict: string, isProvisional: boolean, score: number | null): void;
  /** The mean of the overall scores; undefined where none has one. */
  mean(): number | undefined;
  /** `titleOf` gives the title of a verdict by its id. */
  text(words: BatchWords, titleOf: (id: string) => string): string;
}

/** Counts, the mean and the spread of the overall scores, and the verdicts; in constant memory. */
export function batchSummary(): BatchSummary {
  const verdicts = new Map<string, number>();
  let [rows, scored, provisional] = [0, 0, 0];
  let [mean, squares] = [0, 0];
  let [least, most] = [Infinity, -Infinity];
  return {
    add(verdict, isProvisional, score) {
      rows += 1;
      if (isProvisional) provisional += 1;
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
      if (score === null) return;
      scored += 1;
      // The running mean and sum of squares of Welford (1962).
      const from = score - mean;
      mean += from / scored;
      squares += from * (score - mean);
      [least, most] = [Math.min(least, score), Math.max(most, score)];
    },
    mean: () => (scored > 0 ? mean : undefined),
    text: (words, titleOf) =>
      [
        words.rows(rows, provisional),
        ...(scored > 0
          ? [words.overall(mean, scored > 1 ? Math.sqrt(squares / (scored - 1)) : undefined, least, most)]
          : []),
        words.verdicts(
          [...verdicts]
            .sort(([one, many], [other, few]) => few - many || (one < other ? -1 : 1))
            .map(([id, count]) => [titleOf(id), count] as const),
        ),
      ].join('\n'),
  };
}
