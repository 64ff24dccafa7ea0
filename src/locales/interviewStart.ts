import type { Audience } from '../model/primitives.js';

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

/** What is said and asked before the first question. */
export interface StartWords {
  /** By the answers so far. */
  extent: (of: { questions: number; sections: number; minutes: number }) => string;
  keys: string;
  saving: (file: string) => string;
  /** Before the command that resumes. */
  later: string;
  resumed: (at: { file: string; answered: number; total: number; open: number }) => string;
  another: (option: string) => string;
  organization: string;
  /** `present`: what is known already, and stays on Enter. */
  role: (present: string | undefined) => string;
  people: (present: number | undefined) => string;
  noNumber: string;
  /** So many votes were counted: fewer people cannot be at the table. */
  fewerThanVotes: (votes: number) => string;
  noRole: (count: number) => string;
  nothingBefore: string;
  help: string;
}

/** Interviews in the folder that were begun. */
export interface UnfinishedWords {
  title: string;
  line: (of: Unfinished) => string;
  prompt: string;
  unknown: (count: number) => string;
}

/** What it means to ask only a part. */
export interface ScopeWords {
  audience: (audience: string) => string;
  audienceAlone: (of: {
    audience: string;
    sections: readonly string[];
    audiences: readonly string[];
  }) => string;
  gates: string;
}
