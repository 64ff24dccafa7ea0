// Start-up of the built program as a ratio to a bare `node -e 0`, the two in turn so that a drifting machine
// changes both. Prints medians; exits 1 when a ratio is over its aim.
import { spawnSync } from 'node:child_process';

const rounds = Number(process.env.ROUNDS ?? 15);
const answers = 'questionnaires/examples/antriebstechnik.answers.yaml';
const commands = {
  'node -e 0': ['-e', '0'],
  '--help': ['dist/bin.js', '--help'],
  report: ['dist/bin.js', 'report', answers, '-f', 'markdown'],
};
const aims = { '--help': 2, report: 4 };

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let round = -1; round < rounds; round += 1) {
  for (const [name, args] of Object.entries(commands)) {
    const start = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    if (status !== 0) throw new Error(`${name} ended with ${status}`);
    // The first round warms the file cache and is not counted.
    if (round >= 0) times[name].push(milliseconds);
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const bare = median(times['node -e 0']);
console.log(`node -e 0  ${bare.toFixed(0)} ms (median of ${rounds})`);
let met = true;
for (const [name, aim] of Object.entries(aims)) {
  const ratios = times[name].map((time, round) => time / times['node -e 0'][round]);
  const ratio = median(ratios);
  met &&= ratio <= aim;
  console.log(
    `${name.padEnd(9)}  ${median(times[name]).toFixed(0)} ms, ${ratio.toFixed(2)} × node (aim: at most ${aim} ×)`,
  );
}
process.exitCode = met ? 0 : 1;
