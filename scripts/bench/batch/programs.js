// What is measured against what, all on the same export.
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../../dist/bin.js', import.meta.url));
const floor = fileURLToPath(new URL('./floor.js', import.meta.url));

/** The command line of each: from an export, whose answers are in a notation, to a table with scores in two decimals. */
export const programs = {
  batch: (input, output) => [program, 'batch', input, '--from', 'generic', '-f', 'csv', '-o', output],
  floor: (input) => [floor, input],
};

/** How each is called where its figures are shown. */
export const names = {
  batch: 'readiness batch',
  floor: 'reading alone',
};
