import type { Diagnostic, Place } from '../model/diagnostics/diagnostic.js';
import { inOrder, limited } from './inOrder.js';
import { jsonDefects } from './jsonDefects.js';
import { type Located, locate, type Spot, writtenAt } from './locate.js';
import { placeAt, readText, type SourceText, sourceText } from './text.js';
import { dataOf } from './yamlData.js';
import { parseYaml, type RangedProblem } from './yamlTree.js';

/** The data of a file, or of one line of it, which still knows where everything stands. */
export interface Document {
  file: string;
  value: unknown;
  /** Whether its syntax has an error which leaves no data to use. */
  isBroken: boolean;
  place(spot: Spot): Place;
  /** A YAML scalar as it is written, which its value does not tell: `012` for 12. */
  written(path: Spot['path']): string | undefined;
}

/** The documents of a file with everything that is wrong with its syntax. */
export interface ReadDocuments {
  /** As far as they could be read. */
  documents: Document[];
  diagnostics: Diagnostic[];
}

/** How data is written down. */
export type Notation = 'yaml' | 'json' | 'ndjson';

/** The notation that a file's name promises; YAML for any other, and it holds JSON too. */
export function notationOf(file: string): Notation {
  if (/\.json$/i.test(file)) return 'json';
  return /\.(ndjson|jsonl)$/i.test(file) ? 'ndjson' : 'yaml';
}

const remembered = new WeakMap<Uint8Array, Map<string, ReadDocuments>>();

/**
 * Reads the data of a file: one document, or for NDJSON one for each line. The same bytes are read once,
 * whoever asks: what kind of file it is, which questionnaire it names, what its answers are.
 */
export function readDocuments(
  file: string,
  bytes: Uint8Array,
  notation: Notation = notationOf(file),
): ReadDocuments {
  const known = remembered.get(bytes) ?? new Map<string, ReadDocuments>();
  const key = `${notation} ${file}`;
  const read = known.get(key) ?? readAnew(file, bytes, notation);
  remembered.set(bytes, known.set(key, read));
  return read;
}

function readAnew(file: string, bytes: Uint8Array, notation: Notation): ReadDocuments {
  const source = readText(file, bytes);
  if (!('text' in source)) return { documents: [], diagnostics: [source] };
  const read = notation === 'ndjson' ? readLines(source) : [readOne(source, notation)];
  const diagnostics = limited(read.flatMap((each) => each.diagnostics));
  const documents = read.map(({ document }) => document);
  if (diagnostics.length === 0 && documents.every(({ value }) => value === null)) {
    return { documents: [], diagnostics: [emptyAt(source)] };
  }
  return { documents, diagnostics };
}

interface ReadOne {
  document: Document;
  diagnostics: Diagnostic[];
}

function readOne(source: SourceText, notation: Notation): ReadOne {
  if (notation === 'yaml') return readYaml(source);
  const problems = jsonDefects(source.text);
  const isBroken = problems.some(breaks);
  const document = documentOf(source, isBroken, isBroken ? null : JSON.parse(source.text));
  return { document, diagnostics: placed(source, problems) };
}

function readYaml(source: SourceText): ReadOne {
  const { root, problems } = parseYaml(source.text);
  const data = dataOf(root);
  const all = [...problems, ...data.problems];
  const parsed = { text: source.text, root, targets: data.targets };
  const document = documentOf(source, all.some(breaks), data.value, parsed);
  return { document, diagnostics: placed(source, all) };
}

function breaks({ level, code }: RangedProblem): boolean {
  return level === 'error' && code !== 'duplicate-key';
}

function readLines(source: SourceText): ReadOne[] {
  const lines = source.text.split('\n');
  return lines.flatMap((line, position) => {
    if (line.trim() === '') return [];
    const { document, diagnostics } = readOne(sourceText(source.file, line), 'json');
    const onLine = (place: Place): Place => ({ ...place, line: position + 1 });
    const moved = diagnostics.map((each): Diagnostic => {
      const place = each.place && { place: onLine(each.place) };
      if (each.code !== 'duplicate-key') return { ...each, ...place };
      return { ...each, args: { ...each.args, line: position + 1 }, ...place };
    });
    return [{ document: { ...document, place: (spot) => onLine(document.place(spot)) }, diagnostics: moved }];
  });
}

/** A document whose tree, if it is not there yet, is parsed only when a place is asked for. */
function documentOf(source: SourceText, isBroken: boolean, value: unknown, parsed?: Located): Document {
  let tree = parsed;
  const treeOf = (): Located => {
    tree ??= { text: source.text, root: parseYaml(source.text).root, targets: new Map() };
    return tree;
  };
  return {
    file: source.file,
    value,
    isBroken,
    place(spot) {
      const { start, end } = locate(treeOf(), spot);
      return placeAt(source, start, end - start);
    },
    written: (path) => parsed && writtenAt(parsed, path),
  };
}

function placed(
  source: SourceText,
  problems: readonly (RangedProblem & { firstAt?: number })[],
): Diagnostic[] {
  const diagnostics = problems.map(({ start, end, firstAt, ...problem }): Diagnostic => {
    const place = placeAt(source, start, end - start);
    if (problem.code !== 'duplicate-key' || firstAt === undefined) return { ...problem, place };
    return { ...problem, args: { ...problem.args, line: placeAt(source, firstAt).line }, place };
  });
  return inOrder(diagnostics);
}

function emptyAt(source: SourceText): Diagnostic {
  return { code: 'file-empty', args: { path: source.file }, level: 'error', place: placeAt(source, 0) };
}
