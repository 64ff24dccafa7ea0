import type { Language } from '../model/language.js';
import type { ComparisonWords } from './comparison.js';
import { comparison as de } from './de/comparison.js';
import { comparison as en } from './en/comparison.js';

const words: Record<Language, ComparisonWords> = { de, en };

/** What comparisons say beyond the questionnaire’s own texts, in a language. */
export function comparisonWords(language: Language): ComparisonWords {
  return words[language];
}
