import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import { Project } from '../model/project.js';
import { readDocuments } from './document.js';
import { inOrder, limited, located } from './inOrder.js';
import { checkShape } from './schema.js';

/** A project file, where it has no error, and everything that is to be said about it. */
export interface ReadProject {
  project?: Project;
  diagnostics: Diagnostic[];
}

/** Reads and checks a project file. */
export function readProject(file: string, bytes: Uint8Array): ReadProject {
  const { documents, diagnostics: syntax } = readDocuments(file, bytes);
  const [document] = documents;
  const isBroken = syntax.some(({ level, code }) => level === 'error' && code !== 'duplicate-key');
  if (!document || isBroken) return { diagnostics: syntax };
  const shape = checkShape(Project, document.value, (path) => document.written(path));
  const diagnostics = limited(inOrder([...syntax, ...located(document, shape)]));
  if (diagnostics.some(({ level }) => level === 'error')) return { diagnostics };
  return { project: document.value as Project, diagnostics };
}
