import { setFlagsFromString } from 'node:v8';

/** Has little memory for what lives shortly from now on, in this thread: more would only let rubbish lie longer. */
export function spareMemory(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
