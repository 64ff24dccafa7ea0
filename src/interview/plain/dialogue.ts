import type { Session } from '../session/session.js';
import { atQuestion } from './atQuestion.js';
import { atReview } from './atReview.js';
import type { Ending, State, Talk } from './state.js';

/** What the dialogue leaves behind. */
export interface Outcome {
  ending: Ending;
  session: Session;
  /** Whether everything is in the file. */
  isSaved: boolean;
}

/** Asks line by line until the person finishes, pauses, or the input ends. Every answer is saved before the next. */
export async function dialogue(session: Session, talk: Talk): Promise<Outcome> {
  let state: State = { session, isSaved: true, shown: undefined, introduced: [] };
  let { ending } = state;
  while (ending === undefined) {
    state = state.session.position === null ? await atReview(state, talk) : await atQuestion(state, talk);
    ending = state.ending;
  }
  const isSaved = state.isSaved || talk.save(state.session) === undefined;
  return { ending, session: state.session, isSaved };
}
