import type { TemplateWords } from '../locales/template.js';
import { inLanguage, type Language } from '../model/language.js';
import { offersOptions, optionsOf, sourceOf } from '../model/options.js';
import type { AskedQuestion, Option } from '../model/question.js';
import type { Questionnaire } from '../model/questionnaire.js';

/** In whose words a template speaks. */
export interface Speech {
  language: Language;
  words: TemplateWords;
}

/** What an answer to a question may be, line by line, for one who fills in a file. */
export function allowedAnswers(definition: Questionnaire, question: AskedQuestion, speech: Speech): string[] {
  const { language, words } = speech;
  if (question.type === 'text') return [words.text];
  if (question.type === 'number') {
    const { min, max } = question.range ?? {};
    return [words.number(question.unit ? inLanguage(question.unit, language) : '', min, max)];
  }
  if (!offersOptions(question)) return [];
  const from = sourceOf(question);
  const options = optionsOf(definition, question).map(
    (option) => `${writtenValue(option)} = ${inLanguage(option.label, language)}`,
  );
  return [
    ...(from === undefined ? [] : [words.chosenIn(from)]),
    ...(question.type === 'multi' ? [words.several] : []),
    ...options,
  ];
}

/** What else is to be known of a question: evidence, its condition, to whom it is addressed. */
export function remarksOn(question: AskedQuestion, { words }: Speech): string[] {
  const audience = (question.audience ?? []).map((role) => words.roles[role]);
  return [
    ...(question.fact ? [words.fact] : []),
    ...(question.evidence ? [words.evidence] : []),
    ...(question.onlyIf === undefined ? [] : [words.onlyIf(question.onlyIf)]),
    ...(audience.length > 0 ? [words.audience(audience.join(', '))] : []),
  ];
}

/** The options by which people may vote on a question; empty where they cannot. */
export function votableOptions(definition: Questionnaire, question: AskedQuestion): Option[] {
  return question.type === 'choice' && !question.fact ? optionsOf(definition, question) : [];
}

/** A value as it is written in YAML: words that YAML would take for something else need quotes. */
export function writtenValue({ value }: Option): string {
  return typeof value === 'string' && /^(true|false|null)$/i.test(value) ? `"${value}"` : String(value);
}
