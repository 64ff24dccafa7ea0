import type { OptionValue } from '../primitives.js';

/** A kind of answer, for its words. */
export type AnswerType = 'choice' | 'multi' | 'number' | 'text';

/** Problems of answers files. */
export interface AnswerProblems {
  'questionnaire-mismatch': { named: string; expected: string };
  'version-major': { answered: string; current: string };
  'version-minor': { answered: string; current: string };
  'answer-unknown-question': { id: string; nearest: string | null };
  'answer-not-an-option': { value: string; allowed: OptionValue[]; nearest: string | null };
  /** A number in quotes. */
  'answer-quoted-number': { value: string };
  /** A number whose point or comma may group thousands. */
  'answer-ambiguous-number': { value: string };
  'answer-wrong-type': { type: AnswerType; value: string; nearest: string | null };
  'answer-not-a-list': { value: string };
  /** `dont-know` or `not-applicable` among values. */
  'answer-absence-in-list': { value: string };
  'answer-twice': { value: string };
  'answer-not-finite': { value: string };
  'answer-out-of-range': { value: number; min: number | null; max: number | null };
  'answer-computed': { id: string };
  'answer-not-chosen': { value: string; from: string; chosen: string[] };
  'answer-and-votes': Record<string, never>;
  /** A number with leading zeros, as it is written and as it is read. */
  'leading-zeros': { written: string; value: number };
  'votes-not-possible': { because: 'fact' | AnswerType };
  'votes-empty': Record<string, never>;
  'votes-exceed-people': { votes: number; people: number };
  'votes-not-a-count': { value: string };
  'remark-unknown': { key: string; nearest: string | null; known: string[] };
  'agreement-without-action': { id: string };
  'no-responses': Record<string, never>;
  'table-syntax': { reason: 'quote' | 'other'; detail: string };
  'table-column-missing': { column: string };
  'table-column-twice': { column: string };
  /** A row with more cells than there are columns; `example` is the answer and what follows it as one cell. */
  'table-row-long': { columns: number; cells: number; example: string | null };
  'table-head-unknown': { id: string; nearest: string | null };
  'table-row-twice': { id: string; line: number };
}
