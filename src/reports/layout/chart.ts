import type { Tone } from './inline.js';

/**
 * What a figure shows, as figures. Dialects that cannot draw leave it out: the figure's table says the same.
 * Points are 0 to 100; `null` is named in the table.
 */
export type Chart =
  | { kind: 'weights'; parts: readonly { label: string; value: number; of: number }[] }
  | { kind: 'splits'; labels: readonly string[]; splits: readonly Split[] }
  | {
      kind: 'split';
      unit: 'points' | 'percent';
      parts: readonly { label: string; value: number; of: number }[];
    }
  | { kind: 'profile'; target: number; rows: readonly ProfileRow[] }
  | { kind: 'board'; columns: readonly string[]; rows: readonly BoardRow[] }
  | { kind: 'change'; moments: readonly string[]; rows: readonly ChangeRow[] }
  | { kind: 'effort'; points: readonly EffortPoint[] }
  | { kind: 'timeline'; stages: readonly { label: string; weeks: number | null; release: string | null }[] };

/** A score with the range that missing answers leave. */
export interface ProfileRow {
  label: string;
  /** The minima of single questions in it, each once, ascending. */
  minima: readonly number[];
  score: number | null;
  lowest: number | null;
  highest: number | null;
}

/** One of several wholes that are split among the same parts, each on a scale of 0 to 100; null where nobody knows it. */
export interface Split {
  title: string;
  unit: 'points' | 'percent';
  values: readonly number[] | null;
}

/** An action: its number in the table, its person-days, and how urgent it is. */
export interface EffortPoint {
  number: number;
  label: string;
  days: number;
  effect: number;
}

/** Points at each moment, how they moved from the first to the last, and that in words. */
export interface ChangeRow {
  label: string;
  scores: readonly (number | null)[];
  tone: Tone;
  change: string;
}

/** A gate: what counts, how it stands, and its minimum for each column, null where it has none. */
export interface BoardRow {
  label: string;
  score: number | null;
  tone: Tone;
  status: string;
  minima: readonly (number | null)[];
}
