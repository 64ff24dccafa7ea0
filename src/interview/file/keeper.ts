import type { Io } from '../../io.js';
import type { InterviewWords } from '../../locales/interview.js';
import { Unusable } from '../../model/diagnostics/diagnostic.js';
import type { Session } from '../session/session.js';
import { type Saved, savedOf, updated } from './save.js';

/** Keeps an interview in its file. */
export interface Keeper {
  /** Puts what has changed since the last time into the file; returns a sentence why that was not possible. */
  save(session: Session): string | undefined;
  /** What the file would hold. */
  content(session: Session): string;
  /** What the file should hold, where the last attempt to save has failed. */
  unsaved(): string | undefined;
}

/** What a keeper starts from: the file, its present text, and what of an interview that text holds. */
export interface Kept {
  file: string;
  text: string;
  saved: Saved;
}

/** A keeper of one file. What others change in it meanwhile stays; `reason` words what a failed write says. */
export function keeperOf(
  { files }: Pick<Io, 'files'>,
  { file, ...start }: Kept,
  words: InterviewWords,
  reason: (error: Unusable) => string,
): Keeper {
  let { text, saved } = start;
  let pending: Session | undefined;
  const after = (present: string, session: Session) =>
    updated(present, saved, savedOf(session), session.questionnaire);
  const content = (session: Session) => after(text, session) ?? text;
  return {
    save(session) {
      pending = session;
      try {
        const present = files.exists(file) ? new TextDecoder().decode(files.read(file)) : undefined;
        const next = after(present ?? text, session);
        if (next === undefined) return words.saving.changed(file);
        if (next !== present) files.prepare(file).write(next);
        [text, saved, pending] = [next, savedOf(session), undefined];
        return undefined;
      } catch (error) {
        if (error instanceof Unusable) return reason(error);
        throw error;
      }
    },
    content,
    unsaved: () => pending && content(pending),
  };
}
