import type { InterviewWords } from '../../locales/interview.js';
import { wrap } from '../../locales/wrap.js';
import { type Asked, askedNow } from '../session/asked.js';
import { minutesLeft } from '../session/duration.js';
import { forgetTyped, isAnswered } from '../session/session.js';
import { mayVote, ownWay, type Way } from '../session/voting.js';
import { back, goOn, toReview } from '../session/walk.js';
import { helpText } from '../text/helpText.js';
import { promptFor } from '../text/promptText.js';
import { questionText } from '../text/questionText.js';
import { findOption } from '../typing/findOption.js';
import { readAnswer } from '../typing/reading.js';
import { isRemark, readLine, readVotesLine, type TypedLine } from '../typing/typedLine.js';
import { jumped, moved } from './jumped.js';
import { record } from './record.js';
import { askForRemark, setRemark } from './remarks.js';
import { inputEnded, type State, type Talk } from './state.js';
import { counted, taken, wordingOf } from './votes.js';

/** Asks the present question and does what the line says. */
export async function atQuestion(before: State, talk: Talk): Promise<State> {
  const asked = askedNow(before.session);
  if (asked === undefined) return before;
  const state = show(before, asked, talk);
  const way = state.way ?? ownWay(asked);
  const line = await talk.conversation.ask(
    promptFor(asked, way, talk.style),
    (text) => asked.question.type === 'text' || isRemark(text),
  );
  if (line === undefined) return inputEnded(state);
  const typed = way === 'votes' ? readVotesLine(line) : readLine(line, asked.question.type === 'text');
  // Where a key has led to another way of answering, the keys that go back or on lead out of it first.
  if (way !== ownWay(asked) && (typed.kind === 'skip' || typed.kind === 'back')) {
    talk.conversation.say(talk.style.words.remark.unchanged);
    return { ...state, way: undefined };
  }
  return act(typed, state, { ...asked, way }, talk);
}

/** What is said of what an earlier sitting left typed. */
function typedTexts({ typed = {} }: Asked, words: InterviewWords['answer']): string[] {
  const { answer, note, evidence } = typed;
  return [answer, note && `${words.note}: ${note}`, evidence && `${words.evidence}: ${evidence}`].flatMap(
    (text) => (text ? [words.begun(text)] : []),
  );
}

/** What is asked, and how it is answered. */
type AskedSo = Asked & { way: Way };

function show(state: State, asked: Asked, { conversation, style }: Talk): State {
  const { id } = asked.question;
  if (state.shown === id) return state;
  const isFirst = !state.introduced.includes(asked.section.id);
  conversation.say(questionText(asked, { isFirst, minutesLeft: minutesLeft(state.session) }, style));
  for (const text of typedTexts(asked, style.words.answer)) conversation.say(wrap(text, style.width));
  return {
    ...state,
    shown: id,
    way: undefined,
    introduced: isFirst ? [...state.introduced, asked.section.id] : state.introduced,
  };
}

async function act(typed: TypedLine, state: State, asked: AskedSo, talk: Talk): Promise<State> {
  const { conversation, style } = talk;
  const { words, width } = style;
  const { session } = state;
  switch (typed.kind) {
    case 'answer':
      return asked.way === 'votes'
        ? votesOrHint(typed.text, state, asked, talk)
        : answered(typed.text, state, asked, talk);
    case 'votes':
      return toVotes(typed.text, state, asked, talk);
    case 'single':
      return typed.text === undefined
        ? { ...state, way: 'answer' }
        : answered(typed.text, state, asked, talk);
    case 'dont-know':
    case 'not-applicable':
      return record({ kind: typed.kind }, state, asked, talk);
    case 'skip':
      conversation.say(isAnswered(asked.answer) ? words.answer.kept : words.answer.skipped);
      return { ...state, session: goOn(isAnswered(asked.answer) ? forgetTyped(session, 'answer') : session) };
    case 'back':
      return moved(state, back(session), words.typing.firstQuestion, talk);
    case 'help':
      conversation.say(helpText(asked, asked.way, style));
      return state;
    case 'note':
    case 'evidence':
      return typed.text === undefined
        ? askForRemark(typed.kind, state, talk)
        : setRemark(typed.kind, typed.text, state, talk);
    case 'review':
      return typed.text === undefined
        ? { ...state, session: toReview(session), shown: undefined }
        : jumped(state, typed.text, talk);
    case 'pause':
      return { ...state, ending: 'paused' };
    case 'unknown-command':
      conversation.say(wrap(words.typing.unknownCommand(typed.text), width));
      return state;
  }
}

function answered(text: string, state: State, asked: Asked, talk: Talk): Promise<State> {
  return taken(readAnswer(asked, text, wordingOf(talk)), state, asked, talk);
}

/** Takes counts; where one option was typed instead, says how that is meant to be typed. */
async function votesOrHint(text: string, state: State, asked: Asked, talk: Talk): Promise<State> {
  const { words, language, width } = talk.style;
  const after = await counted(text, state, asked, talk);
  const option = findOption(asked.options, text.trim(), language);
  if (after === state && option !== undefined)
    talk.conversation.say(wrap(words.votes.orSingle(option.number), width));
  return after;
}

/** Asks for votes, or takes those that stand behind the key; says so where there is nothing to vote on. */
async function toVotes(text: string | undefined, state: State, asked: AskedSo, talk: Talk): Promise<State> {
  const { words, width } = talk.style;
  if (!mayVote(asked)) {
    const isAlone = asked.people === 1 && mayVote({ ...asked, people: undefined });
    talk.conversation.say(wrap(isAlone ? words.votes.needSeveral : words.votes.noneHere, width));
    return state;
  }
  if (text !== undefined) return counted(text, state, asked, talk);
  return { ...state, way: ownWay(asked) === 'votes' ? undefined : 'votes' };
}
