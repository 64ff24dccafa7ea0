import { unansweredIn } from '../session/review.js';
import type { Session } from '../session/session.js';
import type { Style } from '../text/questionText.js';
import type { Conversation } from './conversation.js';

/** What the dialogue works with. */
export interface Talk {
  conversation: Conversation;
  style: Style;
  /** Saves what has been answered; returns a sentence why it could not. */
  save: (session: Session) => string | undefined;
}

/** How the dialogue ended: with the wish for the result, with a pause, or because the input did. */
export type Ending = 'finished' | 'paused' | 'ended';

/** Where the dialogue stands. */
export interface State {
  session: Session;
  /** Whether everything is in the file. */
  isSaved: boolean;
  /** The question or review whose text stands above; undefined: show it. */
  shown: string | undefined;
  /** Sections whose introduction has been read out. */
  introduced: readonly string[];
  ending?: Ending;
}

/** The end of the input: where nothing is missing, it is as good as finishing. */
export function inputEnded(state: State): State {
  return { ...state, ending: unansweredIn(state.session).length === 0 ? 'finished' : 'ended' };
}
