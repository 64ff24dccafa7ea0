import { wrap } from '../../locales/wrap.js';
import type { Tally } from '../../model/response.js';
import { agree, vote } from '../session/answering.js';
import { type Asked, askedNow } from '../session/asked.js';
import { givenText } from '../text/given.js';
import { spreadText } from '../text/spreadText.js';
import { tallyIn, tallyNote } from '../text/tallyNote.js';
import { typingText } from '../text/typingText.js';
import { type Reading, readAnswer, readVotes, type Wording } from '../typing/reading.js';
import { votesIn } from '../typing/tally.js';
import { readLine } from '../typing/typedLine.js';
import { besides } from './besides.js';
import { afterAnswer, keep, record } from './record.js';
import { inputEnded, type State, type Talk } from './state.js';

/** Takes counted votes, or says what is wrong with them. */
export function counted(text: string, state: State, asked: Asked, talk: Talk): Promise<State> {
  return taken(readVotes(asked, text, wordingOf(talk)), state, asked, talk);
}

/** Does what a line was read as: records an answer or votes, or says what is wrong. */
export async function taken(reading: Reading, state: State, asked: Asked, talk: Talk): Promise<State> {
  if (reading.kind === 'problem') {
    talk.conversation.say(wrap(typingText(reading.problem, talk.style), talk.style.width));
    return state;
  }
  const { given } = reading;
  return given.kind === 'votes'
    ? recordVotes(given.votes, state, asked, talk)
    : record(given, state, asked, talk);
}

/** Records votes, shows how they are spread, and offers to make one answer of them. */
async function recordVotes(votes: Tally[], state: State, asked: Asked, talk: Talk): Promise<State> {
  const { conversation, style } = talk;
  const said = style.words.votes.counted(votesIn(votes), asked.people);
  const saved = await keep(vote(state.session, votes, tallyIn(style)), said, state, talk);
  conversation.say(spreadText(asked, votes, style));
  return saved.ending === undefined ? offerAgreement(votes, saved, talk) : saved;
}

async function offerAgreement(votes: Tally[], state: State, talk: Talk): Promise<State> {
  const { conversation, style } = talk;
  const words = style.words.votes;
  const asked = askedNow(state.session);
  if (asked === undefined) return state;
  const again = (next: State) => offerAgreement(votes, next, talk);
  const line = await conversation.ask(words.agreePrompt);
  if (line === undefined) return inputEnded(state);
  const typed = readLine(line, false);
  switch (typed.kind) {
    case 'skip':
      conversation.say(words.stay);
      return afterAnswer(state, talk);
    case 'answer':
      return settled(readAnswer(asked, typed.text, wordingOf(talk)), votes, state, asked, talk);
    case 'votes':
      return typed.text === undefined
        ? { ...state, way: 'votes' }
        : settled(readVotes(asked, typed.text, wordingOf(talk)), votes, state, asked, talk);
    case 'help':
    case 'unknown-command':
    case 'dont-know':
    case 'not-applicable':
      conversation.say(wrap(words.agreeHelp, style.width));
      return again(state);
    default:
      return besides(typed, state, talk, again);
  }
}

/** One option makes the answer that the room agrees on; anything else that can be read counts instead of the votes. */
async function settled(
  reading: Reading,
  votes: Tally[],
  state: State,
  asked: Asked,
  talk: Talk,
): Promise<State> {
  if (reading.kind === 'problem')
    return offerAgreement(votes, await taken(reading, state, asked, talk), talk);
  const { given } = reading;
  if (given.kind !== 'value' || Array.isArray(given.value)) return taken(reading, state, asked, talk);
  const { style } = talk;
  const tally = tallyNote(asked, votes, style);
  const said = givenText(asked, given, style);
  const saved = await keep(agree(state.session, given.value, tally), said, state, talk);
  return saved.ending === undefined ? afterAnswer(saved, talk) : saved;
}

/** How answers may be worded. */
export function wordingOf({ style }: Talk): Wording {
  return { language: style.language, none: style.words.none };
}
