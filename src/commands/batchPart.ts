import type { Mapping } from '../model/mapping.js';
import type { Platform } from '../model/platform.js';
import { resultIn } from '../model/summary.js';
import { batchColumns } from '../reports/batch/columns.js';
import { type BatchFormat, batchTable } from '../reports/batch/registry.js';
import { csvScanner, emptyRow } from '../sources/exports/csv.js';
import type { ColumnHead } from '../sources/exports/heads.js';
import { type Mixed, mixedIn } from '../sources/exports/mixed.js';
import type { TextBlock } from '../sources/exports/openTable.js';
import { planExport } from '../sources/exports/plan.js';
import { presetOf } from '../sources/exports/presets/presets.js';
import { rowTaker } from '../sources/exports/readExport.js';
import type { SaidOfAll } from '../sources/exports/respondent.js';
import { rowReader } from '../sources/exports/rows.js';
import { type RowCounts, rowTally } from '../sources/exports/tally.js';
import type { FullRow } from './batchRow.js';
import { type RowsSetup, rowScorer } from './batchRows.js';

/** Everything that the rows of an export are made with; plain data, so that it can be handed to another thread. */
export interface PartSetup extends RowsSetup {
  platform: Platform;
  heads: readonly ColumnHead[];
  mapping: Mapping;
  headerRows: number;
  delimiter: string;
  /** The export's path, for diagnostics. */
  file: string;
  /** What the project file says of all its respondents. */
  given: SaidOfAll;
  format: BatchFormat;
}

/** Some rows of a batch, as they stand in its table, and what its summary needs of each; plain data. */
export interface ScoredPart {
  text: string;
  verdicts: string[];
  provisional: boolean[];
  scores: (number | null)[];
  /** How many responses of staff may not be read one by one. */
  staff: number;
  counts: RowCounts;
}

/** Makes rows of a table out of blocks of an export. */
export interface PartScorer {
  score(block: TextBlock): ScoredPart;
  /** What of all blocks so far tells whether columns mix codes and labels. */
  mixed(): Mixed;
}

/** Prepares to score an export block by block. */
export async function partScorer(setup: PartSetup): Promise<PartScorer> {
  const { questionnaire, platform, heads, mapping, headerRows, delimiter, file, given } = setup;
  const reading = planExport(heads, presetOf(platform), mapping, questionnaire.definition);
  const reader = rowReader(reading, given);
  const tally = rowTally(file, reading, true);
  const table = await batchTable(setup.format);
  const room = emptyRow();
  const columns = batchColumns(questionnaire.definition, setup.options.questions === true);
  return {
    score({ bytes, line, rows: before }) {
      const texts: string[] = [];
      const part: Omit<ScoredPart, 'counts' | 'text'> = {
        verdicts: [],
        provisional: [],
        scores: [],
        staff: 0,
      };
      const hand = (row: FullRow): void => {
        texts.push(String(table.row(row, columns)));
        const { verdict, isProvisional, score } = resultIn(row);
        part.verdicts.push(verdict);
        part.provisional.push(isProvisional);
        part.scores.push(score);
      };
      const scorer = rowScorer(setup, reader, hand, () => {
        part.staff += 1;
      });
      const header = Math.max(0, headerRows - before);
      const scanner = csvScanner(delimiter, rowTaker(header, reader, tally, scorer.take), {
        line,
        isWithin: true,
        row: room,
      });
      scanner.push(bytes);
      scanner.end();
      scorer.finish();
      return { ...part, text: texts.join(table.between ?? ''), counts: tally.take() };
    },
    mixed: () => mixedIn(reading),
  };
}
