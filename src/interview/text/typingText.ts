import { numbersIn } from '../../locales/numbers.js';
import type { TypingProblem } from '../typing/reading.js';
import { numberText } from './given.js';
import type { Style } from './questionText.js';

/** What to say to someone whose answer is none; `isLine`: it was typed as a line. */
export function typingText(problem: TypingProblem, { words, language }: Style, isLine = true): string {
  const { typing, votes } = words;
  const number = (value: number | undefined) =>
    value === undefined ? undefined : numbersIn(language).plain(value);
  switch (problem.code) {
    case 'empty':
      return typing.empty;
    case 'no-number':
      return typing.noNumber(problem.text);
    case 'ambiguous-number':
      return typing.ambiguous(numberText(problem.grouped, language), numberText(problem.decimal, language));
    case 'out-of-range':
      return typing.range(number(problem.min), number(problem.max));
    case 'no-such-option':
      return typing.noSuchOption(problem.text, problem.numbers);
    case 'one-option-only':
      return typing.oneOption;
    case 'no-tally':
      return votes.noTally(problem.text, isLine);
    case 'tally-option':
      return typing.noSuchOption(problem.text, problem.numbers);
    case 'tally-length':
      return votes.length(problem.counts, problem.options);
    case 'tally-twice':
      return votes.twice(problem.text);
    case 'tally-empty':
      return votes.empty;
    case 'tally-too-many':
      return votes.tooMany(problem.votes, problem.people);
  }
}
