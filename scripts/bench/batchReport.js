// Says how fast `readiness batch` is, with its aims.
import { names } from './batch/programs.js';
import { batchTimes, columnCount } from './batch.js';

/** How many times as fast as each of these `readiness batch` is meant to be. */
const timesAsFast = { duckdb: 4, script: 8 };

/** How many times as long as only reading it may take. */
const timesTheFloor = 6;

/** The most memory, in millions of bytes, whatever the number of rows. */
const mostMemory = 150;

/** Measures and prints. `print` holds `show`, `atMost` and `atLeast`. */
export async function reportBatch(sizes, rounds, print) {
  for await (const figures of batchTimes(sizes, rounds)) reportSize(figures, print);
}

function reportSize({ rows, notation, milliseconds, peaks, ratios, rounds }, { show, atMost, atLeast }) {
  const { batch: time } = milliseconds;
  const size = `${rows.toLocaleString('en')} rows × ${columnCount} columns of ${notation}`;
  const perSecond = Math.round((1000 * rows) / time).toLocaleString('en');
  show(names.batch, `${size}: ${seconds(time)}, ${perSecond} rows/s (median of ${rounds})`);
  for (const [other, aim] of Object.entries(timesAsFast)) {
    if (!ratios[other]) continue;
    const ratio = 1 / ratios[other];
    const figures = `${seconds(milliseconds[other])} and ${memory(peaks[other])}: ${ratio.toFixed(2)} × as fast`;
    atLeast(aim, '×', ratio, `  beside ${names[other]}`, figures);
  }
  if (ratios.floor) {
    const figures = `${seconds(milliseconds.floor)}: ${ratios.floor.toFixed(2)} × as long`;
    atMost(timesTheFloor, '×', ratios.floor, `  beside ${names.floor}`, figures);
  }
  atMost(mostMemory, 'MB', peaks.batch / 1e6, '  memory', `${memory(peaks.batch)} at its peak`);
}

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;

const memory = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;
