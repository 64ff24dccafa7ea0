/** The sentence of a problem: what is wrong, and what to do about it. */
export interface Sentence {
  message: string;
  hint?: string;
}

/** One sentence for each code of a group of problems. */
export type Sentences<Group> = { [Code in keyof Group]: (args: Group[Code]) => Sentence };
