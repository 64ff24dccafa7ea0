import type { Heading } from '../layout/block.js';
import { clean } from '../layout/clean.js';
import { plainText, runsOf } from '../layout/inline.js';
import { escapeWords } from './escape.js';

/** A list of the chapters, each a link to its heading. */
export function contentsMarkdown(title: string, headings: readonly Heading[]): string {
  const taken = new Map<string, number>();
  const entries = headings.flatMap((heading) => {
    const text = clean(plainText([heading.number, ' ', ...runsOf(heading.text)])).trim();
    const anchor = unique(slug(text), taken);
    return heading.level === 2 ? [`- [${escapeWords(text)}](#${anchor})`] : [];
  });
  return `**${escapeWords(title)}**\n\n${entries.join('\n')}`;
}

/** The anchor that GitHub gives a heading: lower case, no punctuation, hyphens for blanks. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** A second heading of the same text gets a number, as GitHub counts. */
function unique(anchor: string, taken: Map<string, number>): string {
  const times = taken.get(anchor) ?? 0;
  taken.set(anchor, times + 1);
  return times === 0 ? anchor : `${anchor}-${times}`;
}
