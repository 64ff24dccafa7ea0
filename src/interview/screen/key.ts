/** What a person did at the keyboard, or what happened to the terminal meanwhile. `isHeld`: see `keyQueue`. */
export type Key =
  | { kind: 'text' | 'paste'; text: string }
  | { kind: 'key'; name: KeyName; isHeld?: boolean }
  | { kind: 'resized' | 'interrupt' | 'closed' };

const names = [
  'up',
  'down',
  'left',
  'right',
  'home',
  'end',
  'pageup',
  'pagedown',
  'enter',
  'newline',
  'backspace',
  'delete',
  'tab',
  'shiftTab',
  'escape',
  'wordBack',
  'lineBack',
] as const;
export type KeyName = (typeof names)[number];

/** A key as Node's keypress events describe it. */
export interface KeypressEvent {
  name?: string | undefined;
  ctrl?: boolean | undefined;
  meta?: boolean | undefined;
  shift?: boolean | undefined;
  sequence?: string | undefined;
}

/** Keys that editors of lines know everywhere: to the beginning, to the end, delete a word, delete the line. */
const withCtrl = new Map<string, KeyName>([
  ['a', 'home'],
  ['d', 'delete'],
  ['e', 'end'],
  ['w', 'wordBack'],
  ['u', 'lineBack'],
]);

/** The keys of a keypress event; Escape and a character soon after it come as one, as Alt with that character does. */
export function keysOf(event: KeypressEvent): Key[] {
  const key = keyOf(event);
  if (key !== undefined) return [key];
  const { sequence = '' } = event;
  const isBoth = event.meta === true && !event.ctrl && /^\p{Cc}\P{Cc}$/u.test(sequence);
  return isBoth
    ? [
        { kind: 'key', name: 'escape' },
        { kind: 'text', text: sequence.slice(1) },
      ]
    : [];
}

/** What a keypress event means by itself; undefined for keys that mean nothing here. */
export function keyOf(event: KeypressEvent): Key | undefined {
  const name = nameOf(event);
  if (name !== undefined) return { kind: 'key', name };
  const { ctrl, meta, sequence = '' } = event;
  // Control or escape with a character is somebody else's shortcut; a sequence that nobody knows is no text.
  if (ctrl || meta || sequence === '' || /^\p{Cc}/u.test(sequence)) return undefined;
  return { kind: 'text', text: sequence };
}

function nameOf({ name, ctrl, meta, shift }: KeypressEvent): KeyName | undefined {
  if (name === 'return' || name === 'enter') return meta ? 'newline' : 'enter';
  if (name === 'tab') return shift ? 'shiftTab' : 'tab';
  if (ctrl) return withCtrl.get(name ?? '');
  // Escape alone comes as if it were held while nothing was pressed.
  if (name === 'escape') return name;
  if (meta) return name === 'backspace' ? 'wordBack' : undefined;
  return names.find((one) => one === name);
}

/** Whether a key leads back: not Backspace that is held, which was meant to delete, or has led back already. */
export function leadsBack(key: Key): boolean {
  return isKey(key, 'left', 'shiftTab') || isFreshBackspace(key);
}

/** Whether a key is Backspace, and was let go since the last time. */
export function isFreshBackspace(key: Key): boolean {
  return key.kind === 'key' && key.name === 'backspace' && key.isHeld !== true;
}

/** How many lines a key turns over. */
export function pageStep(key: Key): number {
  if (isKey(key, 'pagedown')) return 10;
  return isKey(key, 'pageup') ? -10 : 0;
}

/** Whether a key is one of some. */
export function isKey(one: Key, ...some: KeyName[]): boolean {
  return one.kind === 'key' && some.includes(one.name);
}
