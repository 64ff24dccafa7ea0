import type { FileProblems } from '../model/diagnostics/files.js';
import type { Language } from '../model/language.js';
import { files as de } from './de/files.js';
import { files as en } from './en/files.js';
import type { Sentences } from './sentences.js';

const words: Record<Language, Sentences<FileProblems>> = { de, en };

/** What is said of problems with files, in a language. */
export function fileWords(language: Language): Sentences<FileProblems> {
  return words[language];
}
