// biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is what this is for
const sequences = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|.)?/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: see above
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A text without anything that a terminal would act on: escape sequences, controls, marks of direction. */
export function printable(text: string): string {
  return text.replace(sequences, '').replaceAll('\t', ' ').replace(controls, '');
}
