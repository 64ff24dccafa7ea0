import { wrap } from '../../locales/wrap.js';
import { remarkKeys } from '../../model/remarkKeys.js';
import { ownWordsOf, withRemark } from '../session/ownWords.js';
import { remarkTitle } from '../text/ownText.js';
import { typedNumber } from '../typing/number.js';
import { persist } from './persist.js';
import { isDash } from './remarks.js';
import { inputEnded, type State, type Talk } from './state.js';

/** What a line of these dialogues wants besides saying something. */
export type Leaving = 'ended' | 'paused' | 'back';

/** Asks for a remark on the whole or on a section, as often as a number is given. */
export async function writeRemarks(start: State, talk: Talk): Promise<State> {
  const { conversation, style } = talk;
  const { own } = style.words;
  let state: State = { ...start, shown: undefined };
  while (state.ending === undefined) {
    const { session } = state;
    const list = remarkKeys(session.questionnaire);
    const { remarks } = ownWordsOf(session);
    const titles = list.map(
      (key) => `${remarkTitle(session, key, style)}${remarks[key] ? ` (${own.written})` : ''}`,
    );
    conversation.say(numbered(own.remarksHelp, titles, talk));
    const key = await chosenFrom(list, talk);
    if (key === 'back') return state;
    if (key === 'ended' || key === 'paused') return leaving(state, key);
    state = await writeRemark(key.chosen, state, talk);
  }
  return state;
}

async function writeRemark(key: string, state: State, talk: Talk): Promise<State> {
  const { conversation, style } = talk;
  const { own } = style.words;
  const present = ownWordsOf(state.session).remarks[key];
  if (present !== undefined) conversation.say(wrap(present, style.width));
  const line = await conversation.ask(
    own.remarkPrompt(remarkTitle(state.session, key, style), present !== undefined),
    () => true,
  );
  if (line === undefined) return inputEnded(state);
  const text = line.trim();
  if (text === '' || text === '<') return state;
  const session = withRemark(state.session, key, isDash(text) ? '' : text);
  return persist({ ...state, session }, talk);
}

/** A list with numbers below what it is about. */
export function numbered(about: string, titles: readonly string[], { style }: Talk): string {
  const lines = titles.map((title, at) => {
    const first = `  ${String(at + 1).padStart(3)}  `;
    return wrap(title, style.width, { first, rest: ' '.repeat(first.length) });
  });
  return ['', wrap(about, style.width), ...lines].join('\n');
}

/** One of a list by its number. */
export async function chosenFrom<Item>(
  list: readonly Item[],
  { conversation, style }: Talk,
): Promise<{ chosen: Item } | Leaving> {
  for (;;) {
    const line = await conversation.ask(style.words.own.choosePrompt);
    if (line === undefined) return 'ended';
    const text = line.trim();
    if (text === '' || text === '<') return 'back';
    if (text.toLowerCase() === 'q') return 'paused';
    const number = typedNumber(text);
    const chosen = number.kind === 'number' ? list[number.value - 1] : undefined;
    if (chosen !== undefined) return { chosen };
    conversation.say(wrap(style.words.own.noSuchNumber(list.length), style.width));
  }
}

/** The state after one has left in another way than back. */
export function leaving(state: State, how: Exclude<Leaving, 'back'>): State {
  return how === 'ended' ? inputEnded(state) : { ...state, ending: 'paused' };
}
