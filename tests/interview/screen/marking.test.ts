import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/interview/screen/draft.js';
import type { Key } from '../../../src/interview/screen/key.js';
import { markedByBlank, markedByNumber, settled } from '../../../src/interview/screen/marking.js';

/** A question that takes several of thirteen options, numbered from 1. */
const start = {
  asked: { question: { type: 'multi' } },
  rows: Array.from({ length: 13 }, (_, at) => ({
    kind: 'option',
    option: { number: at + 1, option: { value: at + 1 } },
  })),
  at: 0,
  marked: new Set(),
  digits: '',
  isNumbered: false,
} as unknown as Draft;

describe('numbers of more than nine options', () => {
  it.each<[string, number[]]>([
    ['2', [2]],
    ['25', [2, 5]],
    ['1', []],
    ['1 ', [1]],
    ['13', [13]],
    ['1 3', [1, 3]],
    ['1 3 ', [1, 3]],
    ['19', [1, 9]],
    ['115', [5, 11]],
    ['1 1 ', []],
    ['22', []],
    ['2  ', []],
    ['0', []],
    ['02', [2]],
  ])('typed as %j mark %j', (keys, expected) => {
    let draft = start;
    for (const key of keys) draft = key === ' ' ? markedByBlank(draft) : markedByNumber(draft, key);
    expect([...draft.marked].sort((a, b) => Number(a) - Number(b))).toEqual(expected);
  });

  it.each<[string, Key, number[]]>([
    ['another digit waits on', { kind: 'text', text: '3' }, []],
    ['Enter takes it', { kind: 'key', name: 'enter' }, []],
    ['an arrow marks it', { kind: 'key', name: 'down' }, [1]],
    ['a command marks it', { kind: 'text', text: 'q' }, [1]],
    ['Ctrl-C marks it', { kind: 'interrupt' }, [1]],
  ])('that wait: %s', (_, key, expected) => {
    expect([...settled(markedByNumber(start, '1'), key).marked]).toEqual(expected);
  });
});
