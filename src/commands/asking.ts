import type { Asking, Speech } from '../interview/asking.js';
import type { AssessCommandOptions } from './assess.js';
import type { Context } from './context.js';

/** How to ask: not at all, or on the screen where there is a terminal to read from and to write to, or line by line. */
export async function askingOf(
  { io }: Context,
  options: AssessCommandOptions,
  speech: Speech,
): Promise<Asking> {
  if (options.input === false) {
    const { unasked } = await import('../interview/plain/unasked.js');
    return unasked(io);
  }
  const { plainAsking } = await import('../interview/plain/plain.js');
  return plainAsking(io, speech);
}
