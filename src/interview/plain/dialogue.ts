import type { Outcome } from '../asking.js';
import { type Session, withTyped } from '../session/session.js';
import { atQuestion } from './atQuestion.js';
import { atReview } from './atReview.js';
import { persist } from './persist.js';
import type { State, Talk } from './state.js';

/**
 * Asks line by line until the person finishes, pauses, or the input ends. Every answer is saved before the next, and
 * so is what was passed without one.
 */
export async function dialogue(session: Session, talk: Talk): Promise<Outcome> {
  let state: State = { session, isSaved: true, shown: undefined, introduced: [] };
  let { ending } = state;
  while (ending === undefined) {
    const before = state.session;
    state = state.session.position === null ? await atReview(state, talk) : await atQuestion(state, talk);
    // What could not be saved is tried again with the next answer, not with every step.
    if (state.session !== before && state.isSaved && state.ending === undefined)
      state = await persist(state, talk);
    ending = state.ending;
  }
  // Who finishes wants nothing of what was only begun.
  const last = ending === 'finished' ? withTyped(state.session, new Map()) : state.session;
  const isSaved = (state.isSaved && last === state.session) || talk.save(last).failed === undefined;
  return { ending, session: last, isSaved };
}
