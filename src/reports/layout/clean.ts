// Line and paragraph separators and vertical moves are line breaks; the other controls, and what reorders or restarts
// the direction of text, could forge what a reader sees or steer a terminal.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they part lines
const lineBreaks = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const loneSurrogates = /\p{Surrogate}/gu;

/** A text without control and direction characters; line breaks are `\n`, tabs spaces, lone surrogates replaced. */
export function clean(text: string): string {
  return text
    .replace(lineBreaks, '\n')
    .replaceAll('\t', ' ')
    .replace(controls, '')
    .replace(loneSurrogates, '\ufffd');
}

/** A number and its percent sign, which no line may part; the blank between them stays. */
export function unparted(text: string): string {
  return text.replace(/(?<=\d) (?=%)/g, '\u00a0');
}

/** The lines of a cleaned text, without blanks around them; empty ones at its ends left out. */
export function linesOf(text: string): string[] {
  return clean(text)
    .trim()
    .split('\n')
    .map((line) => line.trim());
}

/** A cleaned text in one line. */
export function inOneLine(text: string): string {
  return linesOf(text)
    .filter((line) => line !== '')
    .join(' ');
}
