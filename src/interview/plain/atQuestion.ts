import type { Given } from '../../model/response.js';
import { inLanguage } from '../../model/text.js';
import { type Asked, askedAt, askedNow, lacksEvidence } from '../session/asked.js';
import { answer, isAnswered, type Session } from '../session/session.js';
import { back, goOn, toReview } from '../session/walk.js';
import { givenText } from '../text/given.js';
import { helpText, promptFor, questionText } from '../text/questionText.js';
import { typingText } from '../text/typingText.js';
import { wrap } from '../text/wrap.js';
import { readAnswer } from '../typing/reading.js';
import { readLine, type TypedLine } from '../typing/typedLine.js';
import { jumped, moved } from './jumped.js';
import { persist } from './persist.js';
import { addEvidence, askForRemark, setRemark } from './remarks.js';
import { inputEnded, type State, type Talk } from './state.js';

/** Asks the present question and does what the line says. */
export async function atQuestion(before: State, talk: Talk): Promise<State> {
  const asked = askedNow(before.session);
  if (asked === undefined) return before;
  const state = show(before, asked, talk);
  const line = await talk.conversation.ask(promptFor(asked, talk.style));
  if (line === undefined) return inputEnded(state);
  return act(readLine(line, asked.question.type === 'text'), state, asked, talk);
}

function show(state: State, asked: Asked, { conversation, style }: Talk): State {
  const { id } = asked.question;
  if (state.shown === id) return state;
  const isNew = !state.introduced.includes(asked.section.id);
  conversation.say(questionText(asked, isNew, style));
  return {
    ...state,
    shown: id,
    introduced: isNew ? [...state.introduced, asked.section.id] : state.introduced,
  };
}

async function act(typed: TypedLine, state: State, asked: Asked, talk: Talk): Promise<State> {
  const { conversation, style } = talk;
  const { words, width } = style;
  const { session } = state;
  switch (typed.kind) {
    case 'answer':
      return answered(typed.text, state, asked, talk);
    case 'dont-know':
    case 'not-applicable':
      return record({ kind: typed.kind }, state, asked, talk);
    case 'skip':
      conversation.say(isAnswered(asked.answer) ? words.answer.kept : words.answer.skipped);
      return { ...state, session: goOn(session) };
    case 'back':
      return moved(state, back(session), words.typing.firstQuestion, talk);
    case 'help':
      conversation.say(helpText(asked, style));
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

async function answered(text: string, state: State, asked: Asked, talk: Talk): Promise<State> {
  const { words, language, width } = talk.style;
  const reading = readAnswer(asked, text, { language, none: words.none });
  if (reading.kind === 'given') return record(reading.given, state, asked, talk);
  talk.conversation.say(wrap(typingText(reading.problem, talk.style), width));
  return state;
}

/** Records an answer, saves it, asks for evidence where it is expected, and goes on. */
async function record(given: Given, state: State, asked: Asked, talk: Talk): Promise<State> {
  const { conversation, style } = talk;
  const session = answer(state.session, given);
  const saved = await persist({ ...state, session }, talk);
  conversation.say(wrap(style.words.answer.recorded(givenText(asked, given, style)), style.width));
  if (isOddFraction(asked, given)) {
    conversation.say(wrap(style.words.answer.fraction(givenText(asked, given, style)), style.width));
  }
  for (const title of dropped(state.session, session, talk)) {
    conversation.say(wrap(style.words.answer.droppedFor(title), style.width));
  }
  if (saved.ending !== undefined) return saved;
  const after = askedNow(session);
  if (after !== undefined && lacksEvidence(after)) return addEvidence(saved, talk);
  return { ...saved, session: goOn(session) };
}

/** Whether a fraction was given for a fact whose bounds are whole numbers, people for example. */
function isOddFraction({ question }: Asked, given: Given): boolean {
  if (question.type !== 'number' || question.fact !== true || given.kind !== 'value') return false;
  const bounds = [question.range?.min, question.range?.max].filter((bound) => bound !== undefined);
  return bounds.length > 0 && bounds.every(Number.isInteger) && !Number.isInteger(given.value);
}

/** The titles of questions whose answers a new answer has made void. */
function dropped(before: Session, after: Session, { style }: Talk): string[] {
  return [...before.answers.keys()]
    .filter((id) => isAnswered(before.answers.get(id)) && !isAnswered(after.answers.get(id)))
    .flatMap((id) => askedAt(after, id) ?? [])
    .map(({ question }) => inLanguage(question.title, style.language));
}
