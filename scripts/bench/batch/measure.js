// One run of a Node program from its start to its end.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';

const peakLoader = new URL('./peak.js', import.meta.url).href;

/** What Node itself takes from the environment may slow every program down, and make the ratios look better. */
const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NODE_')));

/** Runs it, and gives the milliseconds of the whole process and the most memory it had, in bytes. */
export async function measure(args, folder) {
  const peakFile = `${folder}/peak`;
  rmSync(peakFile, { force: true });
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', peakLoader, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...own, BENCH_PEAK: peakFile },
  });
  const ended = once(child, 'exit');
  const stop = () => child.kill();
  process.once('exit', stop);
  let said = '';
  child.stderr.on('data', (bytes) => {
    said += bytes;
  });
  const [status, signal] = await ended;
  const milliseconds = performance.now() - start;
  process.off('exit', stop);
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status ?? signal}:\n${said}`);
  return { milliseconds, peak: peakIn(peakFile) };
}

/** All its processes together. */
function peakIn(file) {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .reduce((sum, line) => sum + Number(line), 0);
}
