/** What a batch says when it is done. */
export interface BatchWords {
  rows(rows: number, provisional: number): string;
  /** Mean, standard deviation, least and most of the overall scores. */
  overall(mean: number, deviation: number | undefined, least: number, most: number): string;
  /** Verdicts by title and how many have them. */
  verdicts(counts: readonly (readonly [string, number])[]): string;
  /** How many rows so far, how many in a second, and how many seconds are likely left. */
  progress(rows: number, rate: number, seconds: number | undefined): string;
}
