// `readiness batch` on made-up exports, against the same scoring as SQL and as a script, and against only reading.
import { mustAgree } from './batch/agreement.js';
import { inLargeFolder } from './batch/folder.js';
import { measure } from './batch/measure.js';
import { programs } from './batch/programs.js';
import { asked, notations } from './batch/questionnaire.js';
import { writeExport } from './batch/writeExport.js';
import { median } from './figures.js';

/** How many columns the exports have. */
export const columnCount = asked.length;

/** Above so many rows, only `readiness batch` is run, once and on codes: what counts there is its memory. */
const mostCompared = 1_000_000;

/**
 * Gives the figures of each size and notation as soon as they are there: by program the median of its milliseconds,
 * the most memory in bytes that any of its runs had, and in `ratios` the median of what `readiness batch` took as
 * a multiple of the same round's time of the other.
 */
export async function* batchTimes(sizes, rounds) {
  for (const notation of notations) await inLargeFolder((folder) => mustAgree(folder, notation));
  for (const rows of sizes) {
    const isCompared = rows <= mostCompared;
    for (const notation of isCompared ? notations : ['codes']) {
      const names = isCompared ? Object.keys(programs) : ['batch'];
      const runs = await inLargeFolder((folder) =>
        runsOf(names, { folder, rows, notation, rounds: isCompared ? rounds : 1 }),
      );
      yield { rows, notation, ...figuresOf(runs) };
    }
  }
}

/** The runs by program, in turn so that a drifting machine changes all of them. */
async function runsOf(names, { folder, rows, notation, rounds }) {
  const [input, output] = ['export.csv', 'out.csv'].map((name) => `${folder}/${name}`);
  await writeExport(input, rows, notation);
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) runs[name].push(await measure(programs[name](input, output, notation), folder));
  }
  return runs;
}

function figuresOf(runs) {
  const { batch } = runs;
  const timesOf = (list) => list.map(({ milliseconds }) => milliseconds);
  const ratioTo = (other) =>
    median(batch.map(({ milliseconds }, round) => milliseconds / other[round].milliseconds));
  const each = (figure) =>
    Object.fromEntries(Object.entries(runs).map(([name, list]) => [name, figure(list)]));
  return {
    milliseconds: each((list) => median(timesOf(list))),
    peaks: each((list) => Math.max(...list.map(({ peak }) => peak))),
    ratios: each(ratioTo),
    rounds: batch.length,
  };
}
