import type { Speech } from '../asking.js';

/** Whether a text says that there is no evidence. */
export function deniesEvidence(text: string, { words }: Speech): boolean {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '');
  return words.noEvidence.includes(word);
}

/** Whether there are words in a text, more than a letter. */
export function showsAnything(text: string): boolean {
  return /\p{L}/u.test(text) && text.trim().length > 1;
}
