import type { Language } from '../model/language.js';
import { interview as de } from './de/interview.js';
import { interview as en } from './en/interview.js';
import type { InterviewWords } from './interview.js';

const words: Record<Language, InterviewWords> = { de, en };

/** What the interview says, in a language. */
export function interviewWords(language: Language): InterviewWords {
  return words[language];
}
