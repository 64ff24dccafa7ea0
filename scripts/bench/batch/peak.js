// Loaded before a program that is measured: at its end, writes down the most memory that its process had, in bytes.
// The system's own count of a child (ru_maxrss) would not do: it begins with what the parent had when it forked.
import { appendFileSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** The most resident memory of this process so far, in bytes: Linux's high-water mark; elsewhere, the system's count. */
function peak() {
  try {
    return 1024 * Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return 1024 * process.resourceUsage().maxRSS;
  }
}

// Threads are part of their process. Processes that a program forks load this as well, and add a line of their own.
if (isMainThread) process.on('exit', () => appendFileSync(process.env.BENCH_PEAK, `${peak()}\n`));
