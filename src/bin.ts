#!/usr/bin/env node
import { constants, openSync, readSync, writeSync } from 'node:fs';
import { main } from './cli.js';
import { processIo } from './io/process.js';

/** Exit statuses of signals: 128 and the signal's number. */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

const io = processIo(process, new URL('./', import.meta.url));

/** A second signal changes nothing: what is said and saved stays. */
let isEnding = false;

for (const [signal, status] of Object.entries(signals)) {
  process.on(signal, () => {
    if (isEnding) return;
    isEnding = true;
    const words = io.lastWords();
    // A terminal that is gone cannot be put back on exit, one that is still there has to be.
    if (words === undefined && signal === 'SIGHUP') return hangUp();
    if (words === undefined) process.exit(status);
    if (say(words)) discardTyped(() => process.exit(status));
    else hangUp();
  });
}

// A limit on the size of files is told by the write that it refuses; the prompt library would end the program for it.
process.on('SIGXFSZ', () => undefined);

/** Ends where the terminal is gone: Node would abort when it restores its mode on exit, the signal itself does not. */
function hangUp(): void {
  isEnding = true;
  // Nobody hears them, but what is begun is saved with them.
  io.lastWords();
  // What is to be done at the end is not done of itself where a signal ends the process: locks are given back here.
  process.emit('exit', signals.SIGHUP);
  process.removeAllListeners('SIGHUP');
  process.kill(process.pid, 'SIGHUP');
}

/** Says the last words at once; the line break ends what is half typed. False: there is nobody to say it to. */
function say(words: string): boolean {
  try {
    writeSync(process.stderr.fd, `\n${words}\n`);
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes what is half typed out of the terminal, where else the shell would find it as its next line; then goes on at
 * once, so that nothing happens any more after the last words.
 */
function discardTyped(then: () => void): void {
  const { stdin } = process;
  if (stdin.isTTY && stdin.listenerCount('data') > 0) {
    // Without line editing the terminal hands the unfinished line over; the mode is restored on exit.
    stdin.setRawMode(true);
    try {
      const terminal = openSync('/dev/tty', constants.O_RDONLY | constants.O_NONBLOCK);
      while (readSync(terminal, Buffer.alloc(4096)) > 0);
    } catch {
      // Nothing more is there.
    }
  }
  then();
}

/** The exit status where a result could not be written to the end. */
const unwritten = 2;

// The end of the input and of the terminal come before the signal that says so. Other diagnostics that nobody
// reads, or that a full disk refuses, change nothing about the result.
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EIO') hangUp();
});
process.stdin.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EIO') hangUp();
});
// A reader that closes early, such as `head`, has what it wanted; the answer stays what it is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`standard output: ${error.message}\n`);
  process.on('exit', () => {
    process.exitCode = unwritten;
  });
});

/** The exit status of a bug of ours (EX_SOFTWARE of sysexits.h), so that none passes for an answer. */
const bug = 70;

try {
  process.exitCode = await main(process.argv.slice(2), io);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = bug;
}
