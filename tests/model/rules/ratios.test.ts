import { expect, it } from 'vitest';
import { brief, clean, edited, marked, said } from '../../sources/fixture.js';

const says = 'title: {de: Wer, en: Who}, says: {de: Wer, en: Who}';

/** The clean questionnaire with one ratio. */
function withRatio(ratio: string): string {
  return edited(clean, '\nroadmap:', `\n  ratios: [{${says}, ${ratio}}]\nroadmap:`);
}

it('a ratio of facts that are numbers is fine, with what is expected and without', () => {
  expect(said(withRatio('part: people, whole: people'))).toEqual([]);
  expect(said(withRatio('part: people, whole: people, expected: people'))).toEqual([]);
});

it.each([
  ['exists', 'part: ▮peple, whole: people', 'unknown-reference'],
  ['exists as the whole', 'part: people, whole: ▮peple', 'unknown-reference'],
  ['exists as what is expected', 'part: people, whole: people, expected: ▮peple', 'unknown-reference'],
  ['is a number', 'part: ▮council, whole: people', 'wrong-question-type'],
  ['is a fact', 'part: people, whole: ▮share', 'wrong-question-type'],
])('a question of a ratio %s', (_, ratio, code) => {
  const { text, place } = marked(withRatio(ratio));
  expect(said(text).map(brief)).toEqual([`${code} ${place}`]);
});
