import { wrap } from '../../locales/wrap.js';
import { evidence, note } from '../session/answering.js';
import { deniesEvidence, showsAnything } from '../typing/evidence.js';
import { readLine } from '../typing/typedLine.js';
import { persist } from './persist.js';
import { inputEnded, type State, type Talk } from './state.js';

type Remark = 'note' | 'evidence';

/** Adds a remark to what has been remarked already, or deletes it with `-`; saves. What shows nothing is no evidence. */
export async function setRemark(kind: Remark, text: string, state: State, talk: Talk): Promise<State> {
  const { remark } = talk.style.words;
  const { session } = state;
  const deletes = isDash(text);
  if (kind === 'evidence' && !deletes && (deniesEvidence(text, talk.style) || !showsAnything(text))) {
    talk.conversation.say(wrap(remark.noEvidence, talk.style.width));
    return state;
  }
  const whole = deletes ? '' : added(presentIn(state, kind), text.trim());
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
  const line = await conversation.ask(prompt[kind](presentIn(state, kind) !== undefined), () => true);
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

/** What has been remarked on the present question. */
function presentIn({ session: { position, answers } }: State, kind: Remark): string | undefined {
  return position === null ? undefined : answers.get(position)?.[kind];
}

/** What has been remarked with something more; remarks of several lines stay on lines of their own. */
function added(present: string | undefined, text: string): string {
  if (present === undefined) return text;
  return `${present}${/\n/.test(present + text) ? '\n' : '; '}${text}`;
}

function helpFor(kind: Remark, { style: { words } }: Talk): string {
  return kind === 'evidence' ? words.remark.evidenceHelp : words.help.key.note;
}

/** Whether a text is the sign that deletes. */
export function isDash(text: string): boolean {
  return /^[-–−]$/.test(text.trim());
}

/** A remark without the key that was typed once more before it. */
function withoutKey(kind: Remark, line: string): string {
  return kind === 'evidence' ? line.trim().replace(/^:?e\s+/i, '') : line.trim();
}
