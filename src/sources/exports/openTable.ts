import type { Problem } from '../../model/diagnostics/diagnostic.js';
import type { Row } from './csv.js';
import type { Encoding } from './encoding.js';
import type { Beginning } from './presets/preset.js';

/** A table in an export, of which the beginning is known and the rest still to be read. */
export interface OpenTable {
  beginning: Beginning;
  /** How it is written, as far as that was told from its bytes. */
  delimiter?: string;
  encoding?: Encoding;
  /** Visits every row, those of the header too, once; what ends it before the end. */
  each(visit: (row: Row) => void): Promise<TableProblem | undefined>;
  /** The same in blocks of whole rows, for those who read them elsewhere; only of separated values. */
  eachBlock?(visit: (block: TextBlock) => Promise<void>): Promise<TableProblem | undefined>;
}

/** Some whole rows of separated values in UTF-8. */
export interface TextBlock {
  bytes: Uint8Array<ArrayBuffer>;
  /** The line on which it begins, counted from 1. */
  line: number;
  /** How many rows stand before it. */
  rows: number;
}

/** What is wrong with a table as a table, and on which line, where that is known. */
export interface TableProblem {
  problem: Problem;
  line?: number;
}
