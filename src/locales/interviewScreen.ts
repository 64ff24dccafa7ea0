/** Keys as they are called. */
export type KeyNames = Record<
  | 'arrows'
  | 'left'
  | 'right'
  | 'enter'
  | 'space'
  | 'tab'
  | 'shiftTab'
  | 'altEnter'
  | 'number'
  | 'question'
  | 'page',
  string
>;

/** What keys do, as the line at the bottom names it. */
export type KeyActions = Record<
  | 'choose'
  | 'answer'
  | 'clear'
  | 'mark'
  | 'back'
  | 'skip'
  | 'keep'
  | 'help'
  | 'note'
  | 'evidence'
  | 'votes'
  | 'single'
  | 'agree'
  | 'review'
  | 'pause'
  | 'menu'
  | 'goOn'
  | 'save'
  | 'discard'
  | 'newLine'
  | 'jump'
  | 'begin'
  | 'all'
  | 'onlyOpen'
  | 'finish'
  | 'goOnOrLeave'
  | 'goOnWithout'
  | 'close'
  | 'scroll'
  | 'noValue',
  string
>;

/** Letters before what one can do, in lists. */
export type Letters = Record<
  'goOn' | 'open' | 'finish' | 'remarks' | 'actions' | 'head' | 'agree' | 'retry',
  string
>;

/** What the help says of keys, which are not the same in every kind of question. */
export type HelpKey =
  | 'counts'
  | 'saveCounts'
  | 'choose'
  | 'chooseByArrows'
  | 'save'
  | 'saveTyped'
  | 'mark'
  | 'back'
  | 'backFromField'
  | 'skip'
  | 'skipField'
  | 'absences'
  | 'remarks'
  | 'votes'
  | 'single'
  | 'review'
  | 'pause'
  | 'menu'
  | 'menuInText';

/** What the interview says on the screen of a terminal. */
export interface ScreenWords {
  key: KeyNames;
  does: KeyActions;
  letter: Letters;
  minutesLeft: (minutes: number) => string;
  /** Lines that do not fit on the screen. */
  more: (lines: number) => string;
  /** How many questions a section has. */
  questionsHere: (count: number) => string;
  noticeTitle: string;
  nothingChosen: string;
  nothingMarked: string;
  /** Keys and what they do, for the help. */
  helpKeys: Record<HelpKey, readonly [key: string, does: string]>;
  startTitle: string;
  /** Over the pages that ask who it is about and who answers. */
  headTitle: string;
  newInterview: string;
  noAnswer: string;
  organization: string;
  role: string;
  people: string;
  peopleHelp: string;
  peopleCount: (people: number) => string;
  fieldFor: (unit: string | undefined) => string;
  note: string;
  evidence: string;
  /** A number or a letter is no evidence. */
  noProof: string;
  /** What counts at most for a gate while there is no evidence. */
  stake: (points: number) => string;
  /** In the place of the minutes that are left. */
  unsaved: string;
  votes: {
    title: string;
    /** `example`: a count for each option. */
    prompt: (example: string) => string;
    counted: (votes: number, people: number | undefined) => string;
    /** Fewer votes than people. */
    fewer: (missing: number) => string;
    agreeTitle: string;
  };
  review: {
    title: string;
    jumpTo: (digits: string) => string;
    noSuchQuestion: (number: string) => string;
    section: (of: { answered: number; total: number }) => string;
    finish: string;
    finishOpen: (open: number) => string;
    goOn: (number: number) => string;
    open: string;
    /** The consultant's own words, and how many there are. */
    remarks: (count: number) => string;
    /** What was agreed on actions, and on how many. */
    actions: (count: number) => string;
    /** Who answers, to be changed. */
    head: (who: string) => string;
    pause: string;
    answered: string;
    toCome: string;
  };
  saving: { title: string; retry: string; goOn: string; stop: string };
}
