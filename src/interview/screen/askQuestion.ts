import { type Absence, absences } from '../../model/absence.js';
import type { Asked } from '../session/asked.js';
import type { Session } from '../session/session.js';
import { ownWay } from '../session/voting.js';
import type { Kept } from './begun.js';
import { commandMenu } from './commandMenu.js';
import { type Desk, shown } from './desk.js';
import { type Command, type Draft, draftOf, type Wish } from './draft.js';
import { fieldOf } from './field.js';
import { settled } from './marking.js';
import { pressed } from './pressing.js';
import { questionPage } from './questionPage.js';
import { askVotes } from './votes.js';

/** How a screen is left without a command. */
type Left = { kind: 'interrupted' | 'ended' };

/** What a question's screen leads to, and what was done there before. */
export interface Outcome {
  wish: Wish | Left;
  kept: Kept;
}

/** Whether votes are counted at first: where there are some, or where a silent vote has no answer of another kind. */
function beginsAsVote(asked: Asked): boolean {
  const given = asked.answer?.given.kind ?? 'nothing';
  return given === 'votes' || (ownWay(asked) === 'votes' && given === 'nothing');
}

/** Asks for one answer or for votes, as the room wishes. */
export async function outcomeOf(asked: Asked, before: Kept, session: Session, desk: Desk): Promise<Outcome> {
  let kept = before;
  for (;;) {
    const isVote = kept.isVote ?? beginsAsVote(asked);
    const done = await (isVote ? askVotes : ask)(asked, { ...kept, isVote }, session, desk);
    kept = done.kept;
    const wish = done.wish.kind === 'menu' ? await commandMenu(asked, isVote, session, desk) : done.wish;
    if (wish.kind === 'votes') kept = votesBegun(kept, wish);
    else if (wish.kind === 'single')
      kept = singleBegun(kept, asked, 'absence' in wish ? wish.absence : undefined);
    else if (wish.kind !== 'stay') return { wish, kept };
  }
}

/** Counting votes from now on, the first count being typed already where there is one. */
function votesBegun(kept: Kept, { counts }: { counts?: string }): Kept {
  return { ...kept, isVote: true, ...(counts !== undefined && { counts: fieldOf(counts) }) };
}

/** One answer from now on, one that is no value being gone to already where there is one. */
function singleBegun(kept: Kept, { options }: Asked, absence: Absence | undefined): Kept {
  const at = absence && { at: options.length + absences.indexOf(absence) };
  return { ...kept, isVote: false, draft: { ...kept.draft, ...at } };
}

function keptWith(kept: Kept, { at, marked, field }: Draft): Kept {
  return { ...kept, draft: { at, marked, field } };
}

/** Shows a question until a key asks for something. */
async function ask(
  asked: Asked,
  kept: Kept,
  session: Session,
  desk: Desk,
): Promise<{ wish: Command | Left; kept: Kept }> {
  let draft: Draft = { ...draftOf(asked, desk.speech.language), ...kept.draft };
  for (;;) {
    desk.begun.set(asked.question.id, keptWith(kept, draft));
    const key = await shown(desk, (sheet) => questionPage(draft, session, sheet));
    draft = settled(draft, key);
    const now = keptWith(kept, draft);
    if (key.kind === 'interrupt') return { wish: { kind: 'interrupted' }, kept: now };
    if (key.kind === 'closed') return { wish: { kind: 'ended' }, kept: now };
    const next = pressed(draft, key, desk.speech);
    if ('kind' in next) return { wish: next, kept: now };
    draft = next;
  }
}
