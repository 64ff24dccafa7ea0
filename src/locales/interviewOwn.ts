/** What the overview says of the consultant's own words: remarks, and what was agreed. */
export interface OwnWordsWords {
  summary: string;
  remarksTitle: string;
  remarksHelp: string;
  remarkHelp: string;
  agreementsTitle: string;
  agreementsHelp: string;
  /** What is asked for of an agreement. */
  owner: string;
  due: string;
  standing: string;
  noDate: string;
  noStatus: string;
  nothingAgreed: string;
  status: Record<'open' | 'done', string>;
  date: (iso: string) => string;
  until: (date: string) => string;
  /** Marks a remark that is there already. */
  written: string;
  choosePrompt: string;
  noSuchNumber: (most: number) => string;
  remarkPrompt: (title: string, isThere: boolean) => string;
  ownerPrompt: (present: string | undefined) => string;
  duePrompt: (present: string | undefined) => string;
  statusPrompt: (present: string) => string;
}
