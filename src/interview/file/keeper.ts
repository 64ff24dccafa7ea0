import type { Io } from '../../io.js';
import type { InterviewWords } from '../../locales/interview.js';
import { Unusable } from '../../model/diagnostics/diagnostic.js';
import type { SaveResult } from '../asking.js';
import { type Answers, type Session, withAnswers } from '../session/session.js';
import { type Saved, savedOf, updated } from './save.js';

/** Keeps an interview in its file. */
export interface Keeper {
  /** Puts what has changed since the last time into the file. */
  save(session: Session): SaveResult;
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

/** What a keeper is told of the world: how a failed write is worded, and what answers a text holds, if it is sound. */
export interface Keeping {
  words: InterviewWords;
  reason(error: Unusable): string;
  reread(text: string): Answers | undefined;
}

/** A keeper of one file. What others change in it meanwhile stays, and is taken into the interview. */
export function keeperOf(
  { files }: Pick<Io, 'files'>,
  { file, ...start }: Kept,
  { words, reason, reread }: Keeping,
): Keeper {
  let { text, saved } = start;
  let pending: Session | undefined;
  const after = (present: string, session: Session) =>
    updated(present, saved, savedOf(session), session.questionnaire);
  const content = (session: Session) => after(text, session) ?? text;
  const write = (session: Session): SaveResult => {
    const present = files.exists(file) ? new TextDecoder().decode(files.read(file)) : undefined;
    // A file that was not written yet is no file that is gone.
    const isForeign = present === undefined ? hasWritten : present !== text;
    const theirs = present === undefined ? undefined : isForeign ? reread(present) : saved.answers;
    const next = after(present ?? text, session);
    if (next === undefined || (present !== undefined && theirs === undefined)) {
      return { failed: words.saving.changed(file), session };
    }
    if (next !== present) files.prepare(file).write(next);
    const whole =
      isForeign && present !== undefined ? withAnswers(session, reread(next) ?? session.answers) : session;
    [text, saved, pending, hasWritten] = [next, savedOf(whole), undefined, true];
    if (!isForeign) return { session };
    return {
      session: whole,
      notice: present === undefined ? words.saving.gone(file) : words.saving.merged(file),
    };
  };
  let hasWritten = files.exists(file);
  return {
    save(session) {
      pending = session;
      try {
        return write(session);
      } catch (error) {
        if (error instanceof Unusable) return { failed: reason(error), session };
        throw error;
      }
    },
    content,
    unsaved: () => pending && content(pending),
  };
}
