import { describe, expect, it } from 'vitest';
import { type KeypressEvent, keyOf } from '../../../src/interview/screen/key.js';

describe('a key', () => {
  it.each<[string, KeypressEvent, string | undefined]>([
    ['Enter', { name: 'return', sequence: '\r' }, 'enter'],
    ['Enter of a program that types', { name: 'enter', sequence: '\n' }, 'enter'],
    ['Alt-Enter', { name: 'return', meta: true, sequence: '\u001b\r' }, 'newline'],
    ['Tab', { name: 'tab', sequence: '\t' }, 'tab'],
    ['Shift-Tab', { name: 'tab', shift: true, sequence: '\u001b[Z' }, 'shiftTab'],
    ['Backspace', { name: 'backspace', sequence: '\u007f' }, 'backspace'],
    ['an arrow', { name: 'left', sequence: '\u001b[D' }, 'left'],
    ['Ctrl-U', { name: 'u', ctrl: true, sequence: '\u0015' }, 'lineBack'],
    ['Alt-Backspace', { name: 'backspace', meta: true, sequence: '\u001b\u007f' }, 'wordBack'],
    ['Escape', { name: 'escape', meta: true, sequence: '\u001b' }, 'escape'],
    ['Ctrl with a letter that means nothing', { name: 'g', ctrl: true, sequence: '\u0007' }, undefined],
    ['Alt with a letter', { name: 'x', meta: true, sequence: '\u001bx' }, undefined],
    ['a function key', { name: 'f5', sequence: '\u001b[15~' }, undefined],
    ['a sequence that nobody knows', { sequence: '\u001b[99;5~' }, undefined],
    [
      'an undefined name that an object inherits',
      { name: 'constructor', ctrl: true, sequence: '\u0003' },
      undefined,
    ],
  ])('%s', (_, event, name) => {
    expect(keyOf(event)).toEqual(name === undefined ? undefined : { kind: 'key', name });
  });

  it.each(['ü', 'A', ' ', '7', '?', '😀', '日'])('that is the character %j is text', (text) => {
    const name = /^[a-z]$/i.test(text) ? text.toLowerCase() : text === ' ' ? 'space' : undefined;
    expect(keyOf({ name, sequence: text })).toEqual({ kind: 'text', text });
  });
});
