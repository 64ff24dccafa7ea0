/** What the overview says: what is open, and what can be done about it. */
export interface ReviewWords {
  title: (of: { answered: number; total: number; dontKnow: number }) => string;
  complete: string;
  /** `points`: what is possible in the section, undefined where it has none. */
  section: (of: {
    title: string;
    skipped: number;
    dontKnow: number;
    toCome: number;
    points: string | undefined;
  }) => string;
  unanswered: string;
  keys: {
    jump: string;
    open: string;
    finish: string;
    goOn: (number: number) => string;
    enterFinishes: string;
    back: string;
    remarks: string;
    actions: string;
    head: string;
    pause: string;
  };
  prompt: string;
  unknown: (text: string) => string;
}

/** What the interview says of what the answers so far come to, and of what is still possible. */
export interface OutlookWords {
  /** Points that are certain. */
  points: (points: string) => string;
  /** Points between which everything is possible. */
  range: (lowest: string, highest: string) => string;
  /** The verdict as it stands; undefined: none yet. */
  verdict: (title: string | undefined, isProvisional: boolean) => string;
  /** Between which verdicts it can still come out. */
  possible: (lowest: string, highest: string) => string;
  /** The one verdict that can still come out. */
  only: (title: string) => string;
  /** The points of the whole, certain or possible. */
  overall: (points: string) => string;
}
