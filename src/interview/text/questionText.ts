import { printable } from '../../locales/printable.js';
import { wrap } from '../../locales/wrap.js';
import { inLanguage } from '../../model/language.js';
import type { Speech } from '../asking.js';
import type { Asked } from '../session/asked.js';
import { givenText, previousText } from './given.js';

/** How texts are written: sentences, the language of the questionnaire's texts, columns in a line. */
export interface Style extends Speech {
  width: number;
}

/** Where a question stands: its section's introduction is read out before it, and how long the rest takes. */
export interface Place {
  isFirst: boolean;
  minutesLeft: number;
}

/**
 * A question with where it stands, its options, and what has been answered. An option stays one line however long it
 * is: a screen reader goes from line to line, and a terminal breaks lines of itself.
 */
export function questionText(asked: Asked, place: Place, style: Style): string {
  const { question, options } = asked;
  const { language, width } = style;
  const digits = Math.max(0, ...options.map((option) => String(option.number).length));
  const choices = options.map(
    ({ number, option }) =>
      `  ${String(number).padStart(digits)}  ${onOneLine(inLanguage(option.label, language))}`,
  );
  const parts = [
    openingLines(asked, place, style),
    ['', wrap(placeText(asked, place, style), width), wrap(inLanguage(question.ask, language), width)],
    choices.length > 0 ? ['', ...choices, ''] : [],
    answerLines(asked, style),
  ];
  return parts.flat().join('\n');
}

function openingLines({ section }: Asked, { isFirst }: Place, { language, width }: Style): string[] {
  if (!isFirst || section.intro === undefined) return [];
  return [
    '',
    wrap(inLanguage(section.title, language), width),
    wrap(inLanguage(section.intro, language), width),
  ];
}

function placeText(
  { question, section, number, total }: Asked,
  { minutesLeft }: Place,
  { words, language }: Style,
): string {
  const parts = [
    inLanguage(section.title, language),
    inLanguage(question.title, language),
    ...(minutesLeft > 0 ? [words.minutesLeft(minutesLeft)] : []),
  ];
  return `[${number}/${total}] ${parts.join(' · ')}`;
}

function onOneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}

/** What has been answered and remarked so far, a line each. */
function answerLines(asked: Asked, style: Style): string[] {
  const { words, width } = style;
  const { answer } = asked;
  const lines: [string, string | undefined][] = [
    previousText(asked, style) ?? ['', undefined],
    [words.answer.earlier, answer && givenText(asked, answer.given, style)],
    [words.answer.evidence, answer?.evidence],
    [words.answer.note, answer?.note],
  ];
  return lines
    .filter(([, text]) => text)
    .map(([name, text]) => wrap(`${name}: ${text}`, width, { first: '', rest: '  ' }));
}
