import type { Io } from '../io.js';
import type { CheckedQuestionnaire } from '../model/checkedQuestionnaire.js';
import { type Diagnostic, Unusable, unusable } from '../model/diagnostics/diagnostic.js';
import { isPath } from '../model/isPath.js';
import type { Language } from '../model/language.js';
import { nearest } from '../model/nearest.js';
import type { Response } from '../model/response.js';
import { type AnswersHead, peekAnswers, readAnswers } from '../sources/answers.js';
import { isExport } from '../sources/exports/kindOfExport.js';
import { kindOf } from '../sources/kind.js';
import { loadExport, mappingHead } from './exports.js';
import type { InputFile } from './inputFile.js';
import { respondedAs } from './respondedAs.js';

/** The questionnaire where nothing names one. */
export const defaultQuestionnaire = 'social-business';

/**
 * The questionnaire of a reference: the id of one that ships, or the path of a file (relative to `beside`,
 * if given). Throws `Unusable` with every defect of the file.
 */
export async function loadQuestionnaire(
  io: Io,
  reference: string,
  beside?: string,
): Promise<CheckedQuestionnaire> {
  if (isPath(reference)) {
    const path = beside === undefined ? reference : io.files.beside(beside, reference);
    const bytes = io.files.read(path);
    // Named by a file that may come from anywhere: nothing of another file is shown in a diagnostic.
    if (beside !== undefined) mustBeQuestionnaire(path, bytes);
    return checkedFrom(io, path, bytes);
  }
  const compiled = io.files.shipped(`questionnaires/${reference}.json`);
  if (compiled) return JSON.parse(new TextDecoder().decode(compiled)) as CheckedQuestionnaire;
  const known = io.files.shippedQuestionnaires();
  const source = known.includes(reference) ? io.files.shipped(`questionnaires/${reference}.yaml`) : undefined;
  if (!source) {
    const args = { id: reference, known, nearest: nearest(reference, known) };
    throw unusable({ code: 'unknown-questionnaire', args });
  }
  return checkedFrom(io, `${reference}.yaml`, source);
}

function mustBeQuestionnaire(file: string, bytes: Uint8Array): void {
  if (kindOf(file, bytes) !== 'questionnaire') throw unusable({ code: 'not-questionnaire', args: { file } });
}

async function checkedFrom(io: Io, path: string, bytes: Uint8Array): Promise<CheckedQuestionnaire> {
  const { readQuestionnaire } = await import('../sources/questionnaire.js');
  const { questionnaire, diagnostics } = readQuestionnaire(path, bytes, io.sha256);
  if (!questionnaire) throw new Unusable(diagnostics.filter(({ level }) => level === 'error'));
  return questionnaire;
}

/** A file's name and content; `-` is standard input. */
export interface Source {
  file: string;
  bytes: Uint8Array;
  /** What a project file says of it. */
  given?: Omit<InputFile, 'file'>;
}

/** Reads files and standard input. Throws `Unusable` where one is given twice. */
export async function readSources(io: Io, inputs: readonly (string | InputFile)[]): Promise<Source[]> {
  const sources: Source[] = [];
  const named = inputs.map((input) => (typeof input === 'string' ? { file: input } : input));
  const files = named.map(({ file }) => file);
  const twice = files.find((file, at) =>
    files.slice(0, at).some((earlier) => io.files.isSame(earlier, file)),
  );
  if (twice !== undefined) throw unusable({ code: 'input-twice', args: { file: twice } });
  for (const { file, ...given } of named) {
    sources.push({ file, bytes: file === '-' ? await io.stdin.read() : io.files.read(file), given });
  }
  return sources;
}

/** The responses of some files with the questionnaire that they answer. */
export interface Loaded {
  questionnaire: CheckedQuestionnaire;
  /** By source. */
  responses: Response[][];
  /** Advice on the files. */
  diagnostics: Diagnostic[];
}

/** What a command line says of its inputs. */
export interface LoadOptions {
  questionnaire?: string | undefined;
  from?: string | undefined;
  mapping?: string | undefined;
  skipInvalid?: boolean | undefined;
  maxSize?: number | undefined;
  /** Is told the files' language before anything in them is reported. */
  heard?: ((language: Language | undefined) => void) | undefined;
}

/** The responses of answers files and exports. Throws `Unusable` with every error of every file. */
export async function loadResponses(
  io: Io,
  sources: readonly Source[],
  options: LoadOptions,
): Promise<Loaded> {
  const { questionnaire, named } = await questionnaireOf(io, sources, options);
  for (const { file, name } of named) await mustMatch(io, questionnaire, file, name);
  const read = await Promise.all(
    sources.map(async (source) => {
      const own = { ...options, ...readAs(options, source.given) };
      const { responses, diagnostics } = isExport(source.file, source.bytes, own.from)
        ? await loadExport(io, source, questionnaire, own)
        : await readAnswers(source.file, source.bytes, questionnaire, own.from);
      return { diagnostics, responses: responses.map((response) => respondedAs(response, source.given)) };
    }),
  );
  const diagnostics = read.flatMap((each) => each.diagnostics);
  const errors = diagnostics.filter(({ level }) => level === 'error');
  if (errors.length > 0) throw new Unusable(errors);
  return { questionnaire, responses: read.map((each) => each.responses), diagnostics };
}

/** How an input is read: what the command line says goes before what the project file says. */
export function readAs(
  { from, mapping }: Pick<LoadOptions, 'from' | 'mapping'>,
  given: NonNullable<Source['given']> = {},
): { from?: string; mapping?: string } {
  const [own, means] = [from ?? given.from, mapping ?? given.mapping];
  return { ...(own !== undefined && { from: own }), ...(means !== undefined && { mapping: means }) };
}

/** The questionnaire that is asked for, else the one that a file names, and which files name one. */
async function questionnaireOf(
  io: Io,
  sources: readonly Source[],
  { heard, ...options }: LoadOptions,
): Promise<{ questionnaire: CheckedQuestionnaire; named: { file: string; name: string }[] }> {
  const heads = await Promise.all(
    sources.map(async (source) => {
      const { file, bytes } = source;
      const { from, mapping } = readAs(options, source.given);
      if (!isExport(file, bytes, from)) return { file, head: await peekAnswers(file, bytes, from) };
      // Beside the mapping, not beside the export: so a questionnaire's path is meant there.
      const head: AnswersHead = await mappingHead(io, mapping);
      return { file: mapping ?? file, head };
    }),
  );
  heard?.(heads.find(({ head }) => head.language)?.head.language);
  const named = heads.flatMap(({ file, head }) =>
    head.questionnaire === undefined ? [] : [{ file, name: head.questionnaire }],
  );
  const questionnaire = options.questionnaire
    ? await loadQuestionnaire(io, options.questionnaire)
    : await loadQuestionnaire(io, named[0]?.name ?? defaultQuestionnaire, named[0]?.file);
  return { questionnaire, named };
}

async function mustMatch(
  io: Io,
  { definition }: CheckedQuestionnaire,
  file: string,
  named: string,
): Promise<void> {
  const own = isPath(named) ? (await loadQuestionnaire(io, named, file)).definition.id : named;
  if (own !== definition.id) {
    throw unusable({ code: 'questionnaire-contradicts', args: { given: definition.id, file, named: own } });
  }
}

/** The language of a result: the one asked for, else a response's, else the questionnaire's first. */
export function resultLanguage(
  asked: Language | undefined,
  responses: readonly Response[],
  { definition }: Pick<CheckedQuestionnaire, 'definition'>,
): Language {
  const available = (Object.keys(definition.title) as Language[]).filter(
    (language) => definition.title[language],
  );
  const own = responses.find(
    ({ language }) => language !== undefined && available.includes(language),
  )?.language;
  const language = asked ?? own ?? available[0] ?? 'en';
  if (!available.includes(language))
    throw unusable({ code: 'language-missing', args: { language, available } });
  return language;
}
