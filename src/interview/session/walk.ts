import type { Session } from './session.js';
import { askedQuestions } from './session.js';

/**
 * Goes on: to a question that has not been seen yet on the way back to where one came from; there; otherwise to the
 * next question that has not been seen; at last to the review.
 */
export function goOn(session: Session): Session {
  const order = orderOf(session);
  const here = place(order, session.position);
  const unseen = session.sequence.filter((id) => !session.seen.has(id));
  const later = unseen.filter((id) => place(order, id) > here);
  const target = session.ahead.findLast((id) => id !== session.position && session.sequence.includes(id));
  if (target === undefined) return arrive(leave(session), later[0] ?? unseen[0] ?? null);
  const between = later.find((id) => place(order, id) < place(order, target));
  return arrive(leave(session), between ?? target);
}

/** Goes back to the question that was seen before the present one; stays where there is none. */
export function back(session: Session): Session {
  const found = session.history.findLastIndex(
    (id) => id !== session.position && session.sequence.includes(id),
  );
  const target = session.history[found];
  if (target === undefined) return session;
  const order = orderOf(session);
  const { position } = session;
  // Going on returns to what was walked past; a question to which one had jumped back is left for good.
  const returns = position !== null && place(order, position) > place(order, target);
  const ahead = returns ? withLast(session.ahead, position) : session.ahead;
  return arrive({ ...session, history: session.history.slice(0, found), ahead }, target);
}

/** Goes to any question that is asked; going on from there leads back. Stays where the id is no such question. */
export function jump(session: Session, id: string): Session {
  if (id === session.position || !session.sequence.includes(id)) return session;
  return arrive(leave(remembering(session)), id);
}

/** Goes to the review; going on from there leads back. */
export function toReview(session: Session): Session {
  return session.position === null ? session : arrive(leave(remembering(session)), null);
}

/** Has questions asked once more when going on, though they were seen. */
export function askAgain(session: Session, ids: readonly string[]): Session {
  return { ...session, seen: new Set([...session.seen].filter((id) => !ids.includes(id))) };
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
  const seen = session.seen.has(position) ? session.seen : new Set([...session.seen, position]);
  return { ...session, position, seen, ahead: session.ahead.filter((id) => id !== position) };
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
