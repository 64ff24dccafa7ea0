import { isKey, type Key, type KeypressEvent, keysOf } from './key.js';

/**
 * Milliseconds after which a Backspace is one of its own: more than keyboards wait before they repeat a key that is held,
 * which is up to half a second.
 */
const untilFresh = 600;

/**
 * Keys in their order, pasted ones as one text. A Backspace soon after another one counts as held: a terminal does not
 * tell, and whoever clears a field by holding it must not leave the field, nor run back through all questions.
 */
export function keyQueue(now: () => number) {
  const waiting: Key[] = [];
  let isClosed = false;
  let take: ((key: Key) => void) | undefined;
  let pasted: string | undefined;
  let lastBackspace = -Infinity;
  const withHeld = (key: Key): Key => {
    const before = lastBackspace;
    const time = now();
    lastBackspace = isKey(key, 'backspace') ? time : -Infinity;
    const isHeld = lastBackspace === time && time - before < untilFresh;
    return isHeld ? { kind: 'key', name: 'backspace', isHeld } : key;
  };
  const push = (key: Key): void => {
    isClosed ||= key.kind === 'closed';
    if (take) take(key);
    else waiting.push(key);
    take = undefined;
  };
  return {
    push,
    unread: (key: Key): void => {
      waiting.unshift(key);
    },
    press(event: KeypressEvent): void {
      if (event.name === 'paste-start') pasted = '';
      else if (event.name === 'paste-end') {
        push({ kind: 'paste', text: pasted ?? '' });
        pasted = undefined;
      } else if (pasted !== undefined) pasted += event.sequence ?? '';
      else for (const key of keysOf(event)) push(withHeld(key));
    },
    next: (): Promise<Key> => {
      // Whoever asks on after the end hears of it again.
      const key = waiting.shift() ?? (isClosed ? ({ kind: 'closed' } as const) : undefined);
      return key
        ? Promise.resolve(key)
        : new Promise((resolve) => {
            take = resolve;
          });
    },
  };
}
