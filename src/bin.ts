#!/usr/bin/env node
import { main } from './cli.js';
import { processIo } from './io/process.js';

/** Exit statuses of signals: 128 and the signal's number. */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

for (const [signal, status] of Object.entries(signals)) {
  process.on(signal, () => {
    process.exit(status);
  });
}
// A reader that closes early, such as `head`, has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** The exit status of a bug of ours (EX_SOFTWARE of sysexits.h), so that none passes for an answer. */
const bug = 70;

try {
  process.exitCode = await main(process.argv.slice(2), processIo(process, new URL('./', import.meta.url)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = bug;
}
