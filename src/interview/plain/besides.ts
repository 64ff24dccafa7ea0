import { goOn, toReview } from '../session/walk.js';
import type { TypedLine } from '../typing/typedLine.js';
import { jumped } from './jumped.js';
import { askForRemark, setRemark } from './remarks.js';
import type { State, Talk } from './state.js';

/**
 * Does what a command says while more is asked about an answer that is recorded already; `again` asks once more, where
 * the line leads nowhere.
 */
export async function besides(
  typed: TypedLine,
  state: State,
  talk: Talk,
  again: (state: State) => Promise<State>,
): Promise<State> {
  switch (typed.kind) {
    case 'note':
    case 'evidence': {
      const { kind, text } = typed;
      const noted = await (text === undefined
        ? askForRemark(kind, state, talk)
        : setRemark(kind, text, state, talk));
      return noted.ending === undefined ? again(noted) : noted;
    }
    case 'back':
      return { ...state, shown: undefined };
    case 'review':
      return typed.text === undefined
        ? { ...state, session: toReview(goOn(state.session)), shown: undefined }
        : jumped(state, typed.text, talk);
    case 'pause':
      return { ...state, ending: 'paused' };
    default:
      return again(state);
  }
}

/** Goes on to what is asked next, unless one wants to stop. */
export function onward(state: State): State {
  return state.ending === undefined ? { ...state, session: goOn(state.session) } : state;
}
