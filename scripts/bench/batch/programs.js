// What is measured against what, all on the same export.
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../../dist/bin.js', import.meta.url));
const duckdb = fileURLToPath(new URL('./duckdb.js', import.meta.url));
const script = fileURLToPath(new URL('./script.js', import.meta.url));
const floor = fileURLToPath(new URL('./floor.js', import.meta.url));

/** The command line of each: from an export, whose answers are in a notation, to a table with scores in two decimals. */
export const programs = {
  batch: (input, output) => [program, 'batch', input, '--from', 'generic', '-f', 'csv', '-o', output],
  duckdb: (input, output, notation) => [duckdb, input, output, notation],
  script: (input, output, notation) => [script, input, output, notation],
  floor: (input) => [floor, input],
};

/** The same scoring, with scores in full. */
export const inFull = {
  batch: (input, output) => [program, 'batch', input, '--from', 'generic', '-f', 'ndjson', '-o', output],
  duckdb: (...setting) => [...programs.duckdb(...setting), 'full'],
  script: (...setting) => [...programs.script(...setting), 'full'],
};

/** How each is called where its figures are shown. */
export const names = {
  batch: 'readiness batch',
  duckdb: 'SQL in DuckDB',
  script: 'csv-parse script',
  floor: 'reading alone',
};
