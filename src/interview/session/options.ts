import { offersOptions, optionsOf, sourceOf } from '../../model/options.js';
import type { OptionValue } from '../../model/primitives.js';
import type { AskedQuestion, Option } from '../../model/question.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import type { Answer, Given } from '../../model/response.js';

/** An option and the number that stands for it. */
export interface NumberedOption {
  number: number;
  option: Option;
}

type Answers = ReadonlyMap<string, Answer>;

/**
 * What a question offers to choose from: its options, numbered; undefined where it is not about choosing;
 * `nothing` where it takes its options from a question in which none was chosen, so that it cannot be asked.
 */
export function offered(
  questionnaire: Questionnaire,
  question: AskedQuestion,
  answers: Answers,
): NumberedOption[] | 'nothing' | undefined {
  if (!offersOptions(question)) return undefined;
  const all = numbered(optionsOf(questionnaire, question));
  if (Array.isArray(question.options) || typeof question.options === 'string') return all;
  const chosen = chosenIn(answers.get(question.options.from));
  const left = all.filter(({ option }) => chosen.includes(option.value));
  return left.length > 0 ? numbered(left.map(({ option }) => option)) : 'nothing';
}

/**
 * Whether what was given for a question fits what it offers: `no` where others were chosen, so that an answers file
 * could not hold both; `open` where nothing says what it offers: the question is hidden, and its answer is kept.
 */
export function isOffered(
  questionnaire: Questionnaire,
  question: AskedQuestion,
  answers: Answers,
  given: Given,
): 'yes' | 'no' | 'open' {
  const options = offered(questionnaire, question, answers);
  if (options === undefined) return 'yes';
  const source = sourceOf(question);
  if (options === 'nothing' && source !== undefined && answers.get(source)?.given.kind !== 'value')
    return 'open';
  const values: OptionValue[] = options === 'nothing' ? [] : options.map(({ option }) => option.value);
  return chosenBy(given).every((value) => values.includes(value)) ? 'yes' : 'no';
}

/** A numeric value is its option's number; the others are counted on from 1, or from the largest value. */
function numbered(options: Option[]): NumberedOption[] {
  const values = options.map(({ value }) => value).filter((value) => typeof value === 'number');
  let last = Math.max(0, ...values.map(Math.ceil));
  return options.map((option) => {
    if (typeof option.value === 'number') return { number: option.value, option };
    last += 1;
    return { number: last, option };
  });
}

function chosenIn(answer: Answer | undefined): OptionValue[] {
  return answer === undefined ? [] : chosenBy(answer.given);
}

function chosenBy(given: Given): OptionValue[] {
  if (given.kind === 'votes') return given.votes.filter(({ count }) => count > 0).map(({ value }) => value);
  if (given.kind !== 'value') return [];
  return Array.isArray(given.value) ? given.value : [given.value];
}
