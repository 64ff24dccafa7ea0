import type { Text } from '../../model/text.js';

/** What the answers so far come to, and what is still possible: everything open at its worst, and at its best. */
export interface Outlook {
  verdict: Range<Text | undefined> & { provisional: boolean };
  /** 0 to 100. */
  overall: Range<number | undefined>;
  sections: ReadonlyMap<string, Range<number | undefined>>;
}

/** How things stand, and between what they can still come out. */
export interface Range<Value> {
  now: Value;
  lowest: Value;
  highest: Value;
}
