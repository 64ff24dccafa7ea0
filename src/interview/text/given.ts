import { columnsOf } from '../../locales/display.js';
import { numbersIn } from '../../locales/numbers.js';
import { inLanguage, type Language } from '../../model/language.js';
import type { OptionValue } from '../../model/primitives.js';
import type { AskedQuestion } from '../../model/question.js';
import type { Given } from '../../model/response.js';
import type { Asked } from '../session/asked.js';
import type { Style } from './questionText.js';

/** What was given, as the person who gave it typed or chose it; what was chosen with its words, shortened to the line. */
export function givenText(asked: Asked, given: Given, style: Style): string {
  const { words } = style;
  switch (given.kind) {
    case 'votes':
      return words.answer.spread(
        given.votes
          .filter(({ count }) => count > 0)
          .map(({ value, count }) => words.answer.votes(count, numberOf(asked, value))),
        given.votes.reduce((sum, { count }) => sum + count, 0),
      );
    case 'dont-know':
    case 'not-applicable':
      return words.answer.absent[given.kind];
    case 'nothing':
      return '';
    case 'value':
      return valueText(asked, given.value, style);
  }
}

/** What was answered at an earlier time, with its name; undefined where there is nothing. */
export function previousText(asked: Asked, style: Style): [name: string, text: string] | undefined {
  const { previous } = asked;
  if (previous === undefined || previous.given.kind === 'nothing') return undefined;
  const { given, date, isReworded } = previous;
  return [style.words.answer.previously(date, isReworded), givenText(asked, given, style)];
}

/** A number in the writing of a language, as one types it: without groups of thousands. */
export function numberText(value: number, language: Language): string {
  return language === 'de' ? String(value).replace('.', ',') : String(value);
}

type Value = Extract<Given, { kind: 'value' }>['value'];

function valueText(asked: Asked, value: Value, style: Style): string {
  const { question } = asked;
  const { words, language, width } = style;
  if (Array.isArray(value)) {
    const room = (width - before) / value.length - 2;
    return value.length === 0
      ? words.answer.noneChosen
      : value.map((one) => chosenText(asked, one, language, room)).join(', ');
  }
  if (question.type === 'choice') return chosenText(asked, value, language, width - before);
  if (typeof value === 'string') return value;
  return `${numbersIn(language).plain(value)}${unitText(question, value, language)}`;
}

/** The unit of a number. A word is a plural, which does not go with one: „1 Personen“ is said as „1“. */
function unitText(question: AskedQuestion, value: number, language: Language): string {
  if (question.type !== 'number' || question.unit === undefined) return '';
  const unit = inLanguage(question.unit, language);
  return Math.abs(value) === 1 && /^\p{L}{2}/u.test(unit) ? '' : ` ${unit}`;
}

/** Columns on the line before an answer: „Notiert: “ or the like. */
const before = 11;

/** An option's number and its label, at least a word of it, in so many columns. */
function chosenText(asked: Asked, value: OptionValue, language: Language, room: number): string {
  const number = numberOf(asked, value);
  const found = asked.options.find(({ option }) => option.value === value);
  if (found === undefined) return number;
  return `${number} – ${shortened(inLanguage(found.option.label, language), Math.max(12, room - number.length - 3))}`;
}

/** A text on one line, shortened to so many columns. */
export function shortened(text: string, columns: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (columnsOf(line) <= columns) return line;
  let kept = '';
  for (const character of line) {
    if (columnsOf(kept + character) >= columns) break;
    kept += character;
  }
  return `${kept.replace(/[\s,;:.–-]+$/, '')}…`;
}

/** The number under which an option is offered; its value where it is offered no more. */
function numberOf({ options }: Asked, value: OptionValue): string {
  return String(options.find(({ option }) => option.value === value)?.number ?? value);
}
