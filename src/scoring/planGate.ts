import type { Question } from '../model/question.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { type Condition, conditionOf, type Evaluate } from './evaluate.js';

/** A gate, ready for scoring. */
export interface PlannedGate {
  question: number;
  /** The least score before each milestone, by position; undefined where there is none. */
  minima: (number | undefined)[];
  highest: number;
  knockout: boolean;
  /** Counts at most this much while no evidence is noted. */
  withoutEvidence: number | undefined;
  onlyMetIf: Condition | undefined;
}

/** The gate of a question, if it has one. Under the strict policy every minimum holds before the first milestone. */
export function planGate(
  definition: Questionnaire,
  question: Question,
  at: number,
  evaluate: (text: string | undefined) => Evaluate | undefined,
): PlannedGate[] {
  const { gate } = question;
  if (!gate) return [];
  const minima = (definition.milestones ?? []).map(({ id }) =>
    Object.hasOwn(gate, id) ? gate[id] : undefined,
  );
  const highest = Math.max(0, ...minima.flatMap((minimum) => minimum ?? []));
  const condition = evaluate(gate.onlyMetIf);
  if (definition.milestonePolicy === 'strict' && minima.length > 0) minima[0] = highest;
  return [
    {
      question: at,
      minima,
      highest,
      knockout: gate.knockout === true,
      withoutEvidence: gate.withoutEvidence,
      onlyMetIf: condition && conditionOf(condition),
    },
  ];
}
