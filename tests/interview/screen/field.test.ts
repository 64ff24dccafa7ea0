import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edited, fieldOf, leavesBack, textIn } from '../../../src/interview/screen/field.js';
import { layField, movedByLine } from '../../../src/interview/screen/fieldLayout.js';
import type { Key, KeyName } from '../../../src/interview/screen/key.js';
import { columnsOf } from '../../../src/locales/display.js';

const named = (name: KeyName): Key => ({ kind: 'key', name });
const text = (typed: string): Key => ({ kind: 'text', text: typed });
const paste = (pasted: string): Key => ({ kind: 'paste', text: pasted });
const after = (start: string, ...keys: Key[]) =>
  keys.reduce((field, key) => edited(field, key), fieldOf(start));

describe('a field', () => {
  it.each<[string, string, Key[], string]>([
    ['takes what is typed where one is', 'ac', [named('left'), text('b')], 'abc'],
    ['deletes what is before', 'abc', [named('left'), named('backspace')], 'ac'],
    ['deletes what is after', 'abc', [named('home'), named('delete')], 'bc'],
    ['deletes nothing at the beginning', 'abc', [named('home'), named('backspace')], 'abc'],
    ['deletes a word with the blanks after it', 'one two  ', [named('wordBack')], 'one '],
    ['deletes all before', 'one two', [named('left'), named('lineBack')], 'o'],
    ['deletes an emoji of several parts as one', 'a👩‍👩‍👧', [named('backspace')], 'a'],
    ['joins an accent with its letter', 'e', [text('\u0301'), named('left'), text('x')], 'xe\u0301'],
    ['takes a pasted paragraph on one line', '', [paste('one\r\n  two\rthree\n')], 'one two three'],
    ['takes no escape sequence from what is pasted', '', [paste('a\u001b[31mb\u0007')], 'ab'],
    ['does not know other keys', 'a', [named('up'), named('enter'), named('newline')], 'a'],
  ])('%s', (_, start, keys, expected) => {
    expect(textIn(after(start, ...keys))).toBe(expected);
  });

  it('of several lines keeps the line breaks that are pasted, and takes new ones', () => {
    const pasted = edited(fieldOf(''), paste('one\r\n\r\ntwo\n'), true);
    expect(textIn(edited(pasted, named('newline'), true))).toBe('one\n\ntwo\n');
  });

  it.each<[string, Key, boolean]>([
    ['', named('backspace'), true],
    ['a', named('backspace'), false],
    ['a', named('shiftTab'), true],
    ['', named('left'), false],
  ])('that holds %j is left backwards by %j: %j', (start, key, expected) => {
    expect(leavesBack(fieldOf(start), key)).toBe(expected);
  });

  const keys = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).map(text),
    fc.string({ unit: 'grapheme' }).map(paste),
    fc
      .constantFrom<KeyName>(
        'left',
        'right',
        'home',
        'end',
        'backspace',
        'delete',
        'wordBack',
        'lineBack',
        'newline',
      )
      .map(named),
  );

  it('breaks after blanks where it can, and lets one go by lines', () => {
    const field = fieldOf('Die Fertigung sieht das anders.\nMitbestimmungsvereinbarung');
    expect(layField(field, 16).lines).toEqual([
      'Die Fertigung ',
      'sieht das ',
      'anders.',
      'Mitbestimmungsve',
      'reinbarung',
    ]);
    const up = movedByLine(movedByLine(field, -1, 16), -1, 16);
    expect(layField(up, 16)).toMatchObject({ row: 2, column: 7 });
    expect(movedByLine(up, 1, 16).at).toBe(movedByLine(field, -1, 16).at - 3);
    expect(movedByLine(fieldOf('a'), 1, 16)).toEqual(fieldOf('a'));
  });

  it('of ten thousand characters is edited and laid out at once', () => {
    let field = fieldOf('Die Runde sieht das anders. '.repeat(360));
    const started = performance.now();
    for (let times = 0; times < 10; times += 1) {
      field = edited(field, text('ä'));
      layField(field, 72);
    }
    // Ten keys; one of them took longer than this before.
    expect(performance.now() - started).toBeLessThan(250);
  });

  it('always types somewhere within its text, and never holds what a terminal would act on', () => {
    fc.assert(
      fc.property(fc.array(keys), fc.boolean(), (pressed, lines) => {
        const field = pressed.reduce((one, key) => edited(one, key, lines), fieldOf(''));
        expect(field.at).toBeGreaterThanOrEqual(0);
        expect(field.at).toBeLessThanOrEqual(field.characters.length);
        expect(fieldOf(textIn(field)).characters).toEqual(field.characters);
      }),
    );
  });

  it('is laid out in its width with nothing lost, one’s place in sight', () => {
    fc.assert(
      fc.property(fc.array(keys), fc.integer({ min: 8, max: 30 }), (pressed, width) => {
        const field = pressed.reduce((one, key) => edited(one, key, true), fieldOf(''));
        const { lines, row, column } = layField(field, width);
        expect(lines.join('')).toBe(textIn(field).replaceAll('\n', ''));
        expect(lines[row]).toBeDefined();
        expect(column).toBeLessThanOrEqual(width);
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
