import type { Absence } from '../model/absence.js';
import type { Audience } from '../model/primitives.js';
import type { OwnWordsWords } from './interviewOwn.js';
import type { OutlookWords, ReviewWords } from './interviewReview.js';
import type { ScreenWords } from './interviewScreen.js';
import type { ScopeWords, StartWords, UnfinishedWords } from './interviewStart.js';
import type { VoteWords } from './interviewVotes.js';

/** What the keys of the dialogue do, by command. */
export type KeyWords = Record<
  | 'number'
  | 'counts'
  | 'tally'
  | 'votes'
  | 'single'
  | 'enter'
  | 'leave'
  | 'help'
  | Absence
  | 'back'
  | 'note'
  | 'evidence'
  | 'review'
  | 'pause'
  | 'colon'
  | 'space',
  string
>;

/** What the interview says. */
export interface InterviewWords {
  /** What is said on the screen of a terminal alone. */
  screen: ScreenWords;
  start: StartWords;
  unfinished: UnfinishedWords;
  scope: ScopeWords;
  own: OwnWordsWords;
  roles: Record<Audience, string>;
  /** How long the rest takes, at the place where one is. */
  minutesLeft: (minutes: number) => string;
  /** Words that mean none of the options. */
  none: readonly string[];
  /** Words that mean that there is no evidence. */
  noEvidence: readonly string[];
  answer: {
    absent: Record<Absence, string>;
    noneChosen: string;
    votes: (count: number, option: string) => string;
    /** Counted votes, option by option, and how many they are. */
    spread: (parts: readonly string[], total: number) => string;
    /** Said of a number with a fraction where whole numbers are usual. */
    fraction: (answer: string) => string;
    earlier: string;
    /** The name of what was answered at an earlier time; the question may have been another one. */
    previously: (date: string | undefined, isReworded: boolean) => string;
    note: string;
    evidence: string;
    recorded: (answer: string) => string;
    skipped: string;
    kept: string;
    /** The name of a remark that was typed and not confirmed. */
    unconfirmed: (what: string) => string;
    /** What an earlier sitting left typed at a question. */
    begun: (text: string) => string;
    /** An answer that is no longer offered; `isAsked`: its question comes again. */
    droppedFor: (title: string, isAsked: boolean) => string;
  };
  prompt: {
    choice: string;
    /** A choice that can be put to the vote. */
    choiceOrVotes: string;
    multi: string;
    number: (unit: string | undefined) => string;
    text: string;
    /** Stands after the others where Enter keeps an earlier answer. */
    keeps: string;
    /** Stands after the others where Enter returns to the question. */
    returns: string;
    /** `isMore`: there is one already, and what is typed is added. */
    note: (isMore: boolean) => string;
    evidence: (isMore: boolean) => string;
  };
  votes: VoteWords;
  typing: {
    empty: string;
    noNumber: (text: string) => string;
    ambiguous: (grouped: string, decimal: string) => string;
    range: (min: string | undefined, max: string | undefined) => string;
    noSuchOption: (text: string, numbers: readonly number[]) => string;
    oneOption: string;
    unknownCommand: (text: string) => string;
    /** A paste of several lines where one is asked for. */
    severalLines: (count: number) => string;
    noSuchQuestion: (text: string) => string;
    firstQuestion: string;
  };
  remark: {
    noted: string;
    shown: string;
    removed: string;
    unchanged: string;
    evidenceHelp: string;
    noEvidence: string;
    withoutEvidence: string;
    notHere: (text: string) => string;
  };
  help: { why: string; keys: string; none: string; key: KeyWords };
  review: ReviewWords;
  outlook: OutlookWords;
  saving: {
    failed: (why: string) => string;
    prompt: string;
    goOn: string;
    changed: (file: string) => string;
    /** Somebody else has changed the file; both are kept. */
    merged: (file: string, overruled: readonly string[]) => string;
    /** Somebody else has deleted the file. */
    gone: (file: string) => string;
    unsaved: string;
  };
  end: {
    paused: string;
    interrupted: string;
    /** Questions at which something is typed and not confirmed. */
    begun: (titles: readonly string[]) => string;
    nothingSaved: string;
    /** Nothing may be asked, and there is no file that holds answers. */
    noInput: string;
    /** `dontKnow`: how many of the answered ones say no more than that. */
    inputEnded: (of: { open: number; dontKnow: number }) => string;
    missing: string;
    saved: (file: string) => string;
    /** Before the command that resumes. */
    resume: string;
    written: (files: readonly string[]) => string;
    /** After a result that knows only the gates, before the command for the whole interview. */
    quickCheck: string;
  };
  file: {
    title: (questionnaire: string) => string;
    resume: (command: string) => string;
    report: (command: string) => string;
  };
}
