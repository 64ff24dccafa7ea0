// Start-up, each program in turn with a bare `node -e 0` so that a drifting machine changes both.
import { spawnSync } from 'node:child_process';
import { median } from './figures.js';
import { inFolder, openInterview, toFirstQuestion } from './interview.js';

const answers = 'questionnaires/examples/antriebstechnik.answers.yaml';

const programs = {
  'node -e 0': { run: () => toEnd('-e', '0') },
  '--help': { run: () => toEnd('dist/bin.js', '--help'), aim: 2 },
  report: { run: () => toEnd('dist/bin.js', 'report', answers, '-f', 'markdown'), aim: 4 },
  'interview, first question': { run: opened, aim: 5 },
};

/** What Node itself takes from the environment may slow every start down, and make the ratios look better. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NODE_')));

function toEnd(...args) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
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

/** Medians in milliseconds, and as ratios to the bare node of the same round. */
export async function startTimes(rounds) {
  const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, { run }] of Object.entries(programs)) {
      const time = await run();
      // The first round warms the file cache and is not counted.
      if (round >= 0) times[name].push(time);
    }
  }
  const { 'node -e 0': bare, ...others } = times;
  return {
    bare: median(bare),
    programs: Object.entries(others).map(([name, own]) => ({
      name,
      milliseconds: median(own),
      ratio: median(own.map((time, round) => time / bare[round])),
      aim: programs[name].aim,
    })),
  };
}
