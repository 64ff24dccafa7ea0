import { clean, inOneLine, linesOf } from '../layout/clean.js';

/** U+2060: no width, no break; GitHub's filters look at the text after entities, and it stands in their way. */
const joiner = '\u2060';

/** What GitHub would turn into something else, and where it is parted. */
const parted: readonly (readonly [RegExp, string])[] = [
  [/@/g, `@${joiner}`],
  [/:(?=\/\/)/g, `:${joiner}`],
  [/(www)(?=\.)/gi, `$1${joiner}`],
  [/(mailto|xmpp):/gi, `$1:${joiner}`],
  [/#(?=\d)/g, `#${joiner}`],
  [/(GH-)(?=\d)/gi, `$1${joiner}`],
  [/:(?=[a-z0-9_+-]+:)/gi, `:${joiner}`],
  [/\b(?=[0-9a-f]*\d)(?=\d*[a-f])([0-9a-f]{4})(?=[0-9a-f]{3,36}\b)/gi, `$1${joiner}`],
];

const special: Record<string, string> = {
  '|': '&#124;',
  '<': '&lt;',
  // GitHub reads formulas between two dollar signs; its documentation names this as the way out.
  $: '<span>$</span>',
};

/** One line of text as Markdown that renders as exactly this text, inside a line. */
function escapeLine(line: string): string {
  const safe = parted.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), line);
  return safe
    .replace(/&(?=[#a-z])/gi, '&amp;')
    .replace(/[\\`*_[\]~#]/g, (sign) => `\\${sign}`)
    .replace(/[|<$]/g, (sign) => special[sign] ?? sign);
}

/** The program's or the questionnaire's words as Markdown, in one line. */
export function escapeWords(text: string): string {
  const before = /^\s/.test(clean(text)) ? ' ' : '';
  const after = /\s$/.test(clean(text)) && text.trim() !== '' ? ' ' : '';
  return before + escapeLine(inOneLine(text)) + after;
}

/** What people wrote as Markdown, in one line of source: its line breaks become `<br>`. */
export function escapeGiven(text: string): string {
  return linesOf(text).map(escapeLine).join('<br>');
}

/** A line of Markdown that opens a block: its first character starts no list, quote or underline. */
export function atStart(markdown: string): string {
  return markdown
    .trimStart()
    .replace(/^([+\-=>:])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** An address as the target of an autolink: nothing in it ends the link or the cell. */
export function escapeUrl(url: string): string {
  return clean(url).replace(/[\s<>|`\\]/g, (sign) => encodeURIComponent(sign));
}
