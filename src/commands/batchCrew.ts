import type { Helper } from '../io.js';
import type { Mixed } from '../sources/exports/mixed.js';
import type { OpenExport } from '../sources/exports/openExport.js';
import type { TextBlock } from '../sources/exports/openTable.js';
import { type ReadExport, type RowCounts, totalOf } from '../sources/exports/tally.js';
import { type PartScorer, type PartSetup, partScorer, type ScoredPart } from './batchPart.js';

/** What a helper of a batch is asked; answered by nothing, by a scored part, and by texts of columns. */
export type BatchRequest =
  | { kind: 'setup'; setup: PartSetup }
  | { kind: 'score'; block: TextBlock }
  | { kind: 'mixed' };

/** What a helper does that scores parts of exports: answers one request after the other. */
export function batchHelper(): (request: BatchRequest) => Promise<ScoredPart | Mixed | undefined> {
  let scorer: PartScorer | undefined;
  return async (request) => {
    if (request.kind === 'setup') {
      scorer = await partScorer(request.setup);
      return undefined;
    }
    return request.kind === 'score' ? scorer?.score(request.block) : scorer?.mixed();
  };
}

/** Blocks that wait at each helper, so that none has to wait for its next one. */
const waitingAtMost = 2;

/**
 * Scores an export of separated values in blocks, with helpers, of whom the one who calls is one. What they made is
 * handed on in the order of the export, however many they are.
 */
export async function scoredByHelpers(
  { file, table, plan }: OpenExport,
  setup: PartSetup,
  others: readonly Helper[],
  take: (part: ScoredPart) => void,
): Promise<ReadExport> {
  const own = batchHelper();
  const helpers: Helper[] = [...others, { ask: (request) => own(request as BatchRequest) }];
  const ask = <Answer>(helper: Helper, request: BatchRequest, ...moved: ArrayBuffer[]): Promise<Answer> =>
    helper.ask(request, moved) as Promise<Answer>;
  await Promise.all(helpers.map((helper) => ask(helper, { kind: 'setup', setup })));
  const counts: RowCounts[] = [];
  const waiting: Promise<ScoredPart>[] = [];
  const takeNext = async (): Promise<void> => {
    const part = await waiting.shift();
    if (part === undefined) return;
    counts.push(part.counts);
    take(part);
  };
  let turn = 0;
  const broken = await table.eachBlock?.(async (block) => {
    if (waiting.length >= waitingAtMost * helpers.length) await takeNext();
    const helper = helpers[turn % helpers.length] as Helper;
    turn += 1;
    const scored = ask<ScoredPart>(helper, { kind: 'score', block }, block.bytes.buffer);
    // Whoever waits for it hears of a failure; until then it is nobody's.
    scored.catch(() => undefined);
    waiting.push(scored);
  });
  while (waiting.length > 0) await takeNext();
  const mixed = await Promise.all(helpers.map((helper) => ask<Mixed>(helper, { kind: 'mixed' })));
  return totalOf({ file, plan }, counts, mixed, broken);
}
