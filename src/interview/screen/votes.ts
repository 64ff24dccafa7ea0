import type { Absence } from '../../model/absence.js';
import type { Asked } from '../session/asked.js';
import { isAnswered, type Session } from '../session/session.js';
import { typingText } from '../text/typingText.js';
import { earlierCounts, readCounts, votesIn } from '../typing/tally.js';
import { keys } from '../typing/typedLine.js';
import type { Kept } from './begun.js';
import { type Desk, shown } from './desk.js';
import type { Command } from './draft.js';
import { edited, type Field, fieldOf, leavesBack, textIn } from './field.js';
import { isKey, type Key } from './key.js';
import { absenceOf, commandOf } from './pressing.js';
import { votePage } from './votePage.js';

/** What the count of votes leads to: votes, one answer instead, or a command. */
export type VoteOutcome = Command | { kind: 'single'; absence?: Absence } | { kind: 'interrupted' | 'ended' };

/** Counts that are being typed. */
export interface Counting {
  field: Field;
  problem?: string | undefined;
  /** Whether fewer votes than people have been pointed out: Enter once more takes them. */
  isWarned: boolean;
}

/** Takes the count for each option, in order, and shows the spread while it is typed. */
export async function askVotes(
  asked: Asked,
  kept: Kept,
  session: Session,
  desk: Desk,
): Promise<{ wish: VoteOutcome; kept: Kept }> {
  let counting: Counting = { field: kept.counts ?? fieldOf(earlierCounts(asked)), isWarned: false };
  for (;;) {
    const now = { ...kept, counts: counting.field };
    desk.begun.set(asked.question.id, now);
    const key = await shown(desk, (sheet) => votePage(asked, counting, session, sheet));
    if (key.kind === 'interrupt') return { wish: { kind: 'interrupted' }, kept: now };
    if (key.kind === 'closed') return { wish: { kind: 'ended' }, kept: now };
    const next = isKey(key, 'enter') ? counted(counting, asked, desk) : typed(counting, key, asked);
    if ('kind' in next) return { wish: next, kept: now };
    counting = next;
  }
}

function typed({ field }: Counting, key: Key, asked: Asked): Counting | VoteOutcome {
  const asIs: Counting = { field, isWarned: false };
  if (isKey(key, 'tab')) return { kind: 'menu' };
  if (leavesBack(field, key)) return { kind: 'back' };
  if (isKey(key, 'right') && field.characters.length === 0)
    return { kind: isAnswered(asked.answer) ? 'keep' : 'skip' };
  if (key.kind !== 'text' || /^[\d ,;]+$/.test(key.text))
    return { field: edited(field, key), isWarned: false };
  if (key.text.toLowerCase() === keys.votes) return { kind: 'single' };
  const absence = absenceOf(key.text);
  if (absence !== undefined) return { kind: 'single', absence };
  return commandOf(key.text, asked) ?? asIs;
}

/** What Enter does where nothing is counted: earlier votes that were cleared are to be none any more. */
function emptied({ answer }: Asked): Command {
  if (answer?.given.kind === 'votes') return { kind: 'given', given: { kind: 'nothing' } };
  return { kind: isAnswered(answer) ? 'keep' : 'skip' };
}

function counted({ field, isWarned }: Counting, asked: Asked, { speech }: Desk): Counting | VoteOutcome {
  if (textIn(field).trim() === '') return emptied(asked);
  const read = readCounts(asked, textIn(field));
  if (!Array.isArray(read)) {
    return { field, isWarned: false, problem: typingText(read, { ...speech, width: Infinity }, false) };
  }
  const missing = (asked.people ?? 0) - votesIn(read);
  if (missing > 0 && !isWarned) {
    return { field, isWarned: true, problem: speech.words.screen.votes.fewer(missing) };
  }
  return { kind: 'given', given: { kind: 'votes', votes: read } };
}
