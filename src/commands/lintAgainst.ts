import { type Diagnostic, Unusable } from '../model/diagnostics/diagnostic.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { brandOf } from './brand.js';
import type { CommonOptions, Context } from './context.js';
import { defaultQuestionnaire, loadQuestionnaire, type Source } from './load.js';
import { missingFiles } from './projectFiles.js';

/** The diagnostics of a mapping, held against the questionnaire that it names or that is asked for. */
export async function lintMapping(
  context: Context,
  { file, bytes }: Source,
  options: CommonOptions,
): Promise<readonly Diagnostic[]> {
  const { readMapping } = await import('../sources/exports/readMapping.js');
  const { mapping, diagnostics } = readMapping(file, bytes);
  if (!mapping) return diagnostics;
  const named = mapping.questionnaire ?? defaultQuestionnaire;
  return against(context, options, { file, named }, (it) => readMapping(file, bytes, it).diagnostics);
}

/** The diagnostics of a project file; the files that it names have to be there, and its waivers are held against the questionnaire that it names. */
export async function lintProject(
  context: Context,
  { file, bytes }: Source,
  options: CommonOptions,
): Promise<readonly Diagnostic[]> {
  const { readProject } = await import('../sources/project.js');
  const read = readProject(file, bytes);
  const { project, waivers, diagnostics } = read;
  const logo = await collected(() => brandOf(context.io, file, read));
  const beside = [...missingFiles(context, file, read), ...logo];
  if (!waivers?.length) return [...diagnostics, ...beside];
  const named = project?.questionnaire ?? defaultQuestionnaire;
  const found = await against(
    context,
    options,
    { file, named },
    (it) => readProject(file, bytes, it).diagnostics,
  );
  return [...found, ...beside];
}

/** The diagnostics of a file of waivers, held against the questionnaire that it names or that is asked for. */
export async function lintWaivers(
  context: Context,
  { file, bytes }: Source,
  options: CommonOptions,
): Promise<readonly Diagnostic[]> {
  const { readWaivers } = await import('../sources/waivers.js');
  const { waivers, questionnaire, diagnostics } = readWaivers(file, bytes);
  if (!waivers?.length) return diagnostics;
  const named = questionnaire ?? defaultQuestionnaire;
  return against(context, options, { file, named }, (it) => readWaivers(file, bytes, it).diagnostics);
}

/** What is to be said of a file once its questionnaire is known; what that one lacks is said instead. */
async function against(
  { io }: Context,
  { questionnaire: asked }: CommonOptions,
  { file, named }: { file: string; named: string },
  read: (definition: Questionnaire) => readonly Diagnostic[],
): Promise<readonly Diagnostic[]> {
  try {
    const questionnaire = asked
      ? await loadQuestionnaire(io, asked)
      : await loadQuestionnaire(io, named, file);
    return read(questionnaire.definition);
  } catch (error) {
    if (error instanceof Unusable) return error.diagnostics;
    throw error;
  }
}

/** The diagnostics with which a work stops; none where it does not. */
export async function collected(work: () => unknown): Promise<readonly Diagnostic[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (error instanceof Unusable) return error.diagnostics;
    throw error;
  }
}
