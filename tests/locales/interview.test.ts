import { describe, expect, it } from 'vitest';
import { interview as german } from '../../src/locales/de/interview.js';
import { interview as english } from '../../src/locales/en/interview.js';

/** The sentences that need nothing filled in, by where they stand. */
function sentences(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (words === null || typeof words !== 'object' || Array.isArray(words)) return [];
  return Object.entries(words).flatMap(([key, part]) =>
    sentences(part, path === '' ? key : `${path}.${key}`),
  );
}

/** Names of keys, letters, and words that are the same in both languages. */
const shared = /^(?:roles\.it|screen\.(?:key|letter)\..*)$/;

describe('what the interview says', () => {
  it('is translated: no sentence stands in both languages', () => {
    const inEnglish = new Map(sentences(english));
    const same = sentences(german).filter(([path, text]) => inEnglish.get(path) === text);
    expect(same.filter(([path]) => !shared.test(path))).toEqual([]);
  });
});
