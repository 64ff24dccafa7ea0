import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Crew, Helper } from '../io.js';

/** More threads than this wait for one reader, and each takes memory of its own. */
const helpersAtMost = 3;

/** In megabytes: with more, a thread would only let rubbish lie longer. Few rows are held at once. */
const limits = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 64 };

/** What a thread answers. */
export type Reply = { answer: unknown } | { failed: string };

/** A thread that runs a script for each processor but this program’s own; undefined where there is one, or no script. */
export function crewAt(script: URL): Crew | undefined {
  const count = Math.min(helpersAtMost, availableParallelism() - 1);
  if (count < 1 || !existsSync(script)) return undefined;
  const workers = Array.from({ length: count }, () => new Worker(script, { resourceLimits: limits }));
  return {
    helpers: workers.map(helperOf),
    async dismiss() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** A thread that answers requests in their order. */
function helperOf(worker: Worker): Helper {
  const waiting: { resolve(answer: unknown): void; reject(error: Error): void }[] = [];
  const fail = (error: Error): void => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on('message', (reply: Reply) => {
    const next = waiting.shift();
    if ('failed' in reply) next?.reject(new Error(reply.failed));
    else next?.resolve(reply.answer);
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('a helper ended before its work was done')));
  return {
    ask: (request, moved = []) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(request, moved);
      }),
  };
}
