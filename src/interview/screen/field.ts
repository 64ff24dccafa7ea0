import { graphemesIn } from '../../locales/display.js';
import { printable } from '../../locales/printable.js';
import { isFreshBackspace, isKey, type Key } from './key.js';

/** A text that is typed, as the characters that a person sees, and before which of them one types. */
export interface Field {
  characters: readonly string[];
  at: number;
}

/** A field that holds a text, at its end. */
export function fieldOf(text: string): Field {
  const characters = graphemesIn(text);
  return { characters, at: characters.length };
}

/** The text in a field. */
export function textIn({ characters }: Field): string {
  return characters.join('');
}

/** A field after a key; the same where the key is none of an editor. `lines`: whether it may hold several. */
export function edited(field: Field, key: Key, lines = false): Field {
  if (key.kind === 'text') return inserted(field, lines ? key.text : key.text.replaceAll('\n', ' '));
  if (key.kind === 'paste') return inserted(field, pastedText(key.text, lines));
  if (key.kind !== 'key') return field;
  const { characters, at } = field;
  switch (key.name) {
    case 'left':
      return { characters, at: Math.max(0, at - 1) };
    case 'right':
      return { characters, at: Math.min(characters.length, at + 1) };
    case 'home':
      return { characters, at: 0 };
    case 'end':
      return { characters, at: characters.length };
    case 'backspace':
      return without(field, at - 1, at);
    case 'delete':
      return without(field, at, at + 1);
    case 'wordBack':
      return without(field, wordBefore(field), at);
    case 'lineBack':
      return without(field, 0, at);
    case 'newline':
      return lines ? inserted(field, '\n') : field;
    default:
      return field;
  }
}

/** Whether a key leaves a field backwards: Shift-Tab, or Backspace where nothing is left to delete. */
export function leavesBack({ characters }: Field, key: Key): boolean {
  return isKey(key, 'shiftTab') || (isFreshBackspace(key) && characters.length === 0);
}

/** A pasted text without what a terminal would act on; line breaks of any system, which a field of one line lacks. */
function pastedText(text: string, lines: boolean): string {
  const clean = printable(text.replace(/\r\n?/g, '\n')).replace(/\n+$/, '');
  return lines ? clean : clean.replace(/\s*\n\s*/g, ' ');
}

function inserted({ characters, at }: Field, text: string): Field {
  // What is typed may join the character before it, an accent or a skin tone, and the one after it may join that.
  const from = Math.max(0, at - 1);
  const [before, after] = [characters[at - 1] ?? '', characters[at] ?? ''];
  const joined = fieldOf(before + text + after).characters;
  const place = from + fieldOf(before + text).at;
  return { characters: [...characters.slice(0, from), ...joined, ...characters.slice(at + 1)], at: place };
}

function without({ characters, at }: Field, from: number, to: number): Field {
  const start = Math.max(0, from);
  return {
    characters: [...characters.slice(0, start), ...characters.slice(to)],
    at: at > start ? Math.max(start, at - (to - start)) : at,
  };
}

function wordBefore({ characters, at }: Field): number {
  let start = at;
  while (start > 0 && /^\s$/.test(characters[start - 1] ?? '')) start -= 1;
  while (start > 0 && !/^\s$/.test(characters[start - 1] ?? '')) start -= 1;
  return start;
}
