import { describe, expect, it } from 'vitest';
import type { Key } from '../../../src/interview/screen/key.js';
import { keyQueue } from '../../../src/interview/screen/keyQueue.js';

/** What a queue gives for keys that are pressed at some milliseconds. */
async function given(...pressed: [at: number, name: string][]): Promise<Key[]> {
  let time = 0;
  const queue = keyQueue(() => time);
  for (const [at, name] of pressed) {
    time = at;
    queue.press(name.length === 1 ? { name, sequence: name } : { name });
  }
  return Promise.all(pressed.map(queue.next));
}

const backspace = { kind: 'key', name: 'backspace' };
const held = { ...backspace, isHeld: true };

describe('Backspace', () => {
  it('counts as held while it repeats, from the first time on', async () => {
    expect(await given([0, 'backspace'], [500, 'backspace'], [530, 'backspace'])).toEqual([
      backspace,
      held,
      held,
    ]);
  });

  it('is let go after a pause, and after any other key', async () => {
    expect(await given([0, 'backspace'], [30, 'backspace'], [700, 'backspace'])).toEqual([
      backspace,
      held,
      backspace,
    ]);
    expect(await given([0, 'backspace'], [30, 'n'], [60, 'backspace'])).toEqual([
      backspace,
      { kind: 'text', text: 'n' },
      backspace,
    ]);
  });
});
