import { inLanguage } from '../../model/language.js';
import type { Asked } from '../session/asked.js';
import { mayVote, ownWay, type Way } from '../session/voting.js';
import type { Style } from './questionText.js';

/** What asks for the answer, or for the votes. */
export function promptFor(asked: Asked, way: Way, { words, language }: Style): string {
  const { prompt } = words;
  const isOwn = way === ownWay(asked);
  const asks =
    way === 'votes' ? votesPrompt(asked, isOwn, words) : answerPrompt(asked, isOwn, { words, language });
  const isKept = asked.answer !== undefined && asked.answer.given.kind !== 'nothing';
  return `${asks}${isOwn ? (isKept ? prompt.keeps : '') : prompt.returns}): `;
}

function votesPrompt({ options }: Asked, isOwn: boolean, { votes }: Style['words']): string {
  const numbers = options.map(({ number }) => number);
  return isOwn ? votes.promptOrSingle(numbers) : votes.prompt(numbers);
}

function answerPrompt(asked: Asked, isOwn: boolean, { words, language }: Omit<Style, 'width'>): string {
  const { question } = asked;
  const { prompt, votes } = words;
  switch (question.type) {
    case 'choice':
      if (!isOwn) return votes.single;
      return mayVote(asked) ? prompt.choiceOrVotes : prompt.choice;
    case 'number':
      return prompt.number(question.unit && inLanguage(question.unit, language));
    default:
      return prompt[question.type];
  }
}
