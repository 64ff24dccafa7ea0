/**
 * What a figure shows, as figures. Dialects that cannot draw leave it out: the figure's table says the same.
 * Points are 0 to 100; `null` is named in the table.
 */
export type Chart =
  | {
      kind: 'split';
      unit: 'points' | 'percent';
      parts: readonly { label: string; value: number; of: number }[];
    }
  | { kind: 'profile'; target: number; rows: readonly ProfileRow[] }
  | { kind: 'board'; columns: readonly string[]; rows: readonly BoardRow[] }
  | { kind: 'effort'; points: readonly { label: string; days: number; effect: number }[] }
  | { kind: 'timeline'; stages: readonly { label: string; weeks: number | null; release: string | null }[] };

/** A score with the range that missing answers leave. */
export interface ProfileRow {
  label: string;
  score: number | null;
  lowest: number | null;
  highest: number | null;
}

/** A gate: what counts, and its minimum for each column, null where it has none. */
export interface BoardRow {
  label: string;
  score: number | null;
  minima: readonly (number | null)[];
}
