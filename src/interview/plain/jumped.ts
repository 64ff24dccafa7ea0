import { wrap } from '../../locales/wrap.js';
import type { Session } from '../session/session.js';
import { target } from '../session/target.js';
import { jump } from '../session/walk.js';
import type { State, Talk } from './state.js';

/** Goes to a question by its number or id; the present one is asked again. Where there is none, says so. */
export function jumped(state: State, text: string, talk: Talk): State {
  const { session } = state;
  const id = target(session, text);
  if (id !== undefined && id === session.position) return { ...state, shown: undefined };
  return moved(state, jump(session, id ?? ''), talk.style.words.typing.noSuchQuestion(text), talk);
}

/** Goes where a wish leads; where it leads nowhere, says so. */
export function moved(
  state: State,
  session: Session,
  otherwise: string,
  { conversation, style }: Talk,
): State {
  if (session.position === state.session.position) conversation.say(wrap(otherwise, style.width));
  return { ...state, session };
}
