import type { Diagnostic, Finding, Path, Problem } from '../model/diagnostics/diagnostic.js';
import { Project } from '../model/project.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { contrastFindings, withColourComment } from './brand/contrast.js';
import { readDocuments } from './document.js';
import { inOrder, limited, located } from './inOrder.js';
import { checkShape } from './schema.js';
import { eitherKey, type LocatedWaiver, locatedWaivers, waiverFindings } from './waivers.js';

/** A project file, where it has no error, and everything that is to be said about it. */
export interface ReadProject {
  project?: Project;
  /** Those that stand in the file itself. */
  waivers?: LocatedWaiver[];
  diagnostics: Diagnostic[];
  /** Puts a problem where the project file has a value. */
  at(path: Path, problem: Problem): Diagnostic;
}

/** Reads and checks a project file; with a questionnaire also whether what its waivers name exists. */
export function readProject(file: string, bytes: Uint8Array, definition?: Questionnaire): ReadProject {
  const { documents, diagnostics: syntax } = readDocuments(file, bytes);
  const [document] = documents;
  const isBroken = syntax.some(({ level, code }) => level === 'error' && code !== 'duplicate-key');
  const at = (path: Path, problem: Problem): Diagnostic => ({
    ...problem,
    level: 'error',
    ...(document && { place: document.place({ path }) }),
  });
  if (!document || isBroken) return { diagnostics: syntax, at };
  const written = (path: Path): string | undefined => document.written(path);
  const shape = withColourComment(eitherKey(checkShape(Project, document.value, written), document.value));
  const project = shape.length === 0 ? (document.value as Project) : undefined;
  const findings = [...shape, ...(project ? beyondShape(project, definition) : [])];
  const diagnostics = limited(inOrder([...syntax, ...located(document, findings)]));
  if (!project || diagnostics.some(({ level }) => level === 'error')) return { diagnostics, at };
  const { waivers } = project;
  const listed = Array.isArray(waivers) && { waivers: locatedWaivers(document, waivers) };
  return { project, ...listed, diagnostics, at };
}

function beyondShape(project: Project, definition: Questionnaire | undefined): Finding[] {
  const { waivers } = project;
  const names = Array.isArray(waivers) ? waiverFindings(waivers, definition) : [];
  return [...contrastFindings(project), ...names];
}
