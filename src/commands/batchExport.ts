import { commandWords } from '../locales/commandWords.js';
import type { CheckedQuestionnaire } from '../model/checkedQuestionnaire.js';
import { type Diagnostic, unusable } from '../model/diagnostics/diagnostic.js';
import type { Mapping } from '../model/mapping.js';
import { nearest } from '../model/nearest.js';
import type { Response } from '../model/response.js';
import type { OpenExport } from '../sources/exports/openExport.js';
import type { ReadExport } from '../sources/exports/tally.js';
import type { Context } from './context.js';
import { judged, mappingOf, openedExport } from './exports.js';
import type { InputFile } from './inputFile.js';
import type { InputOptions } from './inputs.js';

export interface BatchInputOptions extends InputOptions {
  groupBy?: string;
}

/** Where a response comes from, and what counts beside it. */
export interface Origin {
  /** Without its folder. */
  file: string;
  /** In an export. */
  line?: number;
  questionnaire: CheckedQuestionnaire;
  common: readonly Response[];
}

/** The questionnaire of all inputs, and the responses that count beside each. */
export interface BatchInput {
  questionnaire: CheckedQuestionnaire;
  common: readonly Response[];
}

/** A table that is to be read: what the project file says of it, and what its rows are named after that name nobody. */
export interface AboutTable extends BatchInput {
  given: Omit<InputFile, 'file'>;
  name: string;
}

/** What becomes of what is read. */
export interface Taking {
  /** Is given every response. */
  response(response: Response, origin: Origin): void;
  /** Reads a table in another way than response by response; undefined where it does not want to. */
  table?(
    opened: OpenExport,
    about: AboutTable,
    progress: (rows: number) => void,
  ): Promise<ReadExport | undefined>;
}

/** A table of a batch: the export in pieces, and what the project file says of it. */
export interface BatchTableInput {
  file: string;
  given: Omit<InputFile, 'file'>;
  pieces: AsyncIterator<Uint8Array>;
}

/** Reads a table once, piece by piece, and hands on what it holds; gives what is to be said about it. */
export async function readTable(
  context: Context,
  { file, given, pieces }: BatchTableInput,
  options: BatchInputOptions,
  input: BatchInput,
  taking: Taking,
): Promise<Diagnostic[]> {
  const { questionnaire, common } = input;
  const { io } = context;
  const done = { bytes: 0 };
  const words = commandWords(context.language).batch;
  const progress = context.quiet
    ? { update: () => undefined, stop: () => undefined }
    : io.progress(file === '-' ? undefined : io.files.size(file), ({ rows: read, rate, seconds }) =>
        words.progress(read, rate, seconds),
      );
  const mapping = grouped(await mappingOf(io, options.mapping, questionnaire), options.groupBy);
  const opened = await openedExport(file, counted(pieces, done), mapping, questionnaire, options);
  if (options.groupBy !== undefined && opened.plan.respondent.group === undefined) {
    const headers = opened.plan.columns.heads.map(({ header }) => header);
    const args = { column: options.groupBy, nearest: nearest(options.groupBy, headers) };
    throw unusable({ code: 'batch-group-unknown', args });
  }
  const { readExport } = await import('../sources/exports/readExport.js');
  const name = file === '-' ? 'stdin' : io.files.basename(file);
  let rows = 0;
  const one = (response: Response, line: number): void => {
    taking.response(response, { file: name, line, questionnaire, common });
    rows += 1;
    progress.update(rows, done.bytes);
  };
  const several = (count: number): void => {
    rows += count;
    progress.update(rows, done.bytes);
  };
  const reading = async (): Promise<ReadExport> =>
    (await taking.table?.(opened, { given, name, ...input }, several)) ?? readExport(opened, one, given);
  const read = await reading().finally(progress.stop);
  return [...opened.diagnostics, ...judged(file, read, options.skipInvalid === true)];
}

/** A mapping whose respondents’ group is in the column to group by. */
function grouped(mapping: Mapping, column: string | undefined): Mapping {
  if (column === undefined || column === 'group') return mapping;
  return { ...mapping, respondent: { ...mapping.respondent, group: { column } } };
}

/** The same pieces, counted as they are taken. */
async function* counted(
  pieces: AsyncIterator<Uint8Array>,
  done: { bytes: number },
): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { value, done: isOver } = await pieces.next();
    if (isOver) return;
    done.bytes += value.length;
    yield value;
  }
}
