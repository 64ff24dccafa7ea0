import type { Platform } from '../platform.js';

/** Where in an export: the row’s line in the file, the column’s header and the cell. */
export interface CellArgs {
  column: string;
  value: string;
}

/** What is wrong within a workbook: its zip, its XML, a part, the order of its rows and cells, a text, a number, a size. */
export type Damage = 'zip' | 'xml' | 'part' | 'order' | 'text' | 'number' | 'size';

/** Problems of survey exports and of what their columns and cells mean. */
export interface ExportProblems {
  /** No platform, or several, have exports that begin like this. */
  'export-unrecognised': { platforms: Platform[]; known: readonly Platform[] };
  'export-format': { format: 'xls' | 'xlsb' | 'ods' | 'zip' | 'encrypted' | 'binary' | 'json' };
  /** Read as Windows-1252, since it is no UTF-8. */
  'export-old-encoding': { encoding: string };
  'export-no-rows': { dropped: number };
  'export-no-questions': { columns: number };
  /** In megabytes, or in millions of cells or characters; `next` is a value of --max-size that allows twice as much. */
  'export-too-large': { what: 'file' | 'sheet' | 'texts' | 'cells'; atMost: number; next: number };
  /** `part` is the file within the workbook; empty where it is the workbook itself. */
  'workbook-damaged': { reason: Damage; part: string };
  'workbook-encoding': { part: string };
  'workbook-no-sheet': { sheet: string; sheets: string[]; nearest: string | null };
  'workbook-no-table': { sheet: string };
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
  /** More reports than a folder should hold. */
  'batch-reports': { atMost: number };
  /** More rows, or more bytes, than a workbook can have. */
  'batch-workbook-full': { rows: number };
  /** A workbook is no text to read on a terminal. */
  'batch-no-group': { column: string };
  'batch-group-unknown': { column: string; nearest: string | null };
}
