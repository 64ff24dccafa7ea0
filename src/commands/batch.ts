import { commandWords } from '../locales/commandWords.js';
import type { CheckedQuestionnaire } from '../model/checkedQuestionnaire.js';
import { unusable } from '../model/diagnostics/diagnostic.js';
import type { Response } from '../model/response.js';
import { batchFormats, batchTable } from '../reports/batch/registry.js';
import { planOf } from '../scoring/plan.js';
import { bandTitle } from './bandTitle.js';
import type { BatchInputOptions, Origin } from './batchExport.js';
import { groupsOf } from './batchGroups.js';
import { readBatch } from './batchInput.js';
import { batchReports } from './batchReports.js';
import { idOf, isWithheld, rowOf } from './batchRow.js';
import { type TableFormats, tableScorer } from './batchTables.js';
import { type BatchWriter, batchWriter } from './batchWriter.js';
import { batchOutputs } from './ci/batchOutputs.js';
import type { CiOptions } from './ci/outputs.js';
import { remarking } from './ci/runner.js';
import type { Context } from './context.js';
import type { InputFile } from './inputFile.js';
import { allowedFormat, formatByEnding, mustNotOverwrite } from './output.js';
import { given } from './project.js';

export interface BatchOptions extends BatchInputOptions, CiOptions {
  /** A column of the export, or `group`. */
  groupBy?: string;
  /** Whether responses of staff may be read one by one. */
  individual?: boolean;
  /** Whether each question’s score is a column. */
  questions?: boolean;
  /** A folder for a report of each. */
  reports?: string;
  /** How those reports are written. */
  reportsFormat?: string;
}

/** Makes an assessment of each response, or of each group, and writes them as a table. */
export function batch(context: Context, named: readonly string[], asked: BatchOptions): Promise<number> {
  return remarking(context, () => writeBatch(context, named, asked));
}

async function writeBatch(context: Context, named: readonly string[], asked: BatchOptions): Promise<number> {
  const { io } = context;
  const { inputs, options, read } = await given(context, named, asked);
  if (inputs.length === 0) throw unusable({ code: 'no-input', args: { command: 'batch' } });
  const format = options.format
    ? allowedFormat(options.format, batchFormats.names)
    : formatByEnding(options.output, batchFormats, 'csv');
  mustNotOverwrite(context, read, [options.output, options.junit, ...(options.badge ?? [])]);
  const target = options.output === undefined || options.output === '-' ? io.stdout : options.output;
  if (target === io.stdout && io.stdout.isTerminal && batchFormats.isBinary(format)) {
    throw unusable({ code: 'binary-on-terminal', args: { format } });
  }
  const spool = io.files.spool(target);
  const ci = batchOutputs(context, options);
  try {
    const reports = await batchReports(context, options);
    const writer = batchWriter(spool, await batchTable(format), reports, options.questions === true, ci);
    // Helpers hand on text alone: where each row is told of elsewhere too, it is made here.
    const { definition } = await assessEach(context, inputs, options, writer, {
      format,
      areParts: !ci && !reports,
    });
    writer.foot();
    await reports?.finish();
    await spool.finish();
    const words = commandWords(context.language);
    const said = writer.summary.text(words.batch, (id) => bandTitle(id, definition, context.language));
    await ci?.finish(said, writer.summary.mean());
    if (!context.quiet) io.stderr.write(`${said}\n`);
    if (options.output !== undefined && options.output !== '-' && !context.quiet) {
      io.stderr.write(`${words.written(options.output)}\n`);
    }
    return 0;
  } finally {
    spool.discard();
    ci?.discard();
  }
}

/** Hands every assessment on to the table: each response by itself, or each group once all are known. */
async function assessEach(
  context: Context,
  inputs: readonly InputFile[],
  options: BatchOptions,
  writer: BatchWriter,
  formats: TableFormats,
): Promise<CheckedQuestionnaire> {
  const groups = groupsOf();
  let staff = 0;
  const take = (response: Response, origin: Origin): void => {
    if (options.groupBy !== undefined) {
      groups.add(response, origin.questionnaire.definition);
      return;
    }
    if (isWithheld(response, options.individual)) {
      staff += 1;
      return;
    }
    const { questionnaire, common } = origin;
    const row = rowOf(planOf(questionnaire), idOf(response, origin), [response], common, options);
    writer.row(row, questionnaire.definition);
  };
  const table = tableScorer(context, options, formats, {
    row: (row, { questionnaire: { definition } }) => writer.row(row, definition),
    part: (part, { questionnaire: { definition } }) => writer.part(part, definition),
    withhold(count) {
      staff += count;
    },
  });
  const { questionnaire, common } = await readBatch(context, inputs, options, {
    response: take,
    ...(table && { table }),
  });
  if (staff > 0)
    throw unusable({
      code: 'batch-staff',
      args: { count: staff, file: inputs.map(({ file }) => file).join(', ') },
    });
  groups.each((group, responses) => {
    writer.row(rowOf(planOf(questionnaire), group, responses, common, options), questionnaire.definition);
  });
  return questionnaire;
}
