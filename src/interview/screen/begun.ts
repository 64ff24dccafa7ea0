import type { Language } from '../../model/language.js';
import type { Speech } from '../asking.js';
import { evidence, note } from '../session/answering.js';
import { type Asked, askedAt } from '../session/asked.js';
import { type Session, withTyped } from '../session/session.js';
import { mayVote } from '../session/voting.js';
import { deniesEvidence, showsAnything } from '../typing/evidence.js';
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
  /** The remark that is being typed at this moment. */
  remark?: { kind: Remark; text: string };
}

/** What was begun and not confirmed, by question; it changes with every key, so that a signal loses nothing either. */
export type Begun = Map<string, Kept>;

/** What an earlier sitting left begun. */
export function begunIn(session: Session): Begun {
  return new Map(
    [...session.typed].flatMap(([id, text]) => {
      const asked = askedAt(session, id);
      return asked ? [[id, keptOf(asked, text)] as const] : [];
    }),
  );
}

/**
 * The session with all that is begun, so that it can be left at this moment: a remark as far as it is typed, and what
 * was typed as an answer, unconfirmed.
 */
export function withBegun(session: Session, begun: Begun, speech: Speech): Session {
  const typed = [...begun].flatMap(([id, kept]) => {
    const asked = askedAt(session, id);
    const text = asked && typedText(asked, kept, speech.language);
    return text === undefined ? [] : [[id, text] as const];
  });
  return withTyped(remarked(session, begun, speech), new Map(typed));
}

function remarked(session: Session, begun: Begun, speech: Speech): Session {
  const { position } = session;
  const remark = position === null ? undefined : begun.get(position)?.remark;
  const text = remark?.text.trim() ?? '';
  if (position === null || text === '' || text === session.answers.get(position)?.[remark?.kind ?? 'note'])
    return session;
  if (remark?.kind === 'note') return note(session, text);
  return showsAnything(text) && !deniesEvidence(text, speech) ? evidence(session, text) : session;
}

/** What of a question is typed and not confirmed, as one types it in the line dialogue; undefined: nothing new. */
export function typedText(asked: Asked, kept: Kept, language: Language): string | undefined {
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
function keptOf(asked: Asked, text: string): Kept {
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
