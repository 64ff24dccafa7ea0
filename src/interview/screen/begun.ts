import type { Language } from '../../model/language.js';
import type { Typed } from '../../model/response.js';
import type { Speech } from '../asking.js';
import { type Asked, askedAt } from '../session/asked.js';
import { type Session, withTyped } from '../session/session.js';
import { mayVote } from '../session/voting.js';
import { earlierCounts } from '../typing/tally.js';
import { type Draft, draftOf } from './draft.js';
import { type Field, fieldOf, textIn } from './field.js';

/** A note or evidence. */
export type Remark = 'note' | 'evidence';

/** What was done with a question before something else was shown: it is there again afterwards. */
export interface Kept {
  /** Whether votes were being counted. */
  isVote?: boolean;
  draft?: Partial<Pick<Draft, 'at' | 'marked' | 'field'>>;
  /** Counts that were being typed. */
  counts?: Field;
  /** Remarks that were typed and neither confirmed nor discarded. */
  remarks?: Omit<Typed, 'answer'>;
}

/** What was begun and not confirmed, by question; it changes with every key, so that a signal loses nothing either. */
export type Begun = Map<string, Kept>;

/** What an earlier sitting left begun. */
export function begunIn(session: Session): Begun {
  return new Map(
    [...session.typed].flatMap(([id, typed]) => {
      const asked = askedAt(session, id);
      return asked ? [[id, keptOf(asked, typed)] as const] : [];
    }),
  );
}

/** The session with all that is begun, so that it can be left at this moment; unconfirmed, it counts for nothing. */
export function withBegun(session: Session, begun: Begun, { language }: Speech): Session {
  const typed = [...begun].flatMap(([id, kept]) => {
    const asked = askedAt(session, id);
    const own = asked ? typedIn(asked, kept, language) : {};
    return Object.keys(own).length > 0 ? [[id, own] as const] : [];
  });
  return withTyped(session, new Map(typed));
}

/** What of a question is typed and not confirmed; empty where that is nothing new. */
export function typedIn(asked: Asked, kept: Kept, language: Language): Typed {
  const answer = typedText(asked, kept, language);
  const remark = (kind: Remark): string | undefined => {
    const text = kept.remarks?.[kind]?.trim();
    return text === asked.answer?.[kind] || text === '' ? undefined : text;
  };
  const [note, evidence] = [remark('note'), remark('evidence')];
  return { ...(answer && { answer }), ...(note && { note }), ...(evidence && { evidence }) };
}

/** What is typed as an answer and not confirmed, as one types it in the line dialogue; undefined: nothing new. */
function typedText(asked: Asked, kept: Kept, language: Language): string | undefined {
  const earlier = draftOf(asked, language);
  const [text, before] = kept.isVote
    ? [kept.counts && textIn(kept.counts), earlierCounts(asked)]
    : asked.question.type === 'multi'
      ? [kept.draft?.marked && numbersOf(asked, kept.draft.marked), numbersOf(asked, earlier.marked)]
      : [kept.draft?.field && textIn(kept.draft.field), textIn(earlier.field)];
  return text === undefined || text.trim() === '' || text.trim() === before.trim() ? undefined : text.trim();
}

function numbersOf({ options }: Asked, marked: Draft['marked']): string {
  const chosen = options.filter(({ option }) => marked.has(option.value));
  return chosen.map(({ number }) => number).join(' ');
}

/** What was begun where this was typed and not confirmed. */
function keptOf(asked: Asked, { answer, ...remarks }: Typed): Kept {
  const own = answer === undefined ? {} : answerKept(asked, answer);
  return Object.keys(remarks).length > 0 ? { ...own, remarks } : own;
}

function answerKept(asked: Asked, text: string): Kept {
  switch (asked.question.type) {
    case 'number':
    case 'text':
      return { draft: { field: fieldOf(text) } };
    case 'multi': {
      const numbers = text.split(/[ ,;]+/);
      const chosen = asked.options.filter(({ number }) => numbers.includes(String(number)));
      return { draft: { marked: new Set(chosen.map(({ option }) => option.value)) } };
    }
    default:
      return mayVote(asked) && /^[\d ,;]+$/.test(text) ? { isVote: true, counts: fieldOf(text) } : {};
  }
}
