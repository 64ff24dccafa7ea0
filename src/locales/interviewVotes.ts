/** What the interview says of votes that are counted. */
export interface VoteWords {
  /** How many votes, and of how many people; fewer than people is allowed. */
  counted: (votes: number, people: number | undefined) => string;
  /** One option's count. */
  count: (votes: number) => string;
  /** Asks for a count for each of these options; it closes as the other prompts do. */
  prompt: (numbers: readonly number[]) => string;
  /** The same where a key leads to one answer instead. */
  promptOrSingle: (numbers: readonly number[]) => string;
  /** Asks for one answer instead of votes. */
  single: string;
  /** Said of one number where counts were asked for. */
  orSingle: (option: number) => string;
  agreePrompt: string;
  agreeHelp: string;
  /** What a note keeps of votes that became one answer. */
  note: (tally: string) => string;
  stay: string;
  needSeveral: string;
  noneHere: string;
  /** Why what was typed is no count of votes. */
  /** `isLine`: a whole line is typed, in which pairs are possible as well. */
  noTally: (text: string, isLine: boolean) => string;
  length: (counts: number, options: number) => string;
  twice: (option: string) => string;
  empty: string;
  tooMany: (votes: number, people: number) => string;
}
