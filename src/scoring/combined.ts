import type { QuestionStatus } from '../model/assessment.js';
import type { Value } from '../model/response.js';
import type { Sheet } from './sheet.js';

/** What all respondents together say on one question. */
export interface Combined {
  status: QuestionStatus;
  /** Points, published or not. */
  score: number | undefined;
  /** Responses that gave a value, scored or not. */
  count: number;
  /** The places among the sheets of those whose answers make the score. */
  counting: readonly number[];
  /** Means of the two sides of a paired question. */
  views: { leadership: number | undefined; staff: number | undefined };
  /** The differing values of a fact. */
  values: readonly Value[];
  /** Positions of inputs that its measure lacks. */
  missing: readonly number[];
}

/** Of a question on which nothing is said. */
export const nothing: Omit<Combined, 'status'> = {
  score: undefined,
  count: 0,
  counting: [],
  views: { leadership: undefined, staff: undefined },
  values: [],
  missing: [],
};

/** The sheets whose answers make a score. */
export function countingIn({ counting }: Combined, sheets: readonly Sheet[]): Sheet[] {
  return counting.map((at) => sheets[at] as Sheet);
}

const first: readonly number[] = [0];

/** The places of some sheets. */
export function placesOf(sheets: readonly Sheet[]): readonly number[] {
  // A batch has one sheet at a time: its place is always the same.
  if (sheets.length === 1 && sheets[0]?.place === 0) return first;
  return sheets.length === 0 ? nothing.counting : sheets.map(({ place }) => place);
}
