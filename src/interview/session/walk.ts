import { askedQuestions, isAnswered, isPassed, type Session } from './session.js';

/**
 * Goes on, from a question without an answer by skipping it: to a question that has not been passed yet on the way back
 * to where one came from; there; otherwise to the next question that has not been passed; at last to the review.
 */
export function goOn(session: Session): Session {
  const order = orderOf(session);
  const here = place(order, session.position);
  const passed = passing(session);
  const open = passed.sequence.filter((id) => !isPassed(passed, id));
  const later = open.filter((id) => place(order, id) > here);
  const target = passed.ahead.findLast((id) => id !== session.position && passed.sequence.includes(id));
  if (target === undefined) return arrive(leave(passed), later[0] ?? open[0] ?? null);
  const between = later.find((id) => place(order, id) < place(order, target));
  return arrive(leave(passed), between ?? target);
}

/** Goes back to where one was before the present question; stays where there is nothing before it. */
export function back(session: Session): Session {
  const { position } = session;
  const found = session.history.findLastIndex(
    (id) => id !== position && (id === null || session.sequence.includes(id)),
  );
  const target = session.history[found];
  if (target === undefined) return session;
  const order = orderOf(session);
  // Going on returns to what was walked past; a question to which one had jumped back is left for good.
  const returns = position !== null && target !== null && place(order, position) > place(order, target);
  const ahead = returns ? withLast(session.ahead, position) : session.ahead;
  return arrive({ ...session, history: session.history.slice(0, found), ahead }, target);
}

/** Goes to any question that is asked; going on from there leads back. Stays where the id is no such question. */
export function jump(session: Session, id: string): Session {
  const { position, history, sequence } = session;
  if (id === position || !sequence.includes(id)) return session;
  // Who has come from the review goes back to it.
  const left = position === null ? { ...session, history: [...history, null] } : leave(remembering(session));
  return arrive(left, id);
}

/** Goes to the review; going on from there leads back. */
export function toReview(session: Session): Session {
  return session.position === null ? session : arrive(leave(remembering(session)), null);
}

/** Has questions asked once more when going on, though they were skipped. */
export function askAgain(session: Session, ids: readonly string[]): Session {
  return { ...session, skipped: new Set([...session.skipped].filter((id) => !ids.includes(id))) };
}

/** What going on from the present question makes of it where it has no answer. */
function passing(session: Session): Session {
  const { position, answers, skipped } = session;
  if (position === null || isAnswered(answers.get(position))) return session;
  return { ...session, skipped: new Set([...skipped, position]) };
}

function remembering(session: Session): Session {
  const { position } = session;
  return position === null ? session : { ...session, ahead: withLast(session.ahead, position) };
}

function leave(session: Session): Session {
  const { position } = session;
  return position === null ? session : { ...session, history: [...session.history, position] };
}

function arrive(session: Session, position: string | null): Session {
  if (position === null) return { ...session, position };
  return { ...session, position, ahead: session.ahead.filter((id) => id !== position) };
}

function withLast(ids: readonly string[], id: string): string[] {
  return [...ids.filter((other) => other !== id), id];
}

/** Positions of all questions, so that one that has just been hidden still has a place; the review is before all. */
function orderOf(session: Session): ReadonlyMap<string, number> {
  return new Map(askedQuestions(session.questionnaire).map(({ id }, position) => [id, position]));
}

function place(order: ReadonlyMap<string, number>, id: string | null): number {
  return id === null ? -1 : (order.get(id) ?? -1);
}
