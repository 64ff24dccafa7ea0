import type { AggregateStatus } from '../model/assessment.js';
import { known, type Numbers } from './columns.js';
import { noNumbers } from './newColumns.js';
import { beyond, greater, lesser, within } from './number.js';

/** Scores of a section, a phase, a track or the whole, with the answered share of the applicable weight. */
export interface AggregateColumns {
  /** NaN where there is none. */
  scores: Numbers;
  /** 0 to 1; NaN where nothing applies. */
  coverage: Numbers;
}

/** A score, or why there is none. */
export interface Aggregate {
  score: number | undefined;
  status: AggregateStatus;
  /** 0 to 1; undefined where nothing applies. */
  coverage: number | undefined;
}

/** One row of an aggregate. */
export function aggregateIn({ scores, coverage }: AggregateColumns, row: number): Aggregate {
  const [score, covered] = [known(scores[row]), known(coverage[row])];
  const without = covered === undefined ? 'not-applicable' : 'too-few-answers';
  return { score, status: score === undefined ? without : 'scored', coverage: covered };
}

/**
 * A track from its sections, or the whole from its tracks, by their positions: what does not apply leaves it and the
 * other weights are renormalised; what applies and has no score leaves it without one.
 */
export function ofAggregates(
  parts: readonly AggregateColumns[],
  planned: readonly { weight: number }[],
  positions: readonly number[],
  size: number,
): AggregateColumns {
  const columns = { scores: noNumbers(size), coverage: noNumbers(size) };
  const weighing = positions.flatMap((at): Part[] => {
    const { weight } = planned[at] as { weight: number };
    return weight > 0 ? [{ ...(parts[at] as AggregateColumns), weight }] : [];
  });
  for (let row = 0; row < size; row += 1) aggregateRow(weighing, row, columns);
  return columns;
}

interface Part extends AggregateColumns {
  weight: number;
}

function aggregateRow(
  parts: readonly Part[],
  row: number,
  { scores, coverage: coverages }: AggregateColumns,
): void {
  let applicable = 0;
  let covered = 0;
  let total = 0;
  let least = beyond;
  let most = -beyond;
  let thinnest = 1;
  let fullest = 0;
  for (let each = 0; each < parts.length; each += 1) {
    const part = parts[each] as Part;
    const { weight } = part;
    const score = part.scores[row] as number;
    const coverage = part.coverage[row] as number;
    if (Number.isNaN(coverage)) continue;
    applicable += weight;
    covered += coverage * weight;
    thinnest = lesser(thinnest, coverage);
    fullest = greater(fullest, coverage);
    // One without a score makes the sum none, too.
    total += score * weight;
    least = lesser(least, score);
    most = greater(most, score);
  }
  if (applicable === 0) return;
  coverages[row] = within(covered / applicable, thinnest, fullest);
  scores[row] = within(total / applicable, least, most);
}
