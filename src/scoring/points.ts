import type { Band } from '../model/question.js';
import type { Value } from '../model/response.js';
import { exceeds, reaches } from '../model/tolerance.js';
import { mean, within } from './number.js';
import type { Input, Measure, PlannedQuestion } from './planQuestion.js';
import type { Scope } from './scope.js';

/**
 * The score of a question's answer in a scope: 0 to 100, the mean over votes; undefined where it has none,
 * or where its measure lacks an input or is not finite.
 */
export function pointsOf(question: PlannedQuestion, scope: Scope): number | undefined {
  const { at, measure, bands, optionScores, definition } = question;
  if (definition.type !== 'computed' && scope.states[at] !== 'value') return undefined;
  if (definition.type === 'choice') return optionPoints(scope.given[at] ?? [], optionScores);
  const measured = measure ? measuredIn(measure, scope) : scope.values[at];
  if (typeof measured !== 'number' || !(measure || bands)) return undefined;
  return bands ? banded(measured, bands) : within(measured, 0, 100);
}

function optionPoints(given: readonly Value[], scores: PlannedQuestion['optionScores']): number | undefined {
  const [only] = given;
  if (given.length === 1 && only !== undefined) return Array.isArray(only) ? undefined : scores.get(only);
  const points = given.flatMap((value) => (Array.isArray(value) ? [] : (scores.get(value) ?? [])));
  return points.length === given.length ? mean(points) : undefined;
}

function measuredIn({ run, inputs }: Measure, scope: Scope): number | undefined {
  for (const input of inputs) if (isMissing(input, scope)) return undefined;
  const value = run(scope);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Whether a measure lacks an input. */
function isMissing({ space, at, takesDontKnow }: Input, scope: Scope): boolean {
  if (space === 'score') return scope.scores[at] === undefined;
  const state = scope.states[at];
  return !(state === 'value' || (takesDontKnow && state === 'dont-know'));
}

/** The positions of the inputs that a measure lacks, its own question left out. */
export function missingInputs({ at, measure }: PlannedQuestion, scope: Scope): number[] {
  if (measure === undefined) return [];
  const lacking = measure.inputs.filter((input) => isMissing(input, scope));
  return [...new Set(lacking.map((input) => input.at))].filter((each) => each !== at);
}

/** The score of the last band that is reached or exceeded; the first one's where none is. */
function banded(value: number, bands: readonly Band[]): number | undefined {
  const holds = (band: Band): boolean =>
    'from' in band ? reaches(value, band.from) : exceeds(value, band.above);
  return (bands.findLast(holds) ?? bands[0])?.score;
}
