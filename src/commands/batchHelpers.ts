import type { CheckedQuestionnaire } from '../model/checkedQuestionnaire.js';
import { type BatchFormat, isBinary } from '../reports/batch/registry.js';
import type { BatchOptions } from './batch.js';
import type { Taking } from './batchExport.js';
import type { ScoredPart } from './batchPart.js';
import type { Context } from './context.js';

/** With more, each helper would hold them once more. */
const commonAtMost = 200;

/**
 * How the tables of a batch are scored by helpers; undefined where what is asked for needs all responses in one place,
 * or comes out of one piece. Where there are no helpers, or too little for them to do, each table is read as usual.
 */
export function tableByHelpers(
  { io }: Context,
  { groupBy, reports, individual, questions }: BatchOptions,
  format: BatchFormat,
  take: (part: ScoredPart, questionnaire: CheckedQuestionnaire) => void,
): Taking['table'] {
  if (groupBy !== undefined || reports !== undefined || isBinary(format)) return undefined;
  return async (opened, { given, name, questionnaire, common }, progress) => {
    const { file, table, plan, headerRows, platform } = opened;
    const { delimiter } = table;
    const size = file === '-' ? undefined : io.files.size(file);
    if (!table.eachBlock || delimiter === undefined || common.length > commonAtMost) return undefined;
    const crew = size === undefined ? undefined : await io.crew(size);
    if (!crew) return undefined;
    const setup = {
      questionnaire,
      common,
      platform,
      heads: plan.columns.heads,
      mapping: plan.mapping,
      headerRows,
      delimiter,
      file,
      name,
      format,
      given: { ...(given.role && { role: given.role }), ...(given.group && { group: given.group }) },
      individual: individual === true,
      questions: questions === true,
    };
    const { scoredByHelpers } = await import('./batchCrew.js');
    return scoredByHelpers(opened, setup, crew.helpers, (part) => {
      take(part, questionnaire);
      progress(part.counts.responses);
    }).finally(crew.dismiss);
  };
}
