import type { Io } from '../../io.js';
import type { InterviewWords } from '../../locales/interview.js';
import { Unusable } from '../../model/diagnostics/diagnostic.js';
import { inLanguage, type Language } from '../../model/language.js';
import type { SaveResult } from '../asking.js';
import { withAnswers } from '../session/answering.js';
import { type OwnWords, ownWordsOf } from '../session/ownWords.js';
import { type Answers, askedQuestions, type Head, type Session, withHead } from '../session/session.js';
import { type Saved, savedOf, updated } from './save.js';
import { canonical, written } from './written.js';

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
  language: Language;
  reason(error: Unusable): string;
  reread(text: string): Reread | undefined;
}

/** Who answers and what, as a text says. */
export interface Reread {
  head: Head;
  answers: Answers;
  own?: OwnWords;
}

/** A keeper of one file. What others change in it meanwhile stays, and is taken into the interview. */
export function keeperOf(
  { files }: Pick<Io, 'files'>,
  { file, ...start }: Kept,
  { words, language, reason, reread }: Keeping,
): Keeper {
  let { text, saved } = start;
  let isThere = files.exists(file);
  let pending: Session | undefined;
  const after = (before: string, session: Session) =>
    updated(before, saved, savedOf(session), session.questionnaire);
  const content = (session: Session) => after(text, session) ?? text;
  const titleOf = ({ questionnaire }: Session, id: string): string => {
    const question = askedQuestions(questionnaire).find((one) => one.id === id);
    return question ? inLanguage(question.title, language) : id;
  };
  const put = (next: string, present: string | undefined, session: Session): void => {
    if (next !== present) files.prepare(file).write(next);
    [text, saved, pending, isThere] = [next, savedOf(session), undefined, true];
  };
  /** Where others have changed the file: only into answers that are sound, and with theirs in the interview. */
  const join = (present: string, session: Session): SaveResult => {
    const theirs = reread(present);
    const next = theirs && after(present, session);
    const joined = next === undefined ? undefined : reread(next);
    if (theirs === undefined || next === undefined || joined === undefined) {
      return { failed: words.saving.changed(file), session };
    }
    const answered = withHead(withAnswers(session, joined.answers), joined.head);
    const whole = { ...answered, own: ownWordsOf(joined) };
    const lost = overruled(saved.answers, theirs.answers, joined.answers);
    put(next, present, whole);
    const titles = lost.map((id) => titleOf(session, id));
    return { session: whole, notice: words.saving.merged(file, titles) };
  };
  const write = (session: Session): SaveResult => {
    const present = files.exists(file) ? new TextDecoder().decode(files.read(file)) : undefined;
    if (present !== undefined && present !== text) return join(present, session);
    const isGone = present === undefined && isThere;
    put(content(session), present, session);
    return { session, ...(isGone && { notice: words.saving.gone(file) }) };
  };
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

/** The questions that both have answered anew, differently: there, the interview's answer holds. */
function overruled(before: Answers, theirs: Answers, joined: Answers): string[] {
  const of = (answers: Answers, id: string) => canonical(written(answers.get(id)));
  return [...new Set([...theirs.keys(), ...before.keys()])].filter(
    (id) => of(theirs, id) !== of(before, id) && of(theirs, id) !== of(joined, id),
  );
}
