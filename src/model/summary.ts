/**
 * The figures of an assessment without its words and reasons, as a row of a table has them. Points are 0 to 100, null
 * where there are none; lists are by position in the questionnaire.
 */
export interface Summary {
  verdict: { id: string; provisional: boolean; lowest: string; highest: string };
  overall: { score: number | null; lowest: number | null; highest: number | null; coverage: number | null };
  tracks: (number | null)[];
  sections: (number | null)[];
  /** The score of each question where that was asked for; null where it has none that is part of the result. */
  questions: (number | null)[];
  respondents: number;
  /** Ids of questions whose gate is known not to reach its highest minimum. */
  missedGates: string[];
  /** Warnings that are red or amber, as `id:level`. */
  raisedWarnings: string[];
}
