import { mixedIn } from '../sources/exports/mixed.js';
import type { OpenExport } from '../sources/exports/openExport.js';
import { rowTaker } from '../sources/exports/readExport.js';
import { rowReader } from '../sources/exports/rows.js';
import { type ReadExport, rowTally, totalOf } from '../sources/exports/tally.js';
import type { PartSetup } from './batchPart.js';
import type { FullRow } from './batchRow.js';
import { rowScorer } from './batchRows.js';

/** Scores the rows of an export without help, many at once; hands them on in their order. */
export async function scoredHere(
  { file, table, headerRows, plan }: OpenExport,
  setup: PartSetup,
  withhold: (count: number) => void,
  hand: (row: FullRow) => void,
): Promise<ReadExport> {
  const tally = rowTally(file, plan, table.beginning.kind === 'csv');
  const reader = rowReader(plan, setup.given);
  const scorer = rowScorer(setup, reader, hand, () => withhold(1));
  const broken = await table.each(rowTaker(headerRows, reader, tally, scorer.take));
  scorer.finish();
  return totalOf({ file, plan }, [tally.take()], [mixedIn(plan)], broken);
}
