import { takesVotes } from '../../model/options.js';
import type { Asked } from './asked.js';

/** How a question is answered: by one answer, or by the counted votes of those at the table. */
export type Way = 'answer' | 'votes';

/** Whether votes can be counted: the question is no fact, and several people are at the table, or may be. */
export function mayVote({ question, options, people }: Asked): boolean {
  return takesVotes(question) && options.length > 1 && people !== 1;
}

/** How a question is answered of itself: by votes where its section is a silent vote and several people are known. */
export function ownWay(asked: Asked): Way {
  const isSilent = asked.section.silentVote === true && asked.people !== undefined;
  return isSilent && mayVote(asked) ? 'votes' : 'answer';
}
