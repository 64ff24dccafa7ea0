import type { Stream } from '../../io.js';
import type { Asking, Speech } from '../asking.js';
import { openDevice } from './device.js';
import { screenAsking } from './screen.js';

/** Asks on the screen of a real terminal: one module, so that what this takes is loaded in one piece. */
export function terminalAsking(
  terminal: Parameters<typeof openDevice>[0],
  after: Stream,
  speech: Speech,
  colour: boolean,
): Asking {
  return screenAsking(openDevice(terminal), after, speech, colour);
}
