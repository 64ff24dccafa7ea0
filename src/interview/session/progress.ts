import type { Progress } from '../../model/response.js';
import { askedQuestions, isAnswered, type Session, sequenceOf } from './session.js';
import { goOn } from './walk.js';

/**
 * Where the interview stands, for taking it up again: at the review, that is the question to which going on leads.
 * Undefined where every question that applies is answered, also those that this interview does not ask, and nothing is begun.
 */
export function progressOf(session: Session): Progress | undefined {
  const { answers, questionnaire, conditions } = session;
  const all = sequenceOf({ questionnaire, conditions }, answers);
  if (session.typed.size === 0 && all.every((id) => isAnswered(answers.get(id)))) return undefined;
  const { position: at, ahead } = session.position === null ? goOn(session) : session;
  const skipped = askedQuestions(questionnaire)
    .map(({ id }) => id)
    .filter((id) => session.skipped.has(id) && !isAnswered(answers.get(id)));
  return {
    ...(at !== null && { at }),
    ...session.scope,
    ...(ahead.length > 0 && { next: ahead.toReversed() }),
    skipped,
    ...(session.typed.size > 0 && { typed: Object.fromEntries(session.typed) }),
  };
}
