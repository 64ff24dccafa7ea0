import { takesWords } from '../session/ownWords.js';
import { unansweredIn } from '../session/review.js';
import { mostVotes, withHead } from '../session/session.js';
import { target } from '../session/target.js';
import { askAgain, back, goOn, jump } from '../session/walk.js';
import { nextNumber, reviewText } from '../text/reviewText.js';
import { noteAgreements } from './agreements.js';
import { askHead } from './head.js';
import { writeRemarks } from './ownWords.js';
import { inputEnded, type State, type Talk } from './state.js';

/** Shows what is open and takes one wish: to a question, through the open ones, on, back, to the end, a pause. */
export async function atReview(state: State, talk: Talk): Promise<State> {
  const { conversation, style } = talk;
  const text = reviewText(state.session, talk.outlook(state.session), style);
  if (state.shown !== text) conversation.say(text);
  const line = await conversation.ask(style.words.review.prompt);
  if (line === undefined) return inputEnded(state);
  const key = line.trim().toLowerCase().replace(/^:/, '');
  const { letter } = style.words.screen;
  if (key === letter.head) return askHeadAgain(state, talk);
  if (takesWords(state.session)) {
    if (key === letter.remarks) return writeRemarks(state, talk);
    if (key === letter.actions) return noteAgreements(state, talk);
  }
  const wish = wishOf(line.trim(), state);
  if (wish !== undefined) return { ...wish, shown: undefined };
  if (line.trim() !== '' && line.trim() !== '?') conversation.say(style.words.review.unknown(line.trim()));
  return { ...state, shown: line.trim() === '?' ? undefined : text };
}

/** Asks once more who answers, for a table at which somebody has come or gone. */
async function askHeadAgain(state: State, talk: Talk): Promise<State> {
  const { session } = state;
  const asking = { again: true, least: mostVotes(session) };
  const { head, ending } = await askHead(session.head, ['role', 'people'], talk, asking);
  return { ...state, session: withHead(session, head), shown: undefined, ...(ending && { ending }) };
}

function wishOf(line: string, state: State): State | undefined {
  const { session } = state;
  const open = unansweredIn(session);
  const to = (next: State['session']): State | undefined =>
    next === session ? undefined : { ...state, session: next };
  switch (line.toLowerCase().replace(/^:/, '')) {
    case '':
      if (nextNumber(session) !== undefined) return to(goOn(session));
      return open.length === 0 ? { ...state, ending: 'finished' } : undefined;
    case 'f':
      return { ...state, ending: 'finished' };
    case 'q':
      return { ...state, ending: 'paused' };
    case 'r':
      return state;
    case 'o':
      return open.length === 0 ? undefined : to(goOn(askAgain(session, open)));
    case '<':
      return to(back(session));
    default: {
      const id = target(session, line.replace(/^:?r\s+/i, ''));
      return id === undefined ? undefined : to(jump(session, id));
    }
  }
}
