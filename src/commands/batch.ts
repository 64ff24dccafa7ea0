import { commandWords } from '../locales/commandWords.js';
import type { Assessment } from '../model/assessment.js';
import type { CheckedQuestionnaire } from '../model/checkedQuestionnaire.js';
import { unusable } from '../model/diagnostics/diagnostic.js';
import { inLanguage } from '../model/language.js';
import type { Response } from '../model/response.js';
import { type BatchColumn, type BatchRow, batchColumns } from '../reports/batch/columns.js';
import { batchFormatOf, batchFormats, batchTable, isBinary } from '../reports/batch/registry.js';
import { assess } from '../scoring/assess.js';
import { type Plan, planOf } from '../scoring/plan.js';
import { summarize } from '../scoring/summarize.js';
import { type BatchInputOptions, type Origin, readBatch } from './batchInput.js';
import { type BatchReports, batchReports } from './batchReports.js';
import { batchSummary } from './batchSummary.js';
import type { Context } from './context.js';
import { allowedFormat, mustNotOverwrite } from './output.js';
import { given, type InputFile } from './project.js';

export interface BatchOptions extends BatchInputOptions {
  /** A column of the export, or `group`. */
  groupBy?: string;
  /** Whether responses of staff may be read one by one. */
  individual?: boolean;
  /** Whether each question’s score is a column. */
  questions?: boolean;
  /** A folder for a report of each. */
  reports?: string;
}

/** Makes an assessment of each response, or of each group, and writes them as a table. */
export async function batch(
  context: Context,
  named: readonly string[],
  asked: BatchOptions,
): Promise<number> {
  const { io } = context;
  const { inputs, options } = await given(context, named, asked);
  if (inputs.length === 0) throw unusable({ code: 'no-input', args: { command: 'batch' } });
  const format = options.format
    ? allowedFormat(options.format, batchFormats)
    : (batchFormatOf(options.output) ?? 'csv');
  mustNotOverwrite(context, [...inputs.map(({ file }) => file), ...(options.common ?? [])], [options.output]);
  const target = options.output === undefined || options.output === '-' ? io.stdout : options.output;
  if (target === io.stdout && io.stdout.isTerminal && isBinary(format)) {
    throw unusable({ code: 'batch-workbook-terminal', args: {} });
  }
  const spool = io.files.spool(target);
  try {
    const table = await batchTable(format);
    const summary = batchSummary();
    let columns: BatchColumn[] | undefined;
    let count = 0;
    let reports: BatchReports | undefined;
    const writeRow = (row: FullRow, questionnaire: CheckedQuestionnaire): void => {
      if (!columns) {
        columns = batchColumns(questionnaire.definition, options.questions === true);
        spool.write(table.head(columns));
      }
      spool.write(table.row(row, columns, count === 0));
      count += 1;
      summary.add(row);
      reports?.add(row);
    };
    reports = await batchReports(context, options);
    const { definition } = await assessEach(context, inputs, options, writeRow);
    const titles = (id: string): string | undefined => {
      const band = definition.verdict.bands.find((each) => each.id === id);
      return band && inLanguage(band.title, context.language);
    };
    spool.write(table.foot());
    reports?.finish();
    await spool.finish();
    if (!context.quiet) io.stderr.write(`${summary.text(commandWords(context.language).batch, titles)}\n`);
    if (options.output !== undefined && options.output !== '-' && !context.quiet) {
      io.stderr.write(`${commandWords(context.language).written(options.output)}\n`);
    }
    return 0;
  } finally {
    spool.discard();
  }
}

/** A row, and the assessment behind it in full, for those who want a report of it. */
export interface FullRow extends BatchRow {
  full(): Assessment;
}

type WriteRow = (row: FullRow, questionnaire: CheckedQuestionnaire) => void;

async function assessEach(
  context: Context,
  inputs: readonly InputFile[],
  options: BatchOptions,
  writeRow: WriteRow,
): Promise<CheckedQuestionnaire> {
  const groups = new Map<string, Response[]>();
  let plan: Plan | undefined;
  let staff = 0;
  const take = (response: Response, origin: Origin): void => {
    if (options.groupBy !== undefined) {
      const group = response.respondent.group ?? '';
      const known = groups.get(group);
      if (known) known.push(response);
      else groups.set(group, [response]);
      return;
    }
    if (response.respondent.role === 'staff' && !options.individual) {
      staff += 1;
      return;
    }
    plan ??= planOf(origin.questionnaire);
    writeRow(rowOf(plan, idOf(response, origin), [response], origin.common, options), origin.questionnaire);
  };
  const { questionnaire, common } = await readBatch(context, inputs, options, take);
  if (staff > 0)
    throw unusable({
      code: 'batch-staff',
      args: { count: staff, file: inputs.map(({ file }) => file).join(', ') },
    });
  plan ??= planOf(questionnaire);
  // By name, so that the order of the rows in the export changes nothing.
  for (const [group, responses] of [...groups].sort(([one], [other]) => (one < other ? -1 : 1))) {
    writeRow(rowOf(plan, group, responses, common, options), questionnaire);
  }
  return questionnaire;
}

/** The assessment of some responses together with the common ones that count for them. */
function rowOf(
  plan: Plan,
  id: string,
  responses: readonly Response[],
  common: readonly Response[],
  { organization, date }: BatchOptions,
): FullRow {
  const [first] = responses;
  const own = first?.respondent.group;
  const counting = common.filter(({ respondent: { group } }) => group === undefined || group === own);
  const all = counting.length > 0 ? [...responses, ...counting] : responses;
  const full = (): Assessment =>
    assess(plan, all, { ...(organization && { organization }), ...(date && { date }) });
  return { id, summary: summarize(plan, all), full };
}

/** What names a response: the respondent’s id, else the organization, else where it stands. */
function idOf({ respondent, organization }: Response, { file, line }: Origin): string {
  return respondent.id ?? organization ?? (line === undefined ? file : `${file}:${line}`);
}
