import type { Language } from '../model/language.js';
import type { CiWords } from './ci.js';
import { ci as de } from './de/ci.js';
import { ci as en } from './en/ci.js';

const words: Record<Language, CiWords> = { de, en };

/** What is said in checks against a baseline and to CI, in a language. */
export function ciWords(language: Language): CiWords {
  return words[language];
}
