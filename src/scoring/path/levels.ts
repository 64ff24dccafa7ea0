import type { Plan } from '../plan.js';
import type { PlannedQuestion } from '../planQuestion.js';
import type { Scored } from '../score.js';
import { status } from '../statuses.js';
import { proposalsFor } from './proposals.js';
import { type Hypothesis, type WhatIf, whatIf } from './whatIf.js';

/** A better answer to a question, and what it comes to. */
export interface Level {
  question: number;
  hypothesis: Hypothesis;
  points: number;
  /** What counts for the question's gate then; its points where it has none. */
  counts: number;
  /** Points more than now; an answer that is missing counts as 0. */
  gain: number;
  /** Person-days of the question's action; 0 where none are given. */
  effort: number;
}

/** The better answers to questions that an action can change: for each from the least on. Empty where there are none. */
export function levelsOf(scored: Scored, one: number): ReadonlyMap<number, readonly Level[]> {
  const questions = scored.plan.questions.filter((question) => isChangeable(scored, one, question));
  const proposals = questions.flatMap((question) =>
    proposalsFor(scored, one, question).map((hypothesis) => ({ question, hypothesis })),
  );
  const found = whatIf(scored, one, [new Map(), ...proposals.map(({ hypothesis }) => hypothesis)]);
  const levels = new Map<number, Level[]>();
  proposals.forEach(({ question, hypothesis }, at) => {
    const level = levelIn(scored.plan, found, question, hypothesis, at + 1);
    if (level) levels.set(question.at, [...(levels.get(question.at) ?? []), level]);
  });
  return new Map([...levels].map(([at, all]) => [at, distinct(all)]));
}

/** Asked, and with an action that could change it. */
function isChangeable({ organizations }: Scored, one: number, { at, definition }: PlannedQuestion): boolean {
  return definition.action !== undefined && organizations.statuses[at]?.[one] !== status.hidden;
}

/** What a proposal comes to, where it is better than what the first row holds. */
function levelIn(
  plan: Plan,
  { whole, scores }: WhatIf,
  question: PlannedQuestion,
  hypothesis: Hypothesis,
  row: number,
): Level | undefined {
  const gate = whole.gates[plan.gates.findIndex((each) => each.question === question.at)];
  const points = (of: number): number => scores[question.at]?.[of] ?? Number.NaN;
  const counts = (of: number): number => (gate ? (gate.counts[of] as number) : points(of));
  const isBetter = isMore(points(row), points(0)) || isMore(counts(row), counts(0));
  if (!isBetter || Number.isNaN(points(row))) return undefined;
  return {
    question: question.at,
    hypothesis,
    points: points(row),
    counts: counts(row),
    gain: points(row) - (points(0) || 0),
    effort: question.definition.action?.effort ?? 0,
  };
}

/** NaN is less than anything. */
function isMore(one: number, other: number): boolean {
  return one > other || (Number.isNaN(other) && !Number.isNaN(one));
}

/** From the least on; of those that come to the same the first. */
function distinct(levels: readonly Level[]): Level[] {
  const sorted = [...levels].sort((a, b) => a.counts - b.counts || a.points - b.points);
  return sorted.filter(({ counts, points }, at) => {
    const before = sorted[at - 1];
    return before === undefined || before.counts !== counts || before.points !== points;
  });
}
