import type { GateResult } from '../../model/assessment.js';
import { defaultTarget } from '../../model/checkedQuestionnaire.js';
import { tolerance } from '../../model/tolerance.js';
import { type Inline, soft } from './inline.js';
import type { Asked, View } from './view.js';

/** The gate of a question, if it has one. */
export function gateOf({ assessment }: View, question: string): GateResult | undefined {
  return assessment.gates.find((gate) => gate.question === question);
}

/** What a question should reach: its gate's highest minimum, else the questionnaire's target. */
export function targetOf(view: View, question: string): number {
  const minima = Object.values(gateOf(view, question)?.minimum ?? {});
  return minima.length > 0 ? Math.max(...minima) : (view.definition.target ?? defaultTarget);
}

/** Questions that are scored into a track, have a score, and reach their target by what counts; the best first. */
export function strengths(view: View): Asked[] {
  const tracked = new Set(view.assessment.sections.filter(({ track }) => track).map(({ id }) => id));
  const counting = ({ result }: Asked): number => gateCounts(view, result.id) ?? result.score ?? -1;
  return view.questions
    .filter(({ result }) => tracked.has(result.section) && result.weight > 0 && result.score !== null)
    .filter((asked) => counting(asked) >= targetOf(view, asked.result.id) - tolerance)
    .sort((a, b) => counting(b) - counting(a));
}

function gateCounts(view: View, question: string): number | undefined {
  const gate = gateOf(view, question);
  return gate ? (gate.score ?? -1) : undefined;
}

/** A question's points, or why it has none. */
export function pointsOf({ words, numbers }: View, { result }: Asked): Inline {
  if (result.score !== null) return numbers.points(result.score);
  return soft(result.status === 'answered' ? words.common.notScored : words.common.status[result.status]);
}
