import { describe, expect, it } from 'vitest';
import { wrap } from '../../src/locales/wrap.js';

describe('wrapping', () => {
  it.each<[string, string, number, string]>([
    ['breaks at spaces', 'one two three', 8, 'one two\nthree'],
    ['fills a line to its last column', 'one two', 7, 'one two'],
    ['keeps a long word whole', 'a Personalvertretungsrecht b', 10, 'a\nPersonalvertretungsrecht\nb'],
    ['counts wide characters twice', '日本 日本', 8, '日本\n日本'],
    ['keeps paragraphs', 'one\n\ntwo', 10, 'one\n\ntwo'],
    ['shows nothing that a terminal acts on', 'a\u001b[31m b', 10, 'a b'],
  ])('%s', (_, text, width, expected) => {
    expect(wrap(text, width)).toBe(expected);
  });

  it('indents further lines as the first one asks', () => {
    expect(wrap('one two three', 10, { first: '  1  ', rest: '     ' })).toBe(
      '  1  one\n     two\n     three',
    );
  });
});
