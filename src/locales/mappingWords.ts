import type { Language } from '../model/language.js';
import { mapping as de } from './de/mapping.js';
import { mapping as en } from './en/mapping.js';
import type { MappingWords } from './mapping.js';

const words: Record<Language, MappingWords> = { de, en };

/** What `readiness mapping` says, in a language. */
export function mappingWords(language: Language): MappingWords {
  return words[language];
}
