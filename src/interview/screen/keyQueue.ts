import { type Key, type KeypressEvent, keyOf } from './key.js';

/** Keys in their order, pasted ones as one text. */
export function keyQueue() {
  const waiting: Key[] = [];
  let isClosed = false;
  let take: ((key: Key) => void) | undefined;
  let pasted: string | undefined;
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
      else {
        const key = keyOf(event);
        if (key) push(key);
      }
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
