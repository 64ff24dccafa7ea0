import { evidence, note } from '../session/session.js';
import { goOn, toReview } from '../session/walk.js';
import { wrap } from '../text/wrap.js';
import { readLine, type TypedLine } from '../typing/typedLine.js';
import { jumped } from './jumped.js';
import { persist } from './persist.js';
import { inputEnded, type State, type Talk } from './state.js';

type Remark = 'note' | 'evidence';

/** Adds a remark to what has been remarked already, or deletes it with `-`; saves. What shows nothing is no evidence. */
export async function setRemark(kind: Remark, text: string, state: State, talk: Talk): Promise<State> {
  const { remark } = talk.style.words;
  const { session } = state;
  const deletes = isDash(text);
  if (kind === 'evidence' && !deletes && (deniesEvidence(text, talk) || !showsAnything(text))) {
    talk.conversation.say(wrap(remark.noEvidence, talk.style.width));
    return state;
  }
  const present = session.position === null ? undefined : session.answers.get(session.position)?.[kind];
  const whole = deletes ? '' : present === undefined ? text.trim() : `${present}; ${text.trim()}`;
  const saved = await persist(
    { ...state, session: (kind === 'note' ? note : evidence)(session, whole) },
    talk,
  );
  talk.conversation.say(deletes ? remark.removed : kind === 'note' ? remark.noted : remark.shown);
  return saved;
}

/** Asks for a remark of which only the key was typed; a key alone is no remark. */
export async function askForRemark(kind: Remark, state: State, talk: Talk): Promise<State> {
  const { conversation, style } = talk;
  const { prompt, remark } = style.words;
  const line = await conversation.ask(prompt[kind]);
  if (line === undefined) return inputEnded(state);
  const typed = readLine(line, true);
  switch (typed.kind) {
    case 'answer':
    case 'dont-know':
      return setRemark(kind, withoutKey(kind, line), state, talk);
    case 'skip':
    case 'back':
      conversation.say(remark.unchanged);
      return state;
    case 'pause':
      return { ...state, ending: 'paused' };
    default:
      conversation.say(
        wrap(typed.kind === 'help' ? helpFor(kind, talk) : remark.notHere(line.trim()), style.width),
      );
      return askForRemark(kind, state, talk);
  }
}

function helpFor(kind: Remark, { style: { words } }: Talk): string {
  return kind === 'evidence' ? words.remark.evidenceHelp : words.help.key.note;
}

/** Asks for the evidence of an answer that has just been saved, then goes on; commands work here, too. */
export async function addEvidence(state: State, talk: Talk): Promise<State> {
  const { conversation, style } = talk;
  const line = await conversation.ask(style.words.prompt.evidence);
  if (line === undefined) return inputEnded(state);
  // Text here is a sentence of its own, but a key with words is meant as a command; a leading space makes it text.
  const typed: TypedLine = /^\s+\S/.test(line)
    ? { kind: 'answer', text: line.trim() }
    : readLine(line, false);
  switch (typed.kind) {
    case 'answer':
      return addTyped(typed.text, state, talk);
    case 'evidence':
      return typed.text === undefined ? addEvidence(state, talk) : addTyped(typed.text, state, talk);
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
      return typed.text === undefined
        ? { ...state, session: toReview(goOn(state.session)), shown: undefined }
        : jumped(state, typed.text, talk);
    case 'pause':
      return { ...state, ending: 'paused' };
    default:
      return onward(state);
  }
}

async function addTyped(text: string, state: State, talk: Talk): Promise<State> {
  const { conversation, style } = talk;
  const { remark } = style.words;
  if (isDash(text) || deniesEvidence(text, talk)) {
    conversation.say(remark.withoutEvidence);
    return onward(state);
  }
  if (showsAnything(text)) return onward(await setRemark('evidence', text, state, talk));
  // Most likely the answer to the next question, typed ahead.
  conversation.say(wrap(remark.noEvidence, style.width));
  return addEvidence(state, talk);
}

function isDash(text: string): boolean {
  return /^[-–−]$/.test(text.trim());
}

function deniesEvidence(text: string, { style }: Talk): boolean {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '');
  return style.words.noEvidence.includes(word);
}

/** Whether there are words in a text, more than a letter. */
function showsAnything(text: string): boolean {
  return /\p{L}/u.test(text) && text.trim().length > 1;
}

/** A remark without the key that was typed once more before it. */
function withoutKey(kind: Remark, line: string): string {
  return kind === 'evidence' ? line.trim().replace(/^:?e\s+/i, '') : line.trim();
}

function onward(state: State): State {
  return state.ending === undefined ? { ...state, session: goOn(state.session) } : state;
}
