import type { GateStatus } from '../model/assessment.js';
import type { Value } from '../model/response.js';

/** Whether there is an answer to read, and if not, why. `missing`: unanswered, contradictory, too few. */
export type State = 'value' | 'dont-know' | 'not-applicable' | 'hidden' | 'missing';

/** What expressions read, all by position in the plan. One scope for each respondent, one for the organization. */
export interface Scope {
  states: State[];
  /** The value as one number or text: a mean, a median, the common value; for a multi question the chosen list. */
  values: (Value | undefined)[];
  /** Every value that counts, one for each respondent: what `share` averages and `tag` compares. */
  given: (readonly Value[])[];
  scores: (number | undefined)[];
  results?: Results | undefined;
}

/** Results of the whole that warnings, caps and texts read. */
export interface Results {
  sections: readonly (number | undefined)[];
  tracks: readonly (number | undefined)[];
  phases: readonly (number | undefined)[];
  overall: number | undefined;
  gates: readonly GateOutcome[];
  gap: number | undefined;
  /** Red and amber of each warning as far as they are determined. */
  warnings: { red: boolean | undefined; amber: boolean | undefined }[];
}

/** A gate with what counts for it: points, or undefined where nothing does. */
export interface GateOutcome {
  question: number;
  status: GateStatus;
  counts: number | undefined;
  /** By milestone; undefined where it has none. */
  minima: readonly (number | undefined)[];
  knockout: boolean;
  limitedBy: 'evidence' | 'condition' | undefined;
}

/** A scope for so many questions in which nothing is answered. */
export function emptyScope(questions: number): Scope {
  return {
    states: new Array(questions).fill('missing'),
    values: new Array(questions).fill(undefined),
    given: new Array(questions).fill([]),
    scores: new Array(questions).fill(undefined),
  };
}
