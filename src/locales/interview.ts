import type { Audience } from '../model/question.js';
import type { Absence } from '../model/response.js';

/** An interview that was begun, as it is offered to go on with. */
interface Unfinished {
  file: string;
  title: string;
  organization: string | undefined;
  role: Audience | undefined;
  date: string | undefined;
  answered: number;
  total: number;
}

/** What the keys of the dialogue do, by command. */
export type KeyWords = Record<
  | 'number'
  | 'tally'
  | 'enter'
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
  start: {
    /** By the answers so far. */
    extent: (of: { questions: number; sections: number; minutes: number }) => string;
    keys: string;
    saving: (file: string) => string;
    /** Before the command that resumes. */
    later: string;
    resumed: (at: { file: string; answered: number; total: number; open: number }) => string;
    another: (option: string) => string;
    organization: string;
    role: string;
    people: string;
    noNumber: string;
    noRole: (count: number) => string;
    nothingBefore: string;
    help: string;
  };
  /** Interviews in the folder that were begun. */
  unfinished: {
    title: string;
    line: (of: Unfinished) => string;
    prompt: string;
    unknown: (count: number) => string;
  };
  /** What it means to ask only a part. */
  scope: {
    audience: (audience: string) => string;
    audienceAlone: (of: {
      audience: string;
      sections: readonly string[];
      audiences: readonly string[];
    }) => string;
    gates: (of: { questions: number; minutes: number }) => string;
  };
  roles: Record<Audience, string>;
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
    note: string;
    evidence: string;
    recorded: (answer: string) => string;
    skipped: string;
    kept: string;
    droppedFor: (title: string) => string;
  };
  prompt: {
    choice: string;
    multi: string;
    number: (unit: string | undefined) => string;
    text: string;
    /** Stands after the others where Enter keeps an earlier answer. */
    keeps: string;
    note: string;
    evidence: string;
  };
  typing: {
    empty: string;
    noNumber: (text: string) => string;
    ambiguous: (grouped: string, decimal: string) => string;
    range: (min: string | undefined, max: string | undefined) => string;
    noSuchOption: (text: string, numbers: readonly number[]) => string;
    oneOption: string;
    noTally: (text: string) => string;
    tallyLength: (counts: number, options: number) => string;
    tallyTwice: (option: string) => string;
    tallyEmpty: string;
    tallyTooMany: (votes: number, people: number) => string;
    unknownCommand: (text: string) => string;
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
  review: {
    title: (of: { answered: number; total: number; dontKnow: number }) => string;
    complete: string;
    section: (of: { title: string; skipped: number; dontKnow: number; toCome: number }) => string;
    unanswered: string;
    keys: {
      jump: string;
      open: string;
      finish: string;
      goOn: (number: number) => string;
      enterFinishes: string;
      back: string;
      pause: string;
    };
    prompt: string;
    unknown: (text: string) => string;
  };
  saving: {
    failed: (why: string) => string;
    prompt: string;
    goOn: string;
    changed: (file: string) => string;
    unsaved: string;
  };
  end: {
    paused: string;
    interrupted: string;
    nothingSaved: string;
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
