import type { Asking, Speech } from '../interview/asking.js';
import type { Input } from '../io.js';
import type { AssessCommandOptions } from './assess.js';
import type { Context } from './context.js';

/** How to ask: on the screen where there is a terminal to read from and to write to, else line by line. */
export async function askingOf(
  { io }: Context,
  options: AssessCommandOptions,
  speech: Speech,
): Promise<Asking> {
  const { plainAsking } = await import('../interview/plain/plain.js');
  return plainAsking(options.input === false ? { ...io, stdin: silent } : io, speech);
}

const silent: Input = { isTerminal: false, read: async () => new Uint8Array(), async *lines() {} };
