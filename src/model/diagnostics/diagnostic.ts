import type { AnswerProblems } from './answers.js';
import type { BrandProblems } from './brand.js';
import type { ExportProblems } from './exports.js';
import type { ExpressionProblems } from './expressions.js';
import type { FileProblems } from './files.js';
import type { QuestionnaireProblems } from './questionnaire.js';
import type { UsageProblems } from './usage.js';

/** Every problem that the program can report, with what its sentence needs, by code. */
export interface Problems
  extends FileProblems,
    QuestionnaireProblems,
    ExpressionProblems,
    AnswerProblems,
    ExportProblems,
    BrandProblems,
    UsageProblems {}

export type ProblemCode = keyof Problems;

/** A problem as data; its sentence is written in `locales/`. */
export type Problem = { [C in ProblemCode]: { code: C; args: Problems[C] } }[ProblemCode];

/** Where in a file: 1-based; `length` characters of `text`, the whole line, are meant. */
export interface Place {
  file: string;
  line: number;
  column: number;
  length: number;
  text: string;
}

/** A located problem: an `error` makes its file unusable, `advice` does not. */
export type Diagnostic = Problem & { level: 'error' | 'advice'; place?: Place };

/** Keys and positions from the root of a document to a node. */
export type Path = readonly (string | number)[];

/**
 * A problem at a node of a document, before the document's text gives it a line.
 * `at` says whether the key or the value is meant; `span` is a part of a string value.
 */
export type Finding = Problem & {
  level: 'error' | 'advice';
  path: Path;
  at?: 'key' | 'value';
  span?: { start: number; end: number };
};

/** What stops a command: its diagnostics are shown and the exit status is 2. */
export class Unusable extends Error {
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((diagnostic) => diagnostic.code).join(', '));
    this.name = 'Unusable';
    this.diagnostics = diagnostics;
  }
}

/** Stops a command with one error. */
export function unusable(problem: Problem, place?: Place): Unusable {
  return new Unusable([{ ...problem, level: 'error', ...(place && { place }) }]);
}
