import type { Asking, Speech } from '../interview/asking.js';
import type { AssessCommandOptions } from './assess.js';
import { type Context, hasColour } from './context.js';

/** How to ask: not at all, or on the screen where there is a terminal to read from and to paint on, or line by line. */
export async function askingOf(
  context: Context,
  options: AssessCommandOptions,
  speech: Speech,
): Promise<Asking> {
  const { io } = context;
  if (options.input === false) {
    const { unasked } = await import('../interview/plain/unasked.js');
    return unasked(io);
  }
  if (!options.plain && io.terminal) {
    const { terminalAsking } = await import('../interview/screen/terminalAsking.js');
    return terminalAsking(io.terminal, io.stderr, speech, hasColour(context, io.stderr));
  }
  const { plainAsking } = await import('../interview/plain/plain.js');
  return plainAsking(io, speech);
}
