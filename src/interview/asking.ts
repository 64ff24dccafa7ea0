import type { InterviewWords } from '../locales/interview.js';
import type { Language } from '../model/language.js';
import type { Audience } from '../model/primitives.js';
import type { Text } from '../model/text.js';
import type { Outlook } from './session/outlook.js';
import type { Head, Session } from './session/session.js';

/** The sentences of the program and the language of the questionnaire's texts. */
export interface Speech {
  words: InterviewWords;
  language: Language;
}

/** A paragraph, or a command that stays on one line, so that it can be copied. */
export type Said = string | { command: string };

/** What stands at the head of an answers file and can be asked for, in this order. */
export const headFields = ['organization', 'role', 'people'] as const;
export type HeadField = (typeof headFields)[number];

/** An interview that was begun and lies in the folder. */
export interface Unfinished {
  file: string;
  title: Text;
  organization: string | undefined;
  role: Audience | undefined;
  /** YYYY-MM-DD */
  date: string | undefined;
  answered: number;
  total: number;
}

/**
 * How asking ended: with the wish for the result, with a pause, because the input did, or with Ctrl-C where the
 * terminal makes no signal of it.
 */
export type Ending = 'finished' | 'paused' | 'ended' | 'interrupted';

/** What was asked for, and whether one wanted to stop meanwhile. */
export interface AskedHead {
  head: Head;
  ending?: Ending;
  /** Whether one wants to go back to what was asked for before. */
  isBack?: boolean;
}

/** Which unfinished interview to go on with; undefined: a new one. */
export interface ChosenFile {
  file?: string | undefined;
  ending?: Ending;
}

/** What an interview leaves behind. */
export interface Outcome {
  ending: Ending;
  session: Session;
  /** Whether everything is in the file. */
  isSaved: boolean;
}

/** What saving came to. */
export interface SaveResult {
  /** Why it was not possible. */
  failed?: string;
  /** What is to be said though it was: that somebody else has changed the file. */
  notice?: string;
  /** The session, with what others have answered in the file meanwhile. */
  session: Session;
}

/** What asking needs of those who know files and scores. */
export interface Backing {
  /** Saves what has been answered. */
  save(session: Session): SaveResult;
  /** What the answers so far come to. */
  outlook(session: Session): Outlook;
}

/** Asking people: line by line, or on the screen of a terminal. */
export interface Asking {
  /** Sets in which language it goes on. */
  speak(speech: Speech): void;
  /** Says what is asked by the answers so far, how long it takes, and what the keys are. */
  introduce(session: Session): void;
  /** Shows paragraphs and commands: at the next occasion, or at once where there is none any more. */
  say(...parts: Said[]): void;
  /** Offers interviews to go on with. */
  chooseFile(files: readonly Unfinished[]): Promise<ChosenFile>;
  /** Asks for what is unknown of some fields, in their order. */
  askHead(start: Head, fields: readonly HeadField[]): Promise<AskedHead>;
  /** Asks until the person finishes, pauses, or the input ends. Every answer is saved before the next. */
  hold(session: Session, backing: Backing): Promise<Outcome>;
  /** The session with what is begun at this moment and not confirmed, so that leaving now loses nothing. */
  pending(session: Session): Session;
  /** Paints nothing any more; what puts the terminal back at once, where a signal ends the program meanwhile. */
  leave(): string;
  /** Ends it, so that nothing waits for input any more; what is said then is written at once. */
  close(): Promise<void>;
}
