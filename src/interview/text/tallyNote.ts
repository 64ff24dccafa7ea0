import type { OptionValue } from '../../model/primitives.js';
import type { Given, Tally } from '../../model/response.js';
import type { Speech } from '../asking.js';
import { agree, answer, vote } from '../session/answering.js';
import type { Asked } from '../session/asked.js';
import type { Session } from '../session/session.js';
import { givenText } from './given.js';

/** What a note keeps of votes that became one answer. */
export function tallyNote(asked: Asked, votes: Tally[], speech: Speech): string {
  return speech.words.votes.note(givenText(asked, { kind: 'votes', votes }, { ...speech, width: Infinity }));
}

/** Finds such a remark in a note, with what parts it from the remark before it. */
export function tallyIn({ words }: Speech): RegExp {
  const opening = words.votes.note('').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?:^|; |\\n)${opening}[^;\\n]*?\\)`, 'g');
}

/**
 * The session with an answer to the present question. Votes take the place of an earlier tally; one answer that comes
 * after votes is what the room has agreed on, with their tally as a note.
 */
export function answered(session: Session, asked: Asked, given: Given, speech: Speech): Session {
  if (given.kind === 'votes') return vote(session, given.votes, tallyIn(speech));
  const before = asked.answer?.given;
  const isAgreed = before?.kind === 'votes' && given.kind === 'value' && !Array.isArray(given.value);
  if (!isAgreed) return answer(session, given);
  return agree(session, given.value as OptionValue, tallyNote(asked, before.votes, speech));
}
