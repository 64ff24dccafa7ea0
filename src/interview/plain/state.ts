import type { Backing, Ending } from '../asking.js';
import { unansweredIn } from '../session/review.js';
import type { Session } from '../session/session.js';
import type { Way } from '../session/voting.js';
import type { Style } from '../text/questionText.js';
import type { Conversation } from './conversation.js';

/** What the dialogue works with. */
export interface Talk extends Backing {
  conversation: Conversation;
  style: Style;
}

/** Where the dialogue stands. */
export interface State {
  session: Session;
  /** Whether everything is in the file. */
  isSaved: boolean;
  /** The question or review whose text stands above; undefined: show it. */
  shown: string | undefined;
  /** How the present question is answered, where a key has changed that; undefined: as it is of itself. */
  way?: Way | undefined;
  /** Sections whose introduction has been read out. */
  introduced: readonly string[];
  ending?: Ending;
}

/** The end of the input: where nothing is missing, it is as good as finishing. */
export function inputEnded(state: State): State {
  return { ...state, ending: unansweredIn(state.session).length === 0 ? 'finished' : 'ended' };
}
