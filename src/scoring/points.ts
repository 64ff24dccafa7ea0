import type { Band } from '../model/question.js';
import type { Value } from '../model/response.js';
import { exceeds, reaches } from '../model/tolerance.js';
import { mean, within } from './number.js';
import type { Input, PlannedQuestion } from './planQuestion.js';
import { type Scope, state } from './scope.js';

/**
 * The score of what was given for a question that has no measure: 0 to 100, the mean over votes; NaN where it has none.
 * `value` is what all that was given comes to.
 */
export function pointsOf(
  { definition, bands, optionScores }: PlannedQuestion,
  value: Value | undefined,
  given: readonly Value[],
): number {
  if (definition.type === 'choice') return optionPoints(given, optionScores);
  return typeof value === 'number' && bands ? banded(value, bands) : Number.NaN;
}

function optionPoints(given: readonly Value[], scores: PlannedQuestion['optionScores']): number {
  const points = given.flatMap((value) => (typeof value === 'object' ? [] : (scores.get(value) ?? [])));
  return (points.length === given.length ? mean(points) : undefined) ?? Number.NaN;
}

/**
 * Works out the scores of a question that has a measure: 0 to 100; NaN where nothing is given, where the measure lacks an
 * input, or where it is not finite.
 */
export function measurePoints({ at, measure, bands, definition }: PlannedQuestion, scope: Scope): void {
  const [scores, states] = [scope.scores[at], scope.states[at]];
  if (!measure || !scores || !states) return;
  const measured = measure.run.run(scope);
  for (let row = 0; row < scope.size; row += 1) {
    const given = states[row];
    const isGiven = given === state.value || (definition.type === 'computed' && given !== state.hidden);
    const value = isGiven && !lacksAny(measure.inputs, scope, row) ? (measured[row] as number) : Number.NaN;
    scores[row] = Number.isNaN(value) ? value : bands ? banded(value, bands) : within(value, 0, 100);
  }
}

function lacksAny(inputs: readonly Input[], scope: Scope, row: number): boolean {
  for (const input of inputs) if (isMissing(input, scope, row)) return true;
  return false;
}

/** Whether a measure lacks an input. */
function isMissing({ space, at, takesDontKnow }: Input, scope: Scope, row: number): boolean {
  if (space === 'score') return Number.isNaN(scope.scores[at]?.[row]);
  const given = scope.states[at]?.[row];
  return !(given === state.value || (takesDontKnow && given === state.dontKnow));
}

/** The positions of the inputs that a measure lacks in a row, its own question left out. */
export function missingInputs({ at, measure }: PlannedQuestion, scope: Scope, row: number): number[] {
  const lacking = (measure?.inputs ?? []).filter((input) => isMissing(input, scope, row));
  return [...new Set(lacking.map((input) => input.at))].filter((each) => each !== at);
}

/** The score of the last band that is reached or exceeded; the first one's where none is. */
function banded(value: number, bands: readonly Band[]): number {
  for (let at = bands.length - 1; at >= 0; at -= 1) {
    const band = bands[at] as Band;
    if ('from' in band ? reaches(value, band.from) : exceeds(value, band.above)) return band.score;
  }
  return bands[0]?.score ?? Number.NaN;
}
