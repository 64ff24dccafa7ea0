import { sourceOf } from '../../model/options.js';
import type { OptionValue } from '../../model/primitives.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import type { Answer, Given, Tally } from '../../model/response.js';
import { isOffered } from './options.js';
import {
  type Answers,
  askedQuestions,
  forgetTyped,
  isAnswered,
  isPassed,
  type Session,
  sequenceOf,
} from './session.js';

/** Gives the present question its answer, remarks kept, and stays there. */
export function answer(session: Session, given: Given): Session {
  return changed(forgetTyped(session, 'answer'), (before) => ({ ...before, given }));
}

/** Gives the present question a note; an empty one removes it. */
export function note(session: Session, text: string): Session {
  return changed(forgetTyped(session, 'note'), (before) => withRemark(before, 'note', text));
}

/** Gives the present question's answer its evidence; an empty one removes it. */
export function evidence(session: Session, text: string): Session {
  return changed(forgetTyped(session, 'evidence'), (before) => withRemark(before, 'evidence', text));
}

/** Gives the present question counted votes; what an earlier vote left in the note (`tally` finds it) goes. */
export function vote(session: Session, votes: Tally[], tally: RegExp): Session {
  return changed(forgetTyped(session, 'answer'), (before) =>
    noted({ ...before, given: { kind: 'votes', votes } }, without(before.note, tally)),
  );
}

/** Turns the votes on the present question into the one answer that the room agrees on; the tally is kept as a note. */
export function agree(session: Session, value: OptionValue, tally: string): Session {
  return changed(forgetTyped(session, 'answer'), (before) => {
    const separator = before.note?.includes('\n') ? '\n' : '; ';
    const parts = [before.note, tally].filter((part) => part !== undefined && part !== '');
    return noted({ ...before, given: { kind: 'value', value } }, parts.join(separator));
  });
}

function noted({ note: _, ...answer }: Answer, note: string): Answer {
  return note === '' ? answer : { ...answer, note };
}

function without(note: string | undefined, remark: RegExp): string {
  return (note ?? '').replace(remark, '').replace(/^(?:; |\n)/, '');
}

/** Takes answers that somebody else has given meanwhile; a question that they hide is left for the next one. */
export function withAnswers(session: Session, answers: Answers): Session {
  const sequence = sequenceOf(session, answers);
  const { position } = session;
  if (position === null || sequence.includes(position)) return { ...session, answers, sequence };
  const next = sequence.find((id) => !isPassed({ ...session, answers }, id)) ?? null;
  return { ...session, answers, sequence, position: next };
}

function changed(session: Session, change: (before: Answer) => Answer): Session {
  const id = session.position;
  if (id === null) return session;
  const answers = new Map(session.answers);
  const after = change(answers.get(id) ?? { given: { kind: 'nothing' } });
  if (isEmpty(after)) answers.delete(id);
  else answers.set(id, after);
  const withdrawn = new Map(session.withdrawn);
  // Whoever answers anew means that, whatever was withdrawn before.
  withdrawn.delete(id);
  const dropped = withdraw(session.questionnaire, answers, id, withdrawn);
  const skipped = new Set([...session.skipped].filter((one) => !dropped.includes(one)));
  return { ...session, answers, skipped, withdrawn, sequence: sequenceOf(session, answers) };
}

/**
 * Takes back answers that choose what another question's changed answer no longer offers, and brings back those that it
 * offers again; returns the ids of what is taken back. Where nothing is said any more of what there is to choose from,
 * the question is hidden and keeps its answer, as every hidden question does.
 */
function withdraw(
  questionnaire: Questionnaire,
  answers: Map<string, Answer>,
  source: string,
  withdrawn: Map<string, Given>,
): string[] {
  const dropped: string[] = [];
  const put = (id: string, after: Answer): void => {
    if (isEmpty(after)) answers.delete(id);
    else answers.set(id, after);
  };
  for (const question of askedQuestions(questionnaire).filter((one) => sourceOf(one) === source)) {
    const { id } = question;
    const before: Answer = answers.get(id) ?? { given: { kind: 'nothing' } };
    const given = isAnswered(before) ? before.given : withdrawn.get(id);
    const fits = given && isOffered(questionnaire, question, answers, given);
    if (isAnswered(before) && fits === 'no') {
      dropped.push(id);
      withdrawn.set(id, before.given);
      put(id, { ...before, given: { kind: 'nothing' } });
    } else if (given && !isAnswered(before) && fits === 'yes') {
      withdrawn.delete(id);
      put(id, { ...before, given });
    }
  }
  return dropped;
}

/** The ids of questions whose answers were there before, and are none any more. */
export function lostBetween(before: Session, after: Session): string[] {
  return [...before.answers.keys()].filter(
    (id) => isAnswered(before.answers.get(id)) && !isAnswered(after.answers.get(id)),
  );
}

function withRemark(before: Answer, name: 'note' | 'evidence', text: string): Answer {
  const { [name]: _, ...rest } = before;
  return text === '' ? rest : { ...rest, [name]: text };
}

function isEmpty({ given, note, evidence }: Answer): boolean {
  return given.kind === 'nothing' && note === undefined && evidence === undefined;
}
