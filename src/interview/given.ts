import type { InterviewWords } from '../locales/interview.js';
import type { Language } from '../model/language.js';
import type { OptionValue } from '../model/question.js';
import type { Given } from '../model/response.js';
import { inLanguage } from '../model/text.js';
import type { Asked } from './asked.js';

/** What was given, as the person who gave it typed or chose it. */
export function givenText(asked: Asked, given: Given, words: InterviewWords, language: Language): string {
  switch (given.kind) {
    case 'votes':
      return given.votes
        .filter(({ count }) => count > 0)
        .map(({ value, count }) => words.answer.votes(count, numberOf(asked, value)))
        .join(', ');
    case 'dont-know':
    case 'not-applicable':
      return words.answer.absent[given.kind];
    case 'nothing':
      return '';
    case 'value':
      return valueText(asked, given.value, words, language);
  }
}

/** A number in the writing of a language, without groups of thousands. */
export function numberText(value: number, language: Language): string {
  return language === 'de' ? String(value).replace('.', ',') : String(value);
}

type Value = Extract<Given, { kind: 'value' }>['value'];

function valueText(asked: Asked, value: Value, words: InterviewWords, language: Language): string {
  const { question } = asked;
  if (Array.isArray(value)) {
    return value.length === 0 ? words.answer.noneChosen : value.map((one) => numberOf(asked, one)).join(', ');
  }
  if (question.type === 'choice') return numberOf(asked, value);
  if (typeof value === 'string') return value;
  const unit = question.type === 'number' && question.unit ? ` ${inLanguage(question.unit, language)}` : '';
  return `${numberText(value, language)}${unit}`;
}

/** The number under which an option is offered; its value where it is offered no more. */
function numberOf({ options }: Asked, value: OptionValue): string {
  return String(options.find(({ option }) => option.value === value)?.number ?? value);
}
