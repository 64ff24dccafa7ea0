import type { Terminal } from '../../../scripts/terminal.js';
import type { Dice } from './dice.js';
import type { Ledger } from './ledger.js';
import type { Asked } from './questions.js';

/** What an interview shows. */
export interface Page {
  /** What is to be done there. */
  kind:
    | 'begin'
    | 'role'
    | 'people'
    | 'opening'
    | 'answer'
    | 'votes'
    | 'afterVotes'
    | 'agree'
    | 'evidence'
    | 'note'
    | 'help'
    | 'menu'
    | 'review'
    | 'failed';
  /** The question that it is about. */
  asked?: Asked | undefined;
  /** What is typed there and not confirmed, as far as the file says; of a question that takes several options. */
  typed?: string | undefined;
  /** How many questions there are, where it says so. */
  total?: number | undefined;
}

/** What a person does on one page, up to the next one. */
export interface Step {
  /** Pressed one after the other. */
  keys: readonly string[];
  /** What the file has to hold when the next page is shown. */
  after: Ledger;
  /** Whether it may lead nowhere; then it is one key. */
  mayStay?: boolean;
}

/** One of the two ways in which an interview asks. */
export interface Manner {
  /** The option that asks for it. */
  option: string;
  /** What is shown; undefined while it is being drawn. */
  page(terminal: Terminal): Page | undefined;
  /** What a person might do there. */
  step(page: Page, ledger: Ledger, dice: Dice): Step;
  /** What is shown, so that `hasMoved` knows it again. */
  mark(terminal: Terminal): string;
  /** Whether a page has been shown since. */
  hasMoved(terminal: Terminal, mark: string): boolean;
}
