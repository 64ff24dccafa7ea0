import type { BatchWords } from '../locales/batch.js';
import type { BatchRow } from '../reports/batch/columns.js';

/** What a batch came to, as it grows. */
export interface BatchSummary {
  add(row: BatchRow): void;
  /** `titleOf` gives the title of a verdict by its id. */
  text(words: BatchWords, titleOf: (id: string) => string | undefined): string;
}

/** Counts, the mean and the spread of the overall scores, and the verdicts; in constant memory. */
export function batchSummary(): BatchSummary {
  const verdicts = new Map<string, number>();
  let [rows, scored, provisional] = [0, 0, 0];
  let [mean, squares] = [0, 0];
  let [least, most] = [Infinity, -Infinity];
  return {
    add({ summary: { verdict, overall } }) {
      rows += 1;
      if (verdict.provisional) provisional += 1;
      verdicts.set(verdict.id, (verdicts.get(verdict.id) ?? 0) + 1);
      if (overall.score === null) return;
      scored += 1;
      // The running mean and sum of squares of Welford (1962).
      const from = overall.score - mean;
      mean += from / scored;
      squares += from * (overall.score - mean);
      [least, most] = [Math.min(least, overall.score), Math.max(most, overall.score)];
    },
    text: (words, titleOf) =>
      [
        words.rows(rows, provisional),
        ...(scored > 0
          ? [words.overall(mean, scored > 1 ? Math.sqrt(squares / (scored - 1)) : undefined, least, most)]
          : []),
        words.verdicts(
          [...verdicts]
            .sort(([one, many], [other, few]) => few - many || (one < other ? -1 : 1))
            .map(([id, count]) => [titleOf(id) ?? words.undetermined, count] as const),
        ),
      ].join('\n'),
  };
}
