import { holds } from '../gates.js';
import type { Plan } from '../plan.js';
import type { PlannedQuestion } from '../planQuestion.js';
import { valueIn } from '../scope.js';
import type { Scored } from '../score.js';
import { status } from '../statuses.js';
import { leastNumbers } from './leastNumbers.js';
import { proposalsFor } from './proposals.js';
import { type Hypothesis, type WhatIf, whatIf } from './whatIf.js';

/** A better answer to a question, and what it comes to. */
export interface Level {
  question: number;
  hypothesis: Hypothesis;
  points: number;
  /** What counts for the question's gate then; its points where it has none. */
  counts: number;
  /** What counts now; NaN for nothing. */
  before: number;
  /** By milestone, whether the question’s gate still holds it. */
  holds: readonly boolean[];
  /** Points more than now; an answer that is missing counts as 0. */
  gain: number;
  /** Whether the question has a score now. */
  isAnswered: boolean;
  /** Person-days of the question's action; 0 where none are given. */
  effort: number;
}

/** The better answers to questions that an action can change: for each from the least on. Empty where there are none. */
export function levelsOf(scored: Scored, one: number): ReadonlyMap<number, readonly Level[]> {
  const questions = scored.plan.questions.filter((question) => isChangeable(scored, one, question));
  const proposals = questions.flatMap((question) =>
    proposalsFor(scored, one, question).map((hypothesis) => ({ question, hypothesis })),
  );
  const found = levelsIn(scored, one, proposals);
  return new Map(
    questions.map((question) => {
      const own = found.filter((_, at) => proposals[at]?.question === question);
      return [
        question.at,
        distinct([...own.flatMap((level) => level ?? []), ...measuredLevels(scored, one, question)]),
      ];
    }),
  );
}

/** A question, and how it might be answered. */
interface Proposal {
  question: PlannedQuestion;
  hypothesis: Hypothesis;
}

/** What proposals come to; undefined for those that are no better. */
function levelsIn(scored: Scored, one: number, proposals: readonly Proposal[]): (Level | undefined)[] {
  const found = whatIf(scored, one, [new Map(), ...proposals.map(({ hypothesis }) => hypothesis)]);
  return proposals.map(({ question, hypothesis }, at) =>
    levelIn(scored.plan, found, question, hypothesis, at + 1),
  );
}

/** The least numbers that come to more, where a measure tells what a number is worth. */
function measuredLevels(scored: Scored, one: number, question: PlannedQuestion): Level[] {
  const { at, definition, measure } = question;
  if (definition.type !== 'number' || !measure) return [];
  const { min = 0, max = Infinity } = definition.range ?? {};
  const present = valueIn(scored.organizations.scope.values[at], one);
  const from = typeof present === 'number' ? present : min - 1;
  const worth = (values: readonly number[]) =>
    levelsIn(
      scored,
      one,
      values.map((value) => ({ question, hypothesis: new Map([[at, value]]) })),
    );
  return leastNumbers(from, max, worth, isAsMuch);
}

function isAsMuch(one: Level | undefined, other: Level | undefined): boolean {
  return one?.points === other?.points && one?.counts === other?.counts;
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
    before: counts(0),
    holds: plan.milestones.map((_, milestone) => gate !== undefined && holds(gate, milestone, row)),
    gain: points(row) - (points(0) || 0),
    isAnswered: !Number.isNaN(points(0)),
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
