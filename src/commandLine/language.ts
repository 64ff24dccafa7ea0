import { type Language, languages } from '../model/language.js';

/** The language asked for with -l, and the one for words before any file is read. */
export interface SpokenLanguage {
  language: Language;
  asked: Language | undefined;
}

/** The language of a command line, else of the environment (LC_ALL, LC_MESSAGES, LANG), else English. */
export function languageFor(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): SpokenLanguage {
  const asked = languages.find((language) => language === givenLanguage(argv));
  const environment = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return { asked, language: asked ?? (environment.toLowerCase().startsWith('de') ? 'de' : 'en') };
}

function givenLanguage(argv: readonly string[]): string | undefined {
  for (const [position, argument] of argv.entries()) {
    if (argument === '-l' || argument === '--language') return argv[position + 1];
    const joined = /^(?:--language=|-l=?)(.+)$/.exec(argument);
    if (joined) return joined[1];
  }
  return undefined;
}
