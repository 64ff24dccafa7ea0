// A folder for files that may be very large: it goes away, however the work ends.
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs something in a new folder and takes the folder away again, on a signal too. */
export async function inLargeFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'readiness-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const stop = (signal) => {
    remove();
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.once(signal, stop);
  try {
    return await work(folder);
  } finally {
    for (const signal of signals) process.off(signal, stop);
    remove();
  }
}
