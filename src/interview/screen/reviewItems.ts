import type { Text } from '../../model/text.js';
import { askedAt } from '../session/asked.js';
import { review, type SectionReview } from '../session/review.js';
import { isAnswered, type Session } from '../session/session.js';

/** How a question stands in the overview. */
export type Standing = 'answered' | 'dont-know' | 'open' | 'toCome';

/** A question in the overview. */
export interface ReviewItem {
  id: string;
  number: number;
  title: Text;
  standing: Standing;
}

/** A section in the overview with the questions that are listed of it. */
export interface ReviewSection extends SectionReview {
  items: ReviewItem[];
}

/** The sections with what is open, or with every question; what is still to come is listed with every question only. */
export function reviewSections(session: Session, everything: boolean): ReviewSection[] {
  return review(session).map((section) => {
    const known = session.questionnaire.sections.find(({ id }) => id === section.id);
    const items = (known?.questions ?? [])
      .filter(({ id }) => session.sequence.includes(id))
      .flatMap(({ id }) => itemOf(session, id));
    const isListed = ({ standing }: ReviewItem) => standing === 'open' || standing === 'dont-know';
    return { ...section, items: everything ? items : items.filter(isListed) };
  });
}

function itemOf(session: Session, id: string): ReviewItem[] {
  const asked = askedAt(session, id);
  if (asked === undefined) return [];
  const { number, question, answer } = asked;
  return [{ id, number, title: question.title, standing: standingOf(session, id, answer) }];
}

function standingOf({ skipped }: Session, id: string, answer: Parameters<typeof isAnswered>[0]): Standing {
  if (answer?.given.kind === 'dont-know') return 'dont-know';
  if (isAnswered(answer)) return 'answered';
  return skipped.has(id) ? 'open' : 'toCome';
}
