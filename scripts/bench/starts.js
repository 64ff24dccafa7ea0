// Start-up, each program in turn with a bare `node -e 0` so that a drifting machine changes both.
import { spawnSync } from 'node:child_process';
import { openTerminal } from '../terminal.js';
import { median } from './figures.js';
import { inFolder, openInterview, toFirstQuestion } from './interview.js';

const answers = 'questionnaires/examples/antriebstechnik.answers.yaml';

const bare = 'node -e 0';
const bareInTerminal = 'node -e 0, in a terminal';

/** What is run, and what it is a ratio to: where a terminal is needed, both get one. */
const programs = {
  [bare]: { run: () => toEnd('-e', '0') },
  [bareInTerminal]: { run: bareOpened },
  '--help': { run: () => toEnd('dist/bin.js', '--help'), to: bare, aim: 2 },
  report: { run: () => toEnd('dist/bin.js', 'report', answers, '-f', 'markdown'), to: bare, aim: 4 },
  'interview, first question': { run: opened, to: bareInTerminal, aim: 5 },
};

/** What Node itself takes from the environment may slow every start down, and make the ratios look better. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NODE_')));

function toEnd(...args) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return performance.now() - start;
}

async function bareOpened() {
  const start = performance.now();
  const { exited } = openTerminal({ command: process.execPath, args: ['-e', '0'], env });
  await exited;
  return performance.now() - start;
}

/** From the start of the interview to its first question, with every page before it left at once. */
function opened() {
  return inFolder(async (folder) => {
    const start = performance.now();
    const terminal = openInterview(folder);
    const spawned = performance.now() - start;
    const time = await toFirstQuestion(terminal);
    await terminal.close();
    return spawned + time;
  });
}

/** Medians in milliseconds, and of the ratios to the bare node of the same round. */
export async function startTimes(rounds) {
  const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, { run }] of Object.entries(programs)) {
      const time = await run();
      // The first round warms the file cache and is not counted.
      if (round >= 0) times[name].push(time);
    }
  }
  return Object.entries(programs).map(([name, { to, aim }]) => ({
    name,
    milliseconds: median(times[name]),
    ...(to && { to, aim, ratio: median(times[name].map((time, round) => time / times[to][round])) }),
  }));
}
