import type { ProblemCode, Problems } from '../model/diagnostics/diagnostic.js';
import type { Language } from '../model/language.js';
import type { CommandWords } from './commands.js';
import { de } from './de/de.js';
import { en } from './en/en.js';
import type { InterviewWords } from './interview.js';
import type { ReportWords } from './report.js';
import type { TemplateWords } from './template.js';

/** The sentence of a problem: what is wrong, and what to do about it. */
export interface Sentence {
  message: string;
  hint?: string;
}

/** One sentence for each code of a group of problems. */
export type Sentences<Group> = { [Code in keyof Group]: (args: Group[Code]) => Sentence };

/** Every sentence that the program says in one language. */
export interface Locale {
  language: Language;
  problems: { [C in ProblemCode]: (args: Problems[C]) => Sentence };
  report: ReportWords;
  interview: InterviewWords;
  commands: CommandWords;
  template: TemplateWords;
}

const locales: Record<Language, Locale> = { de, en };

/** The sentences in a language. */
export function localeOf(language: Language): Locale {
  return locales[language];
}
