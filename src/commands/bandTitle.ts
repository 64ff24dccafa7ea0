import { commandWords } from '../locales/commandWords.js';
import { inLanguage, type Language } from '../model/language.js';
import type { Questionnaire } from '../model/questionnaire.js';

/** What a verdict is called; that it is undetermined where it is no band. */
export function bandTitle(id: string, { verdict }: Questionnaire, language: Language): string {
  const band = verdict.bands.find((each) => each.id === id);
  return band ? inLanguage(band.title, language) : commandWords(language).check.undetermined;
}
