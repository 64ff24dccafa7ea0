import type { Platform } from '../../../model/platform.js';
import type { ColumnHead } from '../heads.js';
import { headOf } from '../heads.js';

/** How an export begins. */
export interface Beginning {
  kind: 'csv' | 'xlsx' | 'json';
  /** Its first rows as texts. */
  rows: readonly (readonly string[])[];
}

/** What a column of the platform’s own says. `personal`: never in a result. `internal`: nothing that counts. */
export type OwnColumn = 'id' | 'submitted' | 'language' | 'personal' | 'internal';

/** Rows that count: those whose cell is among some words, or none of them; `*` is any text. */
export interface KeepRule {
  /** The columns’ normalised headers; a rule of which no column is there does not apply. */
  headers: readonly string[] | RegExp;
  in?: readonly string[];
  notIn?: readonly string[];
  because: 'incomplete' | 'preview' | 'rejected' | 'rule';
}

/** How the exports of one survey platform look. */
export interface Preset {
  platform: Platform;
  /** Whether an export looks like this platform’s and no other’s. */
  recognises(beginning: Beginning): boolean;
  /** How many rows at the top are no responses. */
  headerRows(beginning: Beginning): number;
  /** The columns by what their header rows say. */
  heads(rows: Beginning['rows']): ColumnHead[];
  /** The platform’s own columns by their normalised header. */
  own(header: string): OwnColumn | undefined;
  keep: readonly KeepRule[];
  /** What cells hold, beside nothing, where nothing was answered. */
  missing: readonly string[];
  /** Whether a cell that is no option means that the question does not apply. */
  isNotApplicable?(text: string): boolean;
  /** The text that a cell stands for, where the platform writes some characters in its own way. */
  decoded?(text: string): string;
  /** What stands between several options in one cell. */
  separators: readonly string[];
  /** What stands for yes, for no and for no answer where a question offers just yes and no. */
  yesNo?: { yes: readonly string[]; no: readonly string[]; none?: readonly string[] };
  /** Whether a column of several answers is named by its option alone. */
  byOption?: boolean;
  /** Whether 4/5/2026 is the fifth of April. */
  monthFirst?: boolean;
}

/** The columns of a table with one header row. */
export function oneRow([header = []]: Beginning['rows']): ColumnHead[] {
  return header.map((text, at) => headOf(at, text));
}

/** Own columns from lists of their headers; the part of a code before a text counts as well. */
export function ownColumns(
  lists: Partial<Record<OwnColumn, readonly string[]>>,
): (header: string) => OwnColumn | undefined {
  const known = new Map(
    Object.entries(lists).flatMap(([kind, headers]) =>
      headers.map((header) => [header, kind as OwnColumn] as const),
    ),
  );
  return (header) => known.get(header);
}

/** How many of some words are among others. */
export function hits(words: readonly string[], among: readonly string[]): number {
  return words.filter((word) => among.includes(word)).length;
}
