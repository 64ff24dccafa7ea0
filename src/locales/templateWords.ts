import type { Language } from '../model/language.js';
import { template as de } from './de/template.js';
import { template as en } from './en/template.js';
import type { TemplateWords } from './template.js';

const words: Record<Language, TemplateWords> = { de, en };

/** What an empty answers file or table says, in a language. */
export function templateWords(language: Language): TemplateWords {
  return words[language];
}
