import type { Dice } from './dice.js';
import type { Way } from './endings.js';
import type { Ledger } from './ledger.js';
import type { Manner } from './manner.js';

/** An interview that is killed and taken up again and again. */
export interface Walk {
  manner: Manner;
  dice: Dice;
  organization: string;
  /** How it is killed in turn, and how often. */
  ways: readonly Way[];
  kills: number;
  columns: number;
  rows: number;
}

/** What is known of an interview between two runs of the program. */
export interface Standing {
  /** What one types to go on. */
  command: string;
  /** What the file holds. */
  ledger: Ledger;
  /** The question at which it goes on; undefined: the first one, or the overview. */
  at?: string | undefined;
  isSaved: boolean;
  /** Whether the file says how many people are at the table. */
  hasPeople: boolean;
  /** What the program has left beside the answers, by name. */
  leftovers: readonly string[];
  /** How many questions there are, as was last seen. */
  total: number;
}

/** What has to be found after a run. */
export interface Expected {
  /** One of these. */
  ledgers: readonly Ledger[];
  /** The question that was on the screen; undefined where none was, or where it depends on what was saved. */
  at: string | undefined;
  /** Whether there is a file; undefined: perhaps. */
  isSaved: boolean | undefined;
  /** Whether it says how many people are at the table; undefined: perhaps. */
  hasPeople: boolean | undefined;
  /** Whether nothing had been shown. */
  isEarly: boolean;
  total: number;
}
