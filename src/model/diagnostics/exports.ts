import type { Platform } from '../platform.js';

/** Where in an export: the row’s line in the file, the column’s header and the cell. */
export interface CellArgs {
  column: string;
  value: string;
}

/** Problems of survey exports and of what their columns and cells mean. */
export interface ExportProblems {
  /** No platform, or several, have exports that begin like this. */
  'export-unrecognised': { platforms: Platform[]; known: readonly Platform[] };
  'export-format': { format: 'xls' | 'binary' | 'encrypted' | 'json' };
  /** Read as Windows-1252, since it is no UTF-8. */
  'export-old-encoding': { encoding: string };
  'export-no-rows': { dropped: number };
  'export-no-questions': { columns: number };
  'export-too-large': { what: 'rows' | 'cells' | 'bytes'; atMost: number };
  'file-changed': { path: string };
  'csv-syntax': { reason: 'quote-open' | 'quote-stray' | 'row-wide' | 'row-long' };
  'row-short': { cells: number; expected: number };
  'row-wider': { cells: number; expected: number };
  'column-ambiguous': { column: string; questions: string[] };
  'column-twice': { question: string; columns: string[] };
  /** A header that means no question; `at` is its number. */
  'column-unknown': { column: string; at: number; nearest: string | null };
  /** A column that the mapping names: it is not there, or several times. */
  'column-missing': { column: string; found: number; nearest: string | null };
  /** Cells with codes and cells with labels in one column. */
  'column-mixed': { column: string; code: string; label: string };
  'cell-unknown': CellArgs & { question: string; nearest: string | null };
  'cell-ambiguous': CellArgs & { question: string; options: string[] };
  'cell-not-chosen': CellArgs & { question: string; option: string };
  'cell-not-utf8': CellArgs;
  'cell-not-a-number': CellArgs & { question: string };
  'cell-out-of-range': CellArgs & { question: string; min: number | null; max: number | null };
  'cell-role-unknown': CellArgs & { nearest: string | null };
  'cell-people': CellArgs;
  /** A pattern of a project file that means no file. */
  'project-no-files': { pattern: string };
  'rows-with-problems': { rows: number; problems: number; shown: number };
  'rows-skipped': { rows: number; problems: number; shown: number };
  /** Responses of staff are no organizations. */
  'batch-staff': { count: number; file: string };
  'batch-no-group': { column: string };
  'batch-group-unknown': { column: string; nearest: string | null };
}
