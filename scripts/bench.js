// How fast the built program is: start-up as a ratio to a bare `node -e 0`, and how soon a key press is answered.
// Prints what it finds; exits 1 when an aim is missed. ROUNDS sets how often programs are started.
import { existsSync } from 'node:fs';
import { keyTimes } from './bench/keys.js';
import { startTimes } from './bench/starts.js';

if (!existsSync('dist/bin.js')) throw new Error('The program is not built: npm run build.');

let met = true;

/** Prints one figure and what it has to be; `bound` is the most. */
function report(name, figures, figure, bound, unit) {
  met &&= figure <= bound;
  const verdict = figure <= bound ? '' : '  MISSED';
  console.log(`${name.padEnd(26)}${figures} (aim: at most ${bound} ${unit})${verdict}`);
}

const rounds = Number(process.env.ROUNDS ?? 15);
for (const { name, milliseconds, to, ratio, aim } of await startTimes(rounds)) {
  const figures = `${milliseconds.toFixed(0)} ms`;
  if (to === undefined) console.log(`${name.padEnd(26)}${figures} (median of ${rounds})`);
  else report(name, `${figures}, ${ratio.toFixed(2)} × ${to}`, ratio, aim, '×');
}
const atMost = 30;
for (const { name, count, median, high, most } of await keyTimes()) {
  const figures = `median ${median.toFixed(1)}, p95 ${high.toFixed(1)}, max ${most.toFixed(1)} ms of ${count}`;
  report(name, figures, high, atMost, 'ms at p95');
}
process.exitCode = met ? 0 : 1;
