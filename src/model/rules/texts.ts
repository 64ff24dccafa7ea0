import type { Path } from '../diagnostics/diagnostic.js';
import { languages, languagesOf } from '../language.js';
import type { Text } from '../text.js';
import { advice, error, type Rule } from './rule.js';

/** Every text has the languages of the questionnaire's title: all of them, and no other. */
export const allTranslations: Rule = ({ questionnaire }) => {
  const wanted = languagesOf(questionnaire.title);
  return textsIn(questionnaire, []).flatMap(({ text, path }) => [
    ...wanted
      .filter((language) => text[language] === undefined)
      .map((language) => error(path, { code: 'missing-translation', args: { language } }, 'key')),
    ...languagesOf(text)
      .filter((language) => !wanted.includes(language))
      .map((language) =>
        advice([...path, language], { code: 'extra-translation', args: { language } }, 'key'),
      ),
  ]);
};

interface Standing {
  text: Text;
  path: Path;
}

/** Every text for readers in a part of a questionnaire. */
function textsIn(part: unknown, path: Path): Standing[] {
  if (part === null || typeof part !== 'object') return [];
  if (Array.isArray(part)) return part.flatMap((item, position) => textsIn(item, [...path, position]));
  const entries = Object.entries(part);
  if (entries.length > 0 && entries.every(isTranslation)) return [{ text: part as Text, path }];
  return entries.flatMap(([key, value]) => textsIn(value, [...path, key]));
}

function isTranslation([key, value]: [string, unknown]): boolean {
  return typeof value === 'string' && (languages as readonly string[]).includes(key);
}

/** Every word for readers, in all languages, so that a mention can be looked for. */
export function wordsIn(part: unknown): string[] {
  return textsIn(part, []).flatMap(({ text }) => Object.values(text) as string[]);
}
