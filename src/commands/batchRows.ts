import type { CheckedQuestionnaire } from '../model/checkedQuestionnaire.js';
import type { Response } from '../model/response.js';
import { eachAlone, grouped } from '../scoring/grouped.js';
import { type Plan, planOf } from '../scoring/plan.js';
import { withSummaries } from '../scoring/summarize.js';
import type { RowHead } from '../sources/exports/respondent.js';
import { type RowBlock, responseAt, responsesIn, rowsAtOnce } from '../sources/exports/rowBlock.js';
import type { RowReader } from '../sources/exports/rows.js';
import { type FullRow, idOf, inFull, isWithheld, type RowOptions, withCommon } from './batchRow.js';

/** What the rows of an export are scored with. */
export interface RowsSetup {
  questionnaire: CheckedQuestionnaire;
  /** What its rows are named after that name nobody. */
  name: string;
  common: readonly Response[];
  /** Whether responses of staff may be read one by one. */
  individual: boolean;
  options: RowOptions;
}

/** Takes rows that a reader has collected, and scores them, many at once. */
export interface RowScorer {
  /** One more row, and its line. */
  take(head: RowHead, line: number): void;
  /** Scores what is left. */
  finish(): void;
}

/** Scores the rows that a reader collects; hands them on in their order. `withhold` hears of each that may not be read. */
export function rowScorer(
  setup: RowsSetup,
  reader: RowReader,
  hand: (row: FullRow) => void,
  withhold: () => void,
): RowScorer {
  const plan = planOf(setup.questionnaire);
  let lines: number[] = [];
  const finish = (): void => {
    if (lines.length > 0) scoreRows(plan, setup, reader.take(), lines, hand);
    lines = [];
  };
  return {
    take(head, line) {
      if (isWithheld(head, setup.individual)) {
        reader.forget();
        withhold();
        return;
      }
      lines.push(line);
      if (lines.length === rowsAtOnce) finish();
    },
    finish,
  };
}

function scoreRows(
  plan: Plan,
  { name, common, options }: RowsSetup,
  block: RowBlock,
  lines: readonly number[],
  hand: (row: FullRow) => void,
): void {
  const ids = plan.questions.map(({ id }) => id);
  const all = (row: number): readonly Response[] => withCommon([responseAt(block, row, ids)], common);
  const scored =
    common.length > 0
      ? grouped(
          plan,
          Array.from(lines, (_, row) => all(row)),
        )
      : eachAlone(responsesIn(block));
  withSummaries(plan, scored, options, (summaries) => {
    lines.forEach((line, at) => {
      const id = idOf(block.heads[at] as RowHead, { file: name, line });
      hand({ id, summaries, at, full: () => inFull(plan, all(at), options) });
    });
  });
}
