import type { Io } from '../io.js';
import type { Brand } from '../model/brand.js';
import { type Diagnostic, type Problem, Unusable } from '../model/diagnostics/diagnostic.js';
import type { ReadProject } from '../sources/project.js';

/**
 * Whose name the reports of a project carry, its logo read and made safe; undefined where the project says nothing of it.
 * Throws `Unusable` where its logo cannot be used, with the place where the project file names it.
 */
export async function brandOf(
  { files }: Io,
  file: string,
  { project, at }: ReadProject,
): Promise<Brand | undefined> {
  if (!project?.brand) return undefined;
  const { logo: path, ...brand } = project.brand;
  if (path === undefined) return brand;
  const atLogo = (problem: Problem): Diagnostic => at(['brand', 'logo'], problem);
  const bytes = bytesOf(files, files.beside(file, path), () =>
    atLogo({ code: 'logo-missing', args: { path } }),
  );
  const { readLogo } = await import('../sources/brand/logo.js');
  const logo = await readLogo(path, bytes);
  if ('code' in logo) throw new Unusable([atLogo(logo)]);
  return { ...brand, logo };
}

function bytesOf(files: Io['files'], path: string, missing: () => Diagnostic): Uint8Array {
  try {
    return files.read(path);
  } catch (error) {
    if (error instanceof Unusable) throw new Unusable([missing()]);
    throw error;
  }
}
