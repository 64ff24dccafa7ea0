import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import { Project } from '../model/project.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { readDocuments } from './document.js';
import { inOrder, limited, located } from './inOrder.js';
import { checkShape } from './schema.js';
import { type LocatedWaiver, locatedWaivers, waiverFindings } from './waivers.js';

/** A project file, where it has no error, and everything that is to be said about it. */
export interface ReadProject {
  project?: Project;
  /** Those that stand in the file itself. */
  waivers?: LocatedWaiver[];
  diagnostics: Diagnostic[];
}

/** Reads and checks a project file; with a questionnaire also whether what its waivers name exists. */
export function readProject(file: string, bytes: Uint8Array, definition?: Questionnaire): ReadProject {
  const { documents, diagnostics: syntax } = readDocuments(file, bytes);
  const [document] = documents;
  const isBroken = syntax.some(({ level, code }) => level === 'error' && code !== 'duplicate-key');
  if (!document || isBroken) return { diagnostics: syntax };
  const shape = checkShape(Project, document.value, (path) => document.written(path));
  const { waivers } = shape.length === 0 ? (document.value as Project) : {};
  const listed = Array.isArray(waivers) ? waivers : [];
  const names = waiverFindings(listed, definition);
  const diagnostics = limited(inOrder([...syntax, ...located(document, [...shape, ...names])]));
  if (diagnostics.some(({ level }) => level === 'error')) return { diagnostics };
  return {
    project: document.value as Project,
    diagnostics,
    ...(Array.isArray(waivers) && { waivers: locatedWaivers(document, listed) }),
  };
}
