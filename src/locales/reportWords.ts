import type { Language } from '../model/language.js';
import { report as de } from './de/report.js';
import { report as en } from './en/report.js';
import type { ReportWords } from './report.js';

const words: Record<Language, ReportWords> = { de, en };

/** What reports say beyond the questionnaire’s own texts, in a language. */
export function reportWords(language: Language): ReportWords {
  return words[language];
}
