import { wrap } from '../../locales/wrap.js';
import { deniesEvidence, showsAnything } from '../typing/evidence.js';
import { readLine, type TypedLine } from '../typing/typedLine.js';
import { besides, onward } from './besides.js';
import { isDash, setRemark } from './remarks.js';
import { inputEnded, type State, type Talk } from './state.js';

/** Asks for the evidence of an answer that has just been saved, then goes on; commands work here, too. */
export async function addEvidence(state: State, talk: Talk): Promise<State> {
  const { conversation, style } = talk;
  const again = (next: State) => addEvidence(next, talk);
  const line = await conversation.ask(style.words.prompt.evidence(false), () => true);
  if (line === undefined) return inputEnded(state);
  // Text here is a sentence of its own, but a key with words is meant as a command; a leading space makes it text.
  const typed: TypedLine = /^\s+\S/.test(line)
    ? { kind: 'answer', text: line.trim() }
    : readLine(line, false);
  switch (typed.kind) {
    case 'answer':
      return addTyped(typed.text, state, talk);
    case 'evidence':
      return typed.text === undefined ? again(state) : addTyped(typed.text, state, talk);
    case 'help':
    case 'votes':
    case 'unknown-command':
      conversation.say(wrap(style.words.remark.evidenceHelp, style.width));
      return again(state);
    case 'skip':
    case 'dont-know':
    case 'not-applicable':
      return onward(state);
    default:
      return besides(typed, state, talk, again);
  }
}

async function addTyped(text: string, state: State, talk: Talk): Promise<State> {
  const { conversation, style } = talk;
  const { remark } = style.words;
  if (isDash(text) || deniesEvidence(text, style)) {
    conversation.say(remark.withoutEvidence);
    return onward(state);
  }
  if (showsAnything(text)) return onward(await setRemark('evidence', text, state, talk));
  // Most likely the answer to the next question, typed ahead.
  conversation.say(wrap(remark.noEvidence, style.width));
  return addEvidence(state, talk);
}
