import type { HelpKey } from '../../locales/interviewScreen.js';
import type { Asked } from '../session/asked.js';
import type { Session } from '../session/session.js';
import { mayVote } from '../session/voting.js';
import { hasWayBack } from './wayBack.js';

/** The keys that work at a question: an explanation of others would be looked for in vain. */
export function helpKeysFor(asked: Asked, isVote: boolean, session: Session): HelpKey[] {
  const keys = isVote ? voteKeys : keysOf[asked.question.type];
  return keys.filter((key) => {
    if (key === 'back' || key === 'backFromField') return hasWayBack(session);
    return key !== 'votes' || mayVote(asked);
  });
}

const always = ['remarks', 'votes', 'review', 'pause'] as const;

const voteKeys: HelpKey[] = [
  'counts',
  'saveCounts',
  'single',
  'backFromField',
  'skipField',
  'absences',
  'remarks',
  'review',
  'pause',
  'menu',
];

const keysOf: Record<Asked['question']['type'], HelpKey[]> = {
  choice: ['choose', 'save', 'back', 'skip', 'absences', ...always, 'menu'],
  multi: ['choose', 'mark', 'save', 'back', 'skip', 'absences', ...always, 'menu'],
  number: ['chooseByArrows', 'saveTyped', 'backFromField', 'skipField', 'absences', ...always, 'menu'],
  // Letters are text there.
  text: ['chooseByArrows', 'saveTyped', 'backFromField', 'skipField', 'menuInText'],
};
