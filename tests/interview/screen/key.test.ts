import { describe, expect, it } from 'vitest';
import { type KeypressEvent, keyOf, keysOf } from '../../../src/interview/screen/key.js';

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

  it.each<[string, KeypressEvent, string[]]>([
    ['Escape and a letter', { name: 'v', meta: true, sequence: '\u001bv' }, ['escape', 'v']],
    ['Escape and a capital', { name: 'v', meta: true, shift: true, sequence: '\u001bV' }, ['escape', 'V']],
    ['Escape and a sign', { meta: true, sequence: '\u001b?' }, ['escape', '?']],
    ['Alt-Backspace', { name: 'backspace', meta: true, sequence: '\u001b\u007f' }, ['wordBack']],
    ['Alt and Ctrl with a letter', { name: 'v', ctrl: true, meta: true, sequence: '\u001b\u0016' }, []],
    ['an arrow with Alt', { name: 'up', meta: true, sequence: '\u001b[1;3A' }, []],
  ])('%s, when they come as one', (_, event, expected) => {
    expect(keysOf(event).map((key) => (key.kind === 'key' ? key.name : 'text' in key && key.text))).toEqual(
      expected,
    );
  });

  it.each(['ü', 'A', ' ', '7', '?', '😀', '日'])('that is the character %j is text', (text) => {
    const name = /^[a-z]$/i.test(text) ? text.toLowerCase() : text === ' ' ? 'space' : undefined;
    expect(keyOf({ name, sequence: text })).toEqual({ kind: 'text', text });
  });
});
