import type { Diagnostic, Problem } from '../model/diagnostics/diagnostic.js';
import { Project } from '../model/project.js';
import { contrastFindings, withColourComment } from './brand/contrast.js';
import { readDocuments } from './document.js';
import { inOrder, limited, located } from './inOrder.js';
import { checkShape } from './schema.js';

/** A project file, where it has no error, and everything that is to be said about it. */
export interface ReadProject {
  project?: Project;
  diagnostics: Diagnostic[];
  /** Puts a problem where the project file names the logo. */
  atLogo(problem: Problem): Diagnostic;
}

/** Reads and checks a project file. */
export function readProject(file: string, bytes: Uint8Array): ReadProject {
  const { documents, diagnostics: syntax } = readDocuments(file, bytes);
  const [document] = documents;
  const isBroken = syntax.some(({ level, code }) => level === 'error' && code !== 'duplicate-key');
  const atLogo = (problem: Problem): Diagnostic => ({
    ...problem,
    level: 'error',
    ...(document && { place: document.place({ path: ['brand', 'logo'] }) }),
  });
  if (!document || isBroken) return { diagnostics: syntax, atLogo };
  const shape = withColourComment(checkShape(Project, document.value, (path) => document.written(path)));
  const project = shape.length === 0 ? (document.value as Project) : undefined;
  const findings = [...shape, ...(project ? contrastFindings(project) : [])];
  const diagnostics = limited(inOrder([...syntax, ...located(document, findings)]));
  const isUsable = project && !diagnostics.some(({ level }) => level === 'error');
  return { ...(isUsable && { project }), diagnostics, atLogo };
}
