// A process of its own: scores an export by csv-parse and plain JavaScript, as one would write it in an afternoon.
// Arguments: the export, the file to write, the notation, and `full` for numbers in full.
import { createReadStream, createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { outputColumns } from './questionnaire.js';
import { rowScorer } from './scriptScoring.js';

const [input, output, notation, digits] = process.argv.slice(2);
const score = rowScorer(notation);
const textOf = (value) => (typeof value === 'number' && digits !== 'full' ? value.toFixed(2) : value);

const scoring = new Transform({
  writableObjectMode: true,
  transform: (cells, _encoding, done) => done(null, `${score(cells).map(textOf).join(',')}\n`),
});
scoring.push(`${outputColumns.join(',')}\n`);

await pipeline(createReadStream(input), parse({ from_line: 2 }), scoring, createWriteStream(output));
