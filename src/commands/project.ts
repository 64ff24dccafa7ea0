import type { Brand } from '../model/brand.js';
import { type Diagnostic, Unusable } from '../model/diagnostics/diagnostic.js';
import { isPath } from '../model/isPath.js';
import type { Project } from '../model/project.js';
import { brandOf } from './brand.js';
import { type CommonOptions, type Context, speak } from './context.js';
import { filesRead, type ReadOptions } from './filesRead.js';
import type { InputFile } from './inputFile.js';
import { filesOf } from './projectFiles.js';
import type { RequirementOptions } from './requirements/read.js';

/** The inputs of a command and its options, those of the project file included. */
export interface Given<Options> {
  inputs: InputFile[];
  options: Options;
  /** Every file that is read for it: no output may replace one of them. */
  read: string[];
}

/** The project file that is looked for where none is named. */
const projectFile = 'readiness.yaml';

/**
 * What a command is given: its files, or where it names none those of the project file; its options, and what the
 * project file says where they say nothing. Throws `Unusable` with every defect of the project file.
 */
export async function given<
  Options extends CommonOptions & RequirementOptions & ReadOptions & { example?: boolean },
>(context: Context, files: readonly string[], options: Options): Promise<Given<Options>> {
  const named: InputFile[] = files.map((file) => ({ file }));
  const found = await projectOf(context, options.config);
  if (!found) return { inputs: named, options, read: filesRead(named, options) };
  const { file, project, brand } = found;
  context.brand = brand;
  speak(context, project.language);
  if (project.language && !context.asked) context.asked = project.language;
  const beside = (path: string): string => context.io.files.beside(file, path);
  const all = named.length > 0 || options.example ? named : inputsOf(context, file, project);
  const merged: Options = {
    ...requirementsOf(project, beside),
    ...(project.waivers && {
      waivers: typeof project.waivers === 'string' ? beside(project.waivers) : file,
    }),
    ...(project.questionnaire && {
      questionnaire: isPath(project.questionnaire) ? beside(project.questionnaire) : project.questionnaire,
    }),
    ...(project.organization && { organization: project.organization }),
    ...(project.common && { common: filesOf(context, file, project.common) }),
    ...options,
  };
  const logo = project.brand?.logo;
  const own = logo === undefined ? [file] : [file, beside(logo)];
  return { inputs: all, options: merged, read: [...own, ...filesRead(all, merged)] };
}

async function projectOf(
  { io }: Context,
  config: string | undefined,
): Promise<{ file: string; project: Project; brand: Brand | undefined } | undefined> {
  const file = config ?? projectFile;
  if (config === undefined && !io.files.exists(file)) return undefined;
  const { readProject } = await import('../sources/project.js');
  const read = readProject(file, io.files.read(file));
  if (!read.project) throw new Unusable(errorsOf(read.diagnostics));
  return { file, project: read.project, brand: await brandOf(io, file, read) };
}

const errorsOf = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.filter(({ level }) => level === 'error');

function inputsOf(context: Context, file: string, { inputs = [] }: Project): InputFile[] {
  return inputs.flatMap(({ files, mapping, ...others }) =>
    filesOf(context, file, files).map((path) => ({
      ...others,
      ...(mapping && { mapping: context.io.files.beside(file, mapping) }),
      file: path,
    })),
  );
}

/** What the project requires, as the command line writes it. */
function requirementsOf({ require }: Project, beside: (path: string) => string): RequirementOptions {
  if (!require) return {};
  const { verdict, released, min = {}, maxWarnings = {}, complete, baseline, tolerance } = require;
  return {
    ...(verdict && { verdict: [verdict] }),
    ...(released && { released }),
    min: Object.entries(min).map(([name, least]) => `${name}=${least}`),
    maxWarnings: Object.entries(maxWarnings).map(([level, most]) => `${level}=${most}`),
    ...(complete && { complete }),
    ...(baseline && { baseline: beside(baseline) }),
    ...(tolerance !== undefined && { tolerance }),
  };
}
