/** Numbers of assessments side by side, with a row for each; NaN where there is none. */
export type Figures = Float64Array;

/**
 * The figures of assessments without their words and reasons, as rows of a table have them: columns with a row for each.
 * Points are 0 to 100; lists are by position in the questionnaire.
 */
export interface Summaries {
  verdicts: { id: readonly string[]; lowest: readonly string[]; highest: readonly string[] };
  /** 1 where the verdict is provisional. */
  provisional: Uint8Array;
  overall: { score: Figures; lowest: Figures; highest: Figures; coverage: Figures };
  tracks: readonly Figures[];
  sections: readonly Figures[];
  /** The score of each question where that was asked for; NaN where it has none that is part of the result. */
  questions: readonly Figures[];
  respondents: Int32Array;
  /** Ids of questions whose gate is known not to reach its highest minimum, with blanks between them. */
  missedGates: readonly string[];
  /** Warnings that are red or amber, as `id:level`, with blanks between them. */
  raisedWarnings: readonly string[];
}

/** One of several assessments that are summarized side by side. */
export interface SummaryRow {
  summaries: Summaries;
  at: number;
}

/** A figure of an assessment; null where there is none. */
export function figureAt(figures: Figures | undefined, at: number): number | null {
  const value = figures?.[at] ?? Number.NaN;
  return Number.isNaN(value) ? null : value;
}

/** What a summary says first: the verdict's id, whether it is provisional, and the overall points; null where there are none. */
export function resultIn({ summaries, at }: SummaryRow): {
  verdict: string;
  isProvisional: boolean;
  score: number | null;
} {
  const { verdicts, provisional, overall } = summaries;
  return {
    verdict: verdicts.id[at] as string,
    isProvisional: provisional[at] === 1,
    score: figureAt(overall.score, at),
  };
}

/** The ids in a list of them. */
export function idsIn(list: string | undefined): string[] {
  return list ? list.split(' ') : [];
}
