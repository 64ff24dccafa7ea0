import { type BatchFormat, batchFormats } from '../reports/batch/registry.js';
import type { OpenExport } from '../sources/exports/openExport.js';
import type { BatchOptions } from './batch.js';
import type { AboutTable, BatchInput, Taking } from './batchExport.js';
import { scoredHere } from './batchHere.js';
import type { PartSetup, ScoredPart } from './batchPart.js';
import type { FullRow } from './batchRow.js';
import type { Context } from './context.js';

/** With more, each helper would hold them once more. */
const commonAtMost = 200;

/** The table that a batch makes. */
export interface TableFormats {
  format: BatchFormat;
  /** Whether its text is all that is made of each row, so that helpers may make parts of it. */
  areParts: boolean;
}

/** What becomes of the rows of a table: made here, or by helpers. */
export interface TakingRows {
  row(row: FullRow, input: BatchInput): void;
  part(part: ScoredPart, input: BatchInput): void;
  /** So many responses of staff may not be read by themselves. */
  withhold(count: number): void;
}

/**
 * How the tables of a batch are scored row by row: by helpers where there are any and what is asked for can be made in
 * several places, else here. Undefined where rows are grouped, which takes all of them in one place.
 */
export function tableScorer(
  { io }: Context,
  options: BatchOptions,
  { format, areParts }: TableFormats,
  taking: TakingRows,
): Taking['table'] {
  if (options.groupBy !== undefined) return undefined;
  return async (opened, about, progress) => {
    const { file, table } = opened;
    const setup = setupOf(opened, about, options, format);
    const isInParts = areParts && !batchFormats.isBinary(format) && about.common.length <= commonAtMost;
    const size = isInParts && table.eachBlock && file !== '-' ? io.files.size(file) : undefined;
    const crew = size === undefined ? undefined : await io.crew(size);
    if (!crew) {
      return scoredHere(opened, setup, taking.withhold, (row) => {
        taking.row(row, about);
        progress(1);
      });
    }
    const { scoredByHelpers } = await import('./batchCrew.js');
    return scoredByHelpers(opened, setup, crew.helpers, (part) => {
      taking.withhold(part.staff);
      taking.part(part, about);
      progress(part.counts.responses);
    }).finally(crew.dismiss);
  };
}

function setupOf(
  { file, plan, table, headerRows, platform }: OpenExport,
  { name, questionnaire, common, given: { role, group } }: AboutTable,
  { individual, questions, organization, date }: BatchOptions,
  format: BatchFormat,
): PartSetup {
  return {
    questionnaire,
    common,
    platform,
    heads: plan.columns.heads,
    mapping: plan.mapping,
    headerRows,
    delimiter: table.delimiter ?? ',',
    file,
    name,
    format,
    given: { ...(role && { role }), ...(group && { group }) },
    individual: individual === true,
    options: {
      questions: questions === true,
      ...(organization !== undefined && { organization }),
      ...(date !== undefined && { date }),
    },
  };
}
