import type { Tally } from '../../model/response.js';
import type { Speech } from '../asking.js';
import type { Asked } from '../session/asked.js';
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
