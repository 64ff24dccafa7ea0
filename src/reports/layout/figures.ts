import type { AggregateStatus, Assessment, QuestionResult } from '../../model/assessment.js';
import { tolerance } from '../../model/tolerance.js';
import { type Inline, soft } from './inline.js';
import type { View } from './view.js';

/** Something with a score that may be absent: overall, a track, a section, a phase. */
export interface Scored {
  score: number | null;
  status: AggregateStatus;
  coverage: number | null;
}

/** A score with one decimal, or why there is none. */
export function scoreOf({ words, numbers }: View, { score, status }: Scored): Inline {
  return score === null ? soft(words.common.aggregate[status]) : numbers.fixed(score);
}

/** A coverage in percent, or why there is none. */
export function coverageOf({ words, numbers }: View, { coverage }: Scored): Inline {
  return coverage === null ? soft(words.common.aggregate['not-applicable']) : numbers.percent(coverage);
}

/** The range that missing answers leave to a score; a word where there is nothing left open. */
export function rangeOf(
  { words, numbers }: View,
  { lowest, highest }: { lowest: number | null; highest: number | null },
): Inline {
  if (lowest === null || highest === null) return soft(words.common.aggregate['not-applicable']);
  if (highest - lowest < tolerance) return soft(words.common.noRange);
  return words.common.range(numbers.fixed(lowest), numbers.fixed(highest));
}

/** A share of a whole, as points of it: „15,6 von 80“. */
export function partOf({ words, numbers }: View, value: number, whole: number): string {
  return words.common.of(numbers.fixed(value), numbers.points(whole));
}

/** How many answered the scored questions of some sections, the fewest and the most: „3 bis 12“. */
export function countOf(view: View, inSection: (section: string) => boolean): Inline {
  return countOfQuestions(view, (result) => inSection(result.section));
}

/** How many answered some of the scored questions, the fewest and the most. */
export function countOfQuestions(view: View, chosen: (result: QuestionResult) => boolean): Inline {
  const tracked = new Set(trackedSections(view.assessment).map(({ id }) => id));
  const counts = view.assessment.questions
    .filter((result) => result.weight > 0 && result.score !== null && tracked.has(result.section))
    .filter(chosen)
    .map(({ count }) => count);
  if (counts.length === 0) return view.numbers.plain(0);
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  return fewest === most
    ? view.numbers.plain(most)
    : view.words.common.range(view.numbers.plain(fewest), view.numbers.plain(most));
}

/** The sections that are scored. */
export function trackedSections({ sections }: Assessment): Assessment['sections'] {
  return sections.filter(({ track }) => track !== null);
}

/** The weights of the tracks as whole percents: „80/20“. */
export function weighting({ definition }: View): string {
  return percentages(definition.tracks.map(({ weight }) => weight)).join('/');
}

/** Shares of a whole in whole percents, the rounding's rest given to the largest fractions, so that they add up to 100. */
export function percentages(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (100 * weight) / total);
  const whole = exact.map((share) => Math.floor(share + tolerance));
  const rest = 100 - whole.reduce((sum, share) => sum + share, 0);
  const byFraction = exact
    .map((share, at) => ({ at, fraction: share - (whole[at] ?? 0) }))
    .sort((a, b) => b.fraction - a.fraction || a.at - b.at);
  for (const { at } of byFraction.slice(0, rest)) whole[at] = (whole[at] ?? 0) + 1;
  return whole;
}
