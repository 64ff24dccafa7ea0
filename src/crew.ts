import { parentPort } from 'node:worker_threads';
import { type BatchRequest, batchHelper } from './commands/batchCrew.js';
import type { Reply } from './io/crew.js';

/** A thread that helps with a batch: it answers requests one after the other. */
const answer = batchHelper();
let turn = Promise.resolve();

parentPort?.on('message', (request: BatchRequest) => {
  turn = turn.then(async () => {
    const reply = await answer(request).then(
      (given): Reply => ({ answer: given }),
      (error): Reply => ({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
    parentPort?.postMessage(reply);
  });
});
