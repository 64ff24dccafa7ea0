import { persist } from './persist.js';
import { evidence, note } from './session.js';
import { inputEnded, type State, type Talk } from './state.js';
import { readLine } from './typedLine.js';
import { goOn, toReview } from './walk.js';
import { wrap } from './wrap.js';

type Remark = 'note' | 'evidence';

/** Adds a remark to what has been remarked already, or deletes it with `-`; saves. */
export async function setRemark(kind: Remark, text: string, state: State, talk: Talk): Promise<State> {
  const { remark } = talk.style.words;
  const { session } = state;
  const present = session.position === null ? undefined : session.answers.get(session.position)?.[kind];
  const deletes = /^[-–−]$/.test(text.trim());
  const whole = deletes ? '' : present === undefined ? text.trim() : `${present}; ${text.trim()}`;
  const saved = await persist(
    { ...state, session: (kind === 'note' ? note : evidence)(session, whole) },
    talk,
  );
  talk.conversation.say(deletes ? remark.removed : kind === 'note' ? remark.noted : remark.shown);
  return saved;
}

/** Asks for a remark of which only the key was typed. */
export async function askForRemark(kind: Remark, state: State, talk: Talk): Promise<State> {
  const { prompt, remark } = talk.style.words;
  const line = await talk.conversation.ask(prompt[kind]);
  if (line === undefined) return inputEnded(state);
  if (line.trim() !== '') return setRemark(kind, line, state, talk);
  talk.conversation.say(remark.unchanged);
  return state;
}

/** Asks for the evidence of an answer that has just been saved, then goes on; commands work here, too. */
export async function addEvidence(state: State, talk: Talk): Promise<State> {
  const { conversation, style } = talk;
  const line = await conversation.ask(style.words.prompt.evidence);
  if (line === undefined) return inputEnded(state);
  const typed = readLine(line, true);
  switch (typed.kind) {
    case 'answer':
      // Most likely the answer to the next question, typed ahead.
      if (!/\p{L}/u.test(typed.text)) {
        conversation.say(wrap(style.words.remark.noEvidence, style.width));
        return addEvidence(state, talk);
      }
      return onward(await setRemark('evidence', typed.text, state, talk));
    case 'evidence':
      return typed.text === undefined
        ? addEvidence(state, talk)
        : onward(await setRemark('evidence', typed.text, state, talk));
    case 'note': {
      const noted =
        typed.text === undefined
          ? await askForRemark('note', state, talk)
          : await setRemark('note', typed.text, state, talk);
      return noted.ending === undefined ? addEvidence(noted, talk) : noted;
    }
    case 'help':
    case 'unknown-command':
      conversation.say(wrap(style.words.remark.evidenceHelp, style.width));
      return addEvidence(state, talk);
    case 'back':
      return { ...state, shown: undefined };
    case 'review':
      return { ...state, session: toReview(goOn(state.session)), shown: undefined };
    case 'pause':
      return { ...state, ending: 'paused' };
    default:
      return onward(state);
  }
}

function onward(state: State): State {
  return state.ending === undefined ? { ...state, session: goOn(state.session) } : state;
}
