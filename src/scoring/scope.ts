import type { GateStatus } from '../model/assessment.js';
import type { Value } from '../model/response.js';
import type { Lists, Numbers, Truths, Words } from './columns.js';
import { newBytes, noNumbers } from './newColumns.js';
import type { PlannedQuestion } from './planQuestion.js';

/** Whether there is an answer to read, and if not, why. `missing`: unanswered, contradictory, too few. */
export const state = { missing: 0, value: 1, dontKnow: 2, notApplicable: 3, hidden: 4 } as const;

/** What a column of answers holds: by the kind of its question. */
export type ValueColumn = Numbers | Words | Lists;

/**
 * What expressions read: columns by position in the plan, with a row for each respondent, or for each organization.
 */
export interface Scope {
  size: number;
  /** A `state` in each row. */
  states: Uint8Array[];
  /** The value as one number or word: a mean, a median, the common value; for a multi question the chosen list. */
  values: ValueColumn[];
  /** Every value that counts in a row, one for each respondent: what `share` averages and `tag` compares. */
  given: ((row: number) => readonly Value[])[];
  scores: Numbers[];
  results?: Results | undefined;
}

/** Results of the whole that warnings, caps and texts read, with a row for each organization. */
export interface Results {
  sections: readonly Numbers[];
  tracks: readonly Numbers[];
  /** The points of a phase, by its position. */
  phase(at: number): Numbers;
  overall: Numbers;
  gates: readonly GateColumns[];
  gap: Numbers;
  /** A warning, by its position. */
  warning(at: number): WarningColumns;
}

/** Whether a warning is red, and whether it is amber. */
export interface WarningColumns {
  red: Truths;
  amber: Truths;
}

/** Every status of a gate, by the number that stands for it in a column. */
export const gateStatuses = [
  'met',
  'nearly',
  'missed',
  'unknown',
  'not-applicable',
] as const satisfies GateStatus[];

/** What keeps a gate's points from counting in full, by the number that stands for it in a column. */
export const limits = [undefined, 'evidence', 'condition'] as const;

/** A gate with what counts for it. */
export interface GateColumns {
  /** Positions in `gateStatuses`. */
  statuses: Uint8Array;
  /** Points; NaN where nothing counts. */
  counts: Numbers;
  /** Positions in `limits`. */
  limitedBy: Uint8Array;
  /** Its least score before each milestone; undefined where it has none. */
  minima: readonly (number | undefined)[];
  knockout: boolean;
}

export const nothingGiven: readonly Value[] = [];

/** A scope in which nothing is answered. */
export function emptyScope(questions: readonly Pick<PlannedQuestion, 'kind'>[], size: number): Scope {
  return {
    size,
    states: questions.map(() => newBytes(size)),
    values: questions.map(({ kind }) =>
      kind === 'number' ? noNumbers(size) : new Array<undefined>(size).fill(undefined),
    ),
    given: questions.map(() => () => nothingGiven),
    scores: questions.map(() => noNumbers(size)),
  };
}

/** The value in a row; undefined where there is none. */
export function valueIn(column: ValueColumn | undefined, row: number): Value | undefined {
  const value = column?.[row];
  return typeof value === 'number' && Number.isNaN(value) ? undefined : (value as Value | undefined);
}

/** Puts a value into a row; undefined for none. */
export function setValue(column: ValueColumn, row: number, value: Value | undefined): void {
  if (column instanceof Float64Array) column[row] = typeof value === 'number' ? value : Number.NaN;
  else (column as (Value | undefined)[])[row] = value;
}
