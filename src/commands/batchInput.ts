import { commandWords } from '../locales/commandWords.js';
import type { CheckedQuestionnaire } from '../model/checkedQuestionnaire.js';
import { type Diagnostic, Unusable, unusable } from '../model/diagnostics/diagnostic.js';
import type { Language } from '../model/language.js';
import type { Mapping } from '../model/mapping.js';
import { nearest } from '../model/nearest.js';
import type { Response } from '../model/response.js';
import { isExport } from '../sources/exports/kindOfExport.js';
import type { OpenExport } from '../sources/exports/openExport.js';
import type { ReadExport } from '../sources/exports/tally.js';
import { type Context, speak, tell } from './context.js';
import { judged, mappingOf, namedQuestionnaire, openedExport } from './exports.js';
import type { InputOptions } from './inputs.js';
import { loadResponses, readAs, readSources, type Source } from './load.js';
import type { InputFile } from './project.js';
import { respondedAs } from './respondedAs.js';

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

/** What becomes of what is read. */
export interface Taking {
  /** Is given every response. */
  response(response: Response, origin: Origin): void;
  /** Reads a table in another way than response by response; undefined where it does not want to. */
  table?(
    opened: OpenExport,
    about: BatchInput & { given: Omit<InputFile, 'file'>; name: string },
    progress: (rows: number) => void,
  ): Promise<ReadExport | undefined>;
}

/** The questionnaire of all inputs, and the responses that count beside each. */
export interface BatchInput {
  questionnaire: CheckedQuestionnaire;
  common: readonly Response[];
}

/** More than any answers file may hold. */
const bytesAtMost = 8 * 2 ** 20;

/** Reads every input, once and piece by piece, and hands on each response. Throws `Unusable` where any is not sound. */
export async function readBatch(
  context: Context,
  files: readonly InputFile[],
  options: BatchInputOptions,
  taking: Taking,
): Promise<BatchInput> {
  const { io } = context;
  const inputs = await Promise.all(files.map((file) => inputOf(context, file, options.from)));
  const sources = inputs.flatMap(({ source }) => source ?? []);
  const common = await readSources(io, options.common ?? []);
  const heard = (language: Language | undefined) => speak(context, language);
  const tables = inputs.filter(({ pieces }) => pieces !== undefined);
  const mapping = readAs(options, tables[0]?.given).mapping;
  const questionnaire = await namedQuestionnaire(
    io,
    options.questionnaire,
    tables.length > 0 ? mapping : undefined,
  );
  const loaded = await loadResponses(io, [...sources, ...common], {
    ...options,
    ...(questionnaire !== undefined && { questionnaire }),
    heard,
  });
  const own = loaded.responses.slice(0, sources.length);
  const input: BatchInput = {
    questionnaire: loaded.questionnaire,
    common: loaded.responses.slice(sources.length).flat(),
  };
  for (const [at, { file }] of sources.entries()) {
    for (const response of own[at] ?? []) {
      if (options.groupBy !== undefined) mustHaveGroup(response, file, options.groupBy);
      taking.response(response, { file: io.files.basename(file), ...input });
    }
  }
  const diagnostics: Diagnostic[] = [...loaded.diagnostics];
  for (const { file, pieces, given } of inputs) {
    if (!pieces) continue;
    const own = { ...options, ...readAs(options, given) };
    diagnostics.push(...(await readTable(context, { file, given, pieces }, own, input, taking)));
  }
  const errors = diagnostics.filter(({ level }) => level === 'error');
  if (errors.length > 0) throw new Unusable(errors);
  await tell(context, diagnostics);
  return input;
}

/** An input: an export in pieces, or an answers file in memory. */
interface BatchFile {
  file: string;
  given: Omit<InputFile, 'file'>;
  pieces?: AsyncIterator<Uint8Array>;
  source?: Source;
}

async function inputOf(
  { io }: Context,
  { file, ...given }: InputFile,
  from: string | undefined,
): Promise<BatchFile> {
  const { value: first, pieces } = await begun(file === '-' ? io.stdin.pieces() : io.files.pieces(file));
  if (isExport(file, first, from ?? given.from)) return { file, given, pieces };
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    parts.push(Uint8Array.from(piece));
    size += piece.length;
    // The reader refuses it as too large.
    if (size > bytesAtMost) break;
  }
  const bytes = new Uint8Array(size);
  parts.reduce((at, part) => {
    bytes.set(part, at);
    return at + part.length;
  }, 0);
  return { file, given, source: { file, bytes, given } };
}

/** The first piece, and all pieces, that one among them. */
async function begun(pieces: AsyncIterator<Uint8Array>) {
  const { value, done } = await pieces.next();
  const first = done ? new Uint8Array() : Uint8Array.from(value);
  async function* all(): AsyncGenerator<Uint8Array> {
    yield first;
    for (;;) {
      const next = await pieces.next();
      if (next.done) return;
      yield next.value;
    }
  }
  return { value: first, pieces: all() };
}

function mustHaveGroup(response: Response, file: string, column: string): void {
  if (column !== 'group') {
    throw unusable({ code: 'batch-group-unknown', args: { column, nearest: 'group' } });
  }
  if (response.respondent.group !== undefined) return;
  throw unusable(
    { code: 'batch-no-group', args: { column } },
    { file, line: 1, column: 1, length: 1, text: '' },
  );
}

async function readTable(
  context: Context,
  { file, given, pieces }: BatchFile & { pieces: AsyncIterator<Uint8Array> },
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
    taking.response(respondedAs(response, given), { file: name, line, questionnaire, common });
    rows += 1;
    progress.update(rows, done.bytes);
  };
  const several = (count: number): void => {
    rows += count;
    progress.update(rows, done.bytes);
  };
  const reading = async (): Promise<ReadExport> =>
    (await taking.table?.(opened, { given, name, ...input }, several)) ?? readExport(opened, one);
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
