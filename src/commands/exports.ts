import { type Io, readAtMost } from '../io.js';
import type { CheckedQuestionnaire } from '../model/checkedQuestionnaire.js';
import { type Diagnostic, Unusable, unusable } from '../model/diagnostics/diagnostic.js';
import { isPath } from '../model/isPath.js';
import type { Mapping } from '../model/mapping.js';
import { type Platform, platforms } from '../model/platform.js';
import type { Response } from '../model/response.js';
import type { OpenExport } from '../sources/exports/openExport.js';
import type { ReadExport } from '../sources/exports/tally.js';
import type { LoadOptions, Source } from './load.js';

/** The mapping that a command line names; none where it names none. Throws `Unusable` with every defect. */
export async function mappingOf(
  io: Io,
  file: string | undefined,
  { definition }: CheckedQuestionnaire,
): Promise<Mapping> {
  if (file === undefined) return {};
  const { readMapping } = await import('../sources/exports/readMapping.js');
  const { mapping, diagnostics } = readMapping(file, io.files.read(file), definition);
  if (!mapping) throw new Unusable(diagnostics.filter(({ level }) => level === 'error'));
  return mapping;
}

/** What a mapping says of its questionnaire, where it can be read so far; its defects are told when it is used. */
export async function mappingHead(io: Io, file: string | undefined): Promise<{ questionnaire?: string }> {
  if (file === undefined) return {};
  const { readMapping } = await import('../sources/exports/readMapping.js');
  const named = readMapping(file, io.files.read(file)).mapping?.questionnaire;
  return named === undefined ? {} : { questionnaire: named };
}

/** The questionnaire that is asked for, else the one that a mapping names, else undefined. */
export async function namedQuestionnaire(
  io: Io,
  asked: string | undefined,
  mapping: string | undefined,
): Promise<string | undefined> {
  if (asked !== undefined || mapping === undefined) return asked;
  const { questionnaire } = await mappingHead(io, mapping);
  return questionnaire !== undefined && isPath(questionnaire)
    ? io.files.beside(mapping, questionnaire)
    : questionnaire;
}

/** Opens an export, whatever its columns mean. Throws `Unusable` where it is none. */
export async function openedAnyway(
  file: string,
  pieces: AsyncIterator<Uint8Array>,
  mapping: Mapping,
  { definition }: CheckedQuestionnaire,
  options: { from?: string | undefined; groupBy?: string | undefined; maxSize?: number | undefined },
): Promise<OpenExport> {
  const { openExport } = await import('../sources/exports/openExport.js');
  const from = platforms.find((each): each is Platform => each === options.from);
  const { groupBy, maxSize } = options;
  const opened = await openExport(file, pieces, mapping, definition, { from, groupBy, maxSize });
  if (Array.isArray(opened)) throw new Unusable(opened);
  return opened;
}

/** Opens an export. Throws `Unusable` with everything that is wrong with its columns. */
export async function openedExport(...input: Parameters<typeof openedAnyway>): Promise<OpenExport> {
  const opened = await openedAnyway(...input);
  const errors = opened.diagnostics.filter(({ level }) => level === 'error');
  if (errors.length > 0) throw new Unusable(errors);
  return opened;
}

/** The responses of an export of which as much is in memory as is read at once, and everything that is to be said about it. */
export async function loadExport(
  io: Io,
  { file, bytes }: Source,
  questionnaire: CheckedQuestionnaire,
  options: LoadOptions,
): Promise<{ responses: Response[]; diagnostics: Diagnostic[] }> {
  const mapping = await mappingOf(io, options.mapping, questionnaire);
  const { from, maxSize } = options;
  const opened = await openedExport(file, piecesOf(io, { file, bytes }), mapping, questionnaire, {
    from,
    maxSize,
  });
  const { readExport } = await import('../sources/exports/readExport.js');
  const responses: Response[] = [];
  const read = await readExport(opened, (response) => responses.push(response));
  return {
    responses,
    diagnostics: [...opened.diagnostics, ...judged(file, read, options.skipInvalid === true)],
  };
}

/** All pieces of an export: of one that may have more than its beginning in memory, from the file again. */
function piecesOf(io: Io, { file, bytes }: Source): AsyncIterator<Uint8Array> {
  if (bytes.length < readAtMost) return onePiece(bytes);
  if (file !== '-') return io.files.pieces(file);
  const megabytes = readAtMost / 2 ** 20;
  throw unusable({ code: 'file-too-large', args: { path: file, megabytes } });
}

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/**
 * What is to be said of an export that was read: errors, and how many there are; where rows with problems may be
 * skipped, advice, unless nothing is left or the table itself is broken.
 */
export function judged(file: string, read: ReadExport, skipInvalid: boolean): Diagnostic[] {
  const { diagnostics, problems, invalid, responses, dropped, isBroken } = read;
  const place = { file, line: 1, column: 1, length: 1, text: '' };
  const left = dropped.reduce((sum, { count }) => sum + count, 0);
  if (responses === 0 && problems === 0) {
    return [{ code: 'export-no-rows', args: { dropped: left }, level: 'error', place }];
  }
  const level = skipInvalid && !isBroken && responses > 0 ? 'advice' : 'error';
  if (problems === 0) return [];
  const shown = diagnostics.length;
  return [
    ...diagnostics.map((diagnostic): Diagnostic => ({ ...diagnostic, level })),
    level === 'error'
      ? { code: 'rows-with-problems', args: { rows: invalid.count, problems, shown }, level, place }
      : { code: 'rows-skipped', args: { rows: invalid.count, problems, shown }, level, place },
  ];
}
