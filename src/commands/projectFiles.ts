import { type Diagnostic, type Path, Unusable, unusable } from '../model/diagnostics/diagnostic.js';
import type { Project } from '../model/project.js';
import type { ReadProject } from '../sources/project.js';
import type { Context } from './context.js';

/** The files that patterns beside the project file mean, in the order of their names. */
export function filesOf(
  { io }: Pick<Context, 'io'>,
  project: string,
  patterns: string | readonly string[],
): string[] {
  return [patterns].flat().flatMap((pattern) => {
    const path = io.files.beside(project, pattern);
    const [, folder = '', last = ''] = /^(.*[/\\])?([^/\\]*)$/.exec(path) ?? [];
    if (!last.includes('*')) return [path];
    const [start = '', ...rest] = last.split('*');
    const end = rest.at(-1) ?? '';
    const names = io.files
      .list(folder === '' ? '.' : folder)
      .filter(
        (name) => name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end),
      )
      .filter((name) => !name.startsWith('.'));
    if (names.length === 0) throw unusable({ code: 'project-no-files', args: { pattern } });
    return names.sort().map((name) => `${folder}${name}`);
  });
}

/** Which files that a project file names are not there, each where it is named. */
export function missingFiles(
  context: Pick<Context, 'io'>,
  file: string,
  { project, at }: Pick<ReadProject, 'project' | 'at'>,
): Diagnostic[] {
  return namedIn(project ?? {})
    .filter(({ name, isPattern }) => !isThere(context, file, name, isPattern))
    .map(({ name, path }) => at(path, { code: 'project-no-files', args: { pattern: name } }));
}

/** A file that a project file names, and where. */
interface Named {
  name: string;
  path: Path;
  isPattern: boolean;
}

function namedIn({ inputs = [], common, require, waivers }: Project): Named[] {
  const one = (name: unknown, path: Path): Named[] =>
    typeof name === 'string' ? [{ name, path, isPattern: false }] : [];
  const patterns = (names: string | readonly string[] | undefined, path: Path): Named[] => {
    if (typeof names === 'string') return [{ name: names, path, isPattern: true }];
    return (names ?? []).map((name, at) => ({ name, path: [...path, at], isPattern: true }));
  };
  return [
    ...inputs.flatMap(({ files, mapping }, at) => [
      ...patterns(files, ['inputs', at, 'files']),
      ...one(mapping, ['inputs', at, 'mapping']),
    ]),
    ...patterns(common, ['common']),
    ...one(require?.baseline, ['require', 'baseline']),
    ...one(waivers, ['waivers']),
  ];
}

function isThere(context: Pick<Context, 'io'>, file: string, name: string, isPattern: boolean): boolean {
  const { files } = context.io;
  if (!isPattern) return files.exists(files.beside(file, name));
  try {
    return filesOf(context, file, name).every((path) => files.exists(path));
  } catch (error) {
    if (error instanceof Unusable) return false;
    throw error;
  }
}
