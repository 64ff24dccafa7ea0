import type { OutlookWords } from '../../locales/interviewReview.js';
import { numbersIn } from '../../locales/numbers.js';
import { inLanguage } from '../../model/language.js';
import { tolerance } from '../../model/tolerance.js';
import type { Speech } from '../asking.js';
import type { Outlook, Range } from '../session/outlook.js';

/** How the verdict stands, and between which verdicts and overall points it can still come out. */
export function verdictText({ verdict, overall }: Outlook, speech: Speech): string {
  const { outlook } = speech.words;
  const title = (text: Outlook['verdict']['now']) => text && inLanguage(text, speech.language);
  const [now, lowest, highest] = [verdict.now, verdict.lowest, verdict.highest].map(title);
  const points = pointsText(overall, speech);
  return [
    outlook.verdict(now, verdict.provisional),
    possibleText({ now, lowest, highest }, outlook),
    points && outlook.overall(points),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

function possibleText(
  { now, lowest, highest }: Range<string | undefined>,
  words: OutlookWords,
): string | undefined {
  if (lowest === undefined || highest === undefined) return undefined;
  if (lowest !== highest) return words.possible(lowest, highest);
  return lowest === now ? undefined : words.only(lowest);
}

/**
 * The points of a section or of the whole: those that are still possible, or those that are certain; undefined where
 * there are none. Rounded as the report does it, so that both say the same.
 */
export function pointsText(
  range: Range<number | undefined> | undefined,
  { words, language }: Speech,
): string | undefined {
  if (range?.lowest === undefined || range.highest === undefined) return undefined;
  const { points } = numbersIn(language);
  const { outlook } = words;
  return range.highest - range.lowest <= tolerance
    ? outlook.points(points(range.lowest))
    : outlook.range(points(range.lowest), points(range.highest));
}
