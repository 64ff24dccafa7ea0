import { questionsOf } from '../../model/checkedQuestionnaire.js';
import type { Agreement, Response } from '../../model/response.js';
import type { Text } from '../../model/text.js';
import type { Session } from './session.js';

/** What the consultant writes by hand: words on the whole and on sections, and what was agreed, by question. */
export type OwnWords = Pick<Response, 'remarks' | 'agreements'>;

/** No words yet. */
export const noWords: OwnWords = { remarks: {}, agreements: {} };

/** What is written on an interview. */
export function ownWordsOf({ own = noWords }: Pick<Session, 'own'>): OwnWords {
  return own;
}

/** Whether words would reach a result: those of staff stand in none. */
export function takesWords({ head }: Session): boolean {
  return head.respondent.role !== 'staff';
}

/** Writes a remark; an empty one removes it. */
export function withRemark(session: Session, key: string, text: string): Session {
  const { remarks, agreements } = ownWordsOf(session);
  const { [key]: _, ...others } = remarks;
  return { ...session, own: { agreements, remarks: text === '' ? others : { ...others, [key]: text } } };
}

/** Something that can be agreed on: the action of a question. */
export interface Agreeable {
  id: string;
  title: Text;
  /** What is to be done. */
  action: Text;
  agreed: Agreement | undefined;
}

/** The actions that can be agreed on: of questions that are asked, or computed, and all that were agreed already. */
export function agreeables(session: Session): Agreeable[] {
  const { agreements } = ownWordsOf(session);
  return questionsOf(session.questionnaire).flatMap(({ id, title, type, action }) => {
    const agreed = agreements[id];
    const isOpen = type === 'computed' || session.sequence.includes(id) || agreed !== undefined;
    return action && isOpen ? [{ id, title, action: action.do, agreed }] : [];
  });
}

/** Writes what was agreed on the action of a question; nothing removes it. */
export function withAgreement(session: Session, id: string, agreed: Agreement | undefined): Session {
  const { remarks, agreements } = ownWordsOf(session);
  const { [id]: _, ...others } = agreements;
  return { ...session, own: { remarks, agreements: agreed ? { ...others, [id]: agreed } : others } };
}
