// How fast the built program is: start-up as a ratio to a bare `node -e 0`, how soon a key press is answered, and how fast
// a batch is beside the same scoring in SQL, in a script and beside only reading the file.
// Prints what it finds; exits 1 when an aim is missed. Parts that are named are run, else all; ROUNDS sets how often
// programs are started. For the batch, BENCH_ROWS sets the sizes, with commas between them, and BENCH_ROUNDS how often.
import { existsSync } from 'node:fs';
import { aims } from './bench/aims.js';
import { reportBatch } from './bench/batchReport.js';
import { keyTimes } from './bench/keys.js';
import { startTimes } from './bench/starts.js';

if (!existsSync('dist/bin.js')) throw new Error('The program is not built: npm run build.');

const { ROUNDS = 15, BENCH_ROWS = '100000', BENCH_ROUNDS = 3 } = process.env;
const { show, atMost, atLeast, areMet } = aims();

const parts = {
  starts: async () => {
    for (const { name, milliseconds, to, ratio, aim } of await startTimes(Number(ROUNDS))) {
      const figures = `${milliseconds.toFixed(0)} ms`;
      if (to === undefined) show(name, `${figures} (median of ${ROUNDS})`);
      else atMost(aim, '×', ratio, name, `${figures}, ${ratio.toFixed(2)} × ${to}`);
    }
  },
  keys: async () => {
    for (const { name, count, median, high, most } of await keyTimes()) {
      const figures = `median ${median.toFixed(1)}, p95 ${high.toFixed(1)}, max ${most.toFixed(1)} ms of ${count}`;
      atMost(30, 'ms at p95', high, name, figures);
    }
  },
  batch: () =>
    reportBatch(BENCH_ROWS.split(',').map(Number), Number(BENCH_ROUNDS), { show, atMost, atLeast }),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !Object.hasOwn(parts, part));
if (unknown.length > 0) throw new Error(`No part is called ${unknown}: ${Object.keys(parts).join(', ')}.`);
for (const [part, run] of Object.entries(parts)) {
  if (asked.length === 0 || asked.includes(part)) await run();
}
process.exitCode = areMet() ? 0 : 1;
