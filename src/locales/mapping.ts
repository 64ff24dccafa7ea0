import type { Absence } from '../model/absence.js';

/** How an export is written. */
export interface SourceArgs {
  file: string;
  platform: string;
  kind: 'csv' | 'xlsx' | 'json';
  delimiter?: string;
  encoding?: string;
  headerRows: number;
}

/** What `readiness mapping` says. */
export interface MappingWords {
  arrow: string;
  source(args: SourceArgs): string;
  columns: string;
  values: string;
  respondent: Record<'id' | 'submitted' | 'language' | 'role' | 'group' | 'people' | 'organization', string>;
  own: Record<'id' | 'submitted' | 'language' | 'personal' | 'internal', string>;
  by: Record<'mapping' | 'id' | 'text' | 'row' | 'option', string>;
  remarks: Record<'note' | 'evidence', string>;
  ambiguous(questions: readonly string[]): string;
  unknown: string;
  ignored: string;
  rows(rows: number, responses: number, invalid: number): string;
  dropped(count: number, because: 'incomplete' | 'preview' | 'rejected' | 'rule', column: string): string;
  without(questions: readonly string[]): string;
  empty: string;
  nothing: string;
  problem: string;
  absent: Record<Absence, string>;
  more(count: number): string;
  /** Above the mapping that is written. */
  comment(file: string): string;
}
