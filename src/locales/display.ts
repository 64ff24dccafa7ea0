import stringWidth from 'string-width';

/**
 * What a terminal would act on or hide: control characters, marks of direction, invisible separators and
 * halves of characters.
 */
const harmful =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/u;

/** A character as it may be shown on one line: a tab as two spaces, anything harmful as a dot. */
export function shownCharacter(character: string): string {
  if (character === '\t') return '  ';
  return harmful.test(character) ? '·' : character;
}

/** A text that can be shown on one line of a terminal; shortened where it is longer than `most` characters. */
export function harmless(text: string, most = 600): string {
  const characters = [...text.slice(0, 2 * most)];
  const shown = characters.slice(0, most).map((each) => (each === '\n' ? ' ' : shownCharacter(each)));
  return characters.length > most || text.length > 2 * most ? `${shown.join('')}…` : shown.join('');
}

/** Characters that take one column each and join nothing: those that nearly every text here is made of. */
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u259f\u276f]*$/;

/** The columns that a text takes in a terminal. */
export function columnsOf(text: string): number {
  return plain.test(text) ? text.length : stringWidth(text, { countAnsiEscapeCodes: true });
}

let segmenter: Intl.Segmenter | undefined;

/** What a person sees as single characters. */
export function graphemesIn(text: string): string[] {
  if (/^[ -~]*$/.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
