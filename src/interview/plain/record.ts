import { wrap } from '../../locales/wrap.js';
import { inLanguage } from '../../model/language.js';
import type { Given } from '../../model/response.js';
import { lostBetween } from '../session/answering.js';
import { type Asked, askedAt, askedNow, lacksEvidence } from '../session/asked.js';
import type { Session } from '../session/session.js';
import { goOn } from '../session/walk.js';
import { givenText } from '../text/given.js';
import { answered } from '../text/tallyNote.js';
import { addEvidence } from './evidence.js';
import { persist } from './persist.js';
import type { State, Talk } from './state.js';

/** Records an answer, saves it, asks for evidence where it is expected, and goes on. */
export async function record(given: Given, state: State, asked: Asked, talk: Talk): Promise<State> {
  const { style } = talk;
  const said = givenText(asked, given, style);
  const saved = await keep(answered(state.session, asked, given, style), said, state, talk);
  if (isOddFraction(asked, given))
    talk.conversation.say(wrap(style.words.answer.fraction(said), style.width));
  return saved.ending === undefined ? afterAnswer(saved, talk) : saved;
}

/** Saves a session with a new answer, and confirms it; `said`: what was answered. */
export async function keep(session: Session, said: string, state: State, talk: Talk): Promise<State> {
  const { conversation, style } = talk;
  const saved = await persist({ ...state, session }, talk);
  conversation.say(wrap(style.words.answer.recorded(said), style.width));
  for (const text of dropped(state.session, session, talk)) conversation.say(wrap(text, style.width));
  return saved;
}

/** What follows an answer: the question for evidence where it is expected, then the next question. */
export async function afterAnswer(state: State, talk: Talk): Promise<State> {
  const asked = askedNow(state.session);
  if (asked !== undefined && lacksEvidence(asked)) return addEvidence(state, talk);
  return { ...state, session: goOn(state.session) };
}

/** Whether a fraction was given for a fact whose bounds are whole numbers, people for example. */
function isOddFraction({ question }: Asked, given: Given): boolean {
  if (question.type !== 'number' || question.fact !== true || given.kind !== 'value') return false;
  const bounds = [question.range?.min, question.range?.max].filter((bound) => bound !== undefined);
  return bounds.length > 0 && bounds.every(Number.isInteger) && !Number.isInteger(given.value);
}

/** What is said of answers that a new answer has made void. */
function dropped(before: Session, after: Session, { style: { words, language } }: Talk): string[] {
  return lostBetween(before, after).flatMap((id) => {
    const asked = askedAt(after, id);
    const isAsked = after.sequence.includes(id);
    return asked ? [words.answer.droppedFor(inLanguage(asked.question.title, language), isAsked)] : [];
  });
}
