/**
 * What a terminal would act on or hide: control characters, marks of direction, invisible separators and
 * halves of characters.
 */
const harmful =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/u;
const combining = /\p{M}/u;
/** Characters two columns wide: East Asian ones and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{1fa70}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

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

/** The columns that a text takes in a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (!combining.test(character)) columns += wide.test(character) ? 2 : 1;
  }
  return columns;
}
