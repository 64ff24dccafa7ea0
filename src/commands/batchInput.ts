import { type Diagnostic, Unusable, unusable } from '../model/diagnostics/diagnostic.js';
import type { Language } from '../model/language.js';
import type { Response } from '../model/response.js';
import { isExport } from '../sources/exports/kindOfExport.js';
import { type BatchInput, type BatchInputOptions, readTable, type Taking } from './batchExport.js';
import { type Context, speak, tell } from './context.js';
import { namedQuestionnaire } from './exports.js';
import type { InputFile } from './inputFile.js';
import { loadResponses, readAs, readSources, type Source } from './load.js';

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
