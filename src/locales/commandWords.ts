import type { Language } from '../model/language.js';
import type { CommandWords } from './commands.js';
import { commands as de } from './de/commands.js';
import { commands as en } from './en/commands.js';

const words: Record<Language, CommandWords> = { de, en };

/** What commands say besides problems, in a language. */
export function commandWords(language: Language): CommandWords {
  return words[language];
}
