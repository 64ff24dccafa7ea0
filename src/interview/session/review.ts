import type { Text } from '../../model/text.js';
import { askedAt } from './asked.js';
import { isAnswered, type Session } from './session.js';

/** A question without a value. */
export interface OpenQuestion {
  id: string;
  /** Its number among the questions that are asked now, from 1. */
  number: number;
  title: Text;
  /** Whether it was passed without an answer; otherwise it is still to come. */
  isSkipped: boolean;
}

/** What a section still lacks. */
export interface SectionReview {
  id: string;
  title: Text;
  /** Questions of the section that are asked by the answers so far. */
  total: number;
  unanswered: OpenQuestion[];
  dontKnow: OpenQuestion[];
}

/** What is open, section by section; sections of which nothing is asked are left out. */
export function review(session: Session): SectionReview[] {
  return session.questionnaire.sections.flatMap(({ id, title, questions }) => {
    const ids = session.sequence.filter((one) => questions.some((question) => question.id === one));
    if (ids.length === 0) return [];
    const unanswered = ids.filter((one) => !isAnswered(session.answers.get(one)));
    const dontKnow = ids.filter((one) => session.answers.get(one)?.given.kind === 'dont-know');
    return [
      {
        id,
        title,
        total: ids.length,
        unanswered: open(session, unanswered),
        dontKnow: open(session, dontKnow),
      },
    ];
  });
}

/** The ids of the questions that have no answer yet, in their order. */
export function unansweredIn(session: Session): string[] {
  return session.sequence.filter((id) => !isAnswered(session.answers.get(id)));
}

/** How many questions are answered with nothing but "don't know". */
export function dontKnowCount(session: Session): number {
  return session.sequence.filter((id) => session.answers.get(id)?.given.kind === 'dont-know').length;
}

function open(session: Session, ids: string[]): OpenQuestion[] {
  return ids.flatMap((id) => {
    const asked = askedAt(session, id);
    return asked === undefined
      ? []
      : [{ id, number: asked.number, title: asked.question.title, isSkipped: session.skipped.has(id) }];
  });
}
