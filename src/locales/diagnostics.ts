import type { Diagnostic, Place } from '../model/diagnostics/diagnostic.js';
import type { Language } from '../model/language.js';
import { columnsOf, harmless, shownCharacter } from './display.js';
import { problemWords } from './problemWords.js';
import type { Sentence } from './sentences.js';
import { wrap } from './wrap.js';

const hintWord: Record<Language, string> = { de: 'Hinweis', en: 'hint' };

/** How much of a long line is shown before and after the place, in characters. */
const before = 40;
const after = 60;

const indent = '    ';

/** How much of a single argument is shown, in characters. */
const wordAtMost = 200;

/**
 * A diagnostic as text, without a final line break: `file:line:column: error[code] what is wrong`, the line
 * with carets under the place, and what to do. Whatever comes from files is made harmless for a terminal; where its
 * `columns` are known, sentences are broken between words.
 */
export function renderDiagnostic(diagnostic: Diagnostic, language: Language, columns = Infinity): string {
  const { level, code, place } = diagnostic;
  const { message, hint } = sentenceOf(diagnostic, language);
  const position = place ? `${harmless(place.file)}:${place.line}:${place.column}: ` : '';
  return [
    wrap(`${position}${level}[${code}] ${harmless(message)}`, columns, { first: '', rest: indent }),
    ...(place && place.text !== '' ? excerpt(place) : []),
    ...(hint
      ? [
          wrap(`${hintWord[language]}: ${harmless(hint)}`, columns, {
            first: indent,
            rest: indent + indent,
          }),
        ]
      : []),
  ].join('\n');
}

/** The sentence of a diagnostic's code, with its arguments. */
export function sentenceOf(diagnostic: Diagnostic, language: Language): Sentence {
  const sentence = problemWords(language)[diagnostic.code] as (args: Diagnostic['args']) => Sentence;
  const args = Object.entries(diagnostic.args).map(([key, value]) => [key, shortened(value)]);
  return sentence(Object.fromEntries(args));
}

/** What a file holds may be endless; the sentence around it is to be read. */
function shortened(value: unknown): unknown {
  return typeof value === 'string' && value.length > wordAtMost ? `${value.slice(0, wordAtMost)}…` : value;
}

/** The line of a place, windowed where it is long, and a line of carets under the place. */
function excerpt({ text, column, length }: Place): string[] {
  const at = column - 1;
  const isLong = text.length > before + after;
  const from = isLong ? boundary(text, Math.max(0, at - before)) : 0;
  const to = isLong ? boundary(text, Math.min(text.length, Math.max(at, before) + after)) : text.length;
  const end = Math.min(at + length, to);
  const lead = `${from > 0 ? '…' : ''}${shown(text.slice(from, at))}`;
  const marked = shown(text.slice(at, end));
  const rest = `${shown(text.slice(end, to))}${to < text.length ? '…' : ''}`;
  const carets = '^'.repeat(Math.max(1, columnsOf(marked)));
  return [`${indent}${lead}${marked}${rest}`.trimEnd(), `${indent}${' '.repeat(columnsOf(lead))}${carets}`];
}

function shown(text: string): string {
  return [...text].map(shownCharacter).join('');
}

/** A position that does not split a character of two units. */
function boundary(text: string, at: number): number {
  const isLow = /[\udc00-\udfff]/.test(text.charAt(at));
  return isLow ? at + 1 : at;
}
