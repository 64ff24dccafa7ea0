// Holds the baselines to the same scoring: a comparison with something else that is faster would say nothing.
import { readFileSync } from 'node:fs';
import { measure } from './measure.js';
import { inFull } from './programs.js';
import { outputColumns, tolerance } from './questionnaire.js';
import { writeExport } from './writeExport.js';

const rows = 2000;

/** Throws where a section, a track, the whole or a coverage is another than that of `readiness batch`. */
export async function mustAgree(folder, notation) {
  const [input, ours, theirs] = ['sample.csv', 'sample.ndjson', 'sample.out.csv'].map(
    (name) => `${folder}/${name}`,
  );
  await writeExport(input, rows, notation);
  await measure(inFull.batch(input, ours), folder);
  const expected = linesOf(ours).map((line) => JSON.parse(line));
  if (expected.length !== rows) throw new Error(`readiness batch gave ${expected.length} rows of ${rows}`);
  for (const name of ['duckdb', 'script']) {
    await measure(inFull[name](input, theirs, notation), folder);
    const [head, ...lines] = linesOf(theirs);
    if (head !== outputColumns.join(',') || lines.length !== rows)
      throw new Error(`${name}: not the same table`);
    lines.forEach((line, at) => {
      compare(name, at, line.split(','), expected[at]);
    });
  }
}

function compare(name, at, cells, expected) {
  outputColumns.forEach((column, place) => {
    const [theirs, ours] = [cells[place], expected[column]];
    if (!(column === 'verdict' ? agreeOnVerdict(theirs, ours) : agreeOnNumber(theirs, ours)))
      throw new Error(`${name}, row ${at + 1}, ${column}: ${theirs || 'nothing'} instead of ${ours}`);
  });
}

/** The baselines know no caps, so that only whether there is a verdict can be compared. */
function agreeOnVerdict(theirs, ours) {
  return (theirs === '') === (ours === 'undetermined');
}

function agreeOnNumber(theirs, ours) {
  return theirs === '' || ours === null
    ? theirs === '' && ours === null
    : Math.abs(Number(theirs) - ours) <= tolerance;
}

function linesOf(file) {
  return readFileSync(file, 'utf8').trimEnd().split('\n');
}
