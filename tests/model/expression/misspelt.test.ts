import { describe, expect, it } from 'vitest';
import { read } from '../../support/evaluated.js';
import { vocabulary } from '../../support/vocabulary.js';

const codes = (text: string): string[] => read(vocabulary, text).problems.map(({ code }) => code);

describe('a word of the language itself can be misspelt, too', () => {
  it.each([
    ['anser.n > 1', 'anser', 'answer'],
    ['scores.sponsor > 1', 'scores', 'score'],
    ['overal > 1', 'overal', 'overall'],
    ['meen([overall]) > 1', 'meen()', 'mean()'],
    ['knockout(["missed"]) > 1', 'knockout()', 'knockouts()'],
    ['lowestsection("project") > 1', 'lowestsection()', 'lowestSection()'],
  ])('%s', (text, name, nearest) => {
    expect(read(vocabulary, text).problems).toMatchObject([
      { code: 'expression-unknown-name', args: { name, nearest } },
    ]);
  });

  it.each(['sponsor > 1', 'answer > 1', 'overall.x > 1', 'size(answer.goals) > 1', 'foo(1) > 1'])(
    '%s is like none of them',
    (text) => {
      expect(codes(text)).toEqual(['expression-forbidden']);
    },
  );
});

describe('a list takes what a comparison takes', () => {
  it.each(['"yes" in [answer.word, answer.other]', 'answer.word in ["yes", answer.other]'])('%s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it('a text has to occur in each of the answers that it is looked for in', () => {
    expect(read(vocabulary, '"later" in [answer.word, answer.other]').problems).toMatchObject([
      { code: 'expression-unknown-literal', args: { literal: 'later', allowed: ['yes', 'no'] } },
    ]);
  });

  it('an option that is a number is looked up, too', () => {
    expect(codes('2 in answer.channels')).toEqual([]);
    expect(read(vocabulary, '9 in answer.channels').problems).toMatchObject([
      { code: 'expression-unknown-literal', args: { literal: '9', allowed: ['1', '2'] } },
    ]);
  });

  it('a list is in no list', () => {
    expect(codes('answer.goals in [answer.goals]')).toEqual(['expression-type']);
  });
});

it.each(['tag(answer.n) == "inward"', 'tag(answer.free) in ["inward"]', 'tag("x") == "x"'])(
  'what is wrong once is said once: %s',
  (text) => {
    expect(codes(text)).toEqual(['expression-argument']);
  },
);
