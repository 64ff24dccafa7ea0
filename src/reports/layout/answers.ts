import { offersOptions, optionsOf } from '../../model/options.js';
import type { Option, Question } from '../../model/question.js';
import type { Value } from '../../model/response.js';
import { given, type Inline, joined, lines, runsOf, soft } from './inline.js';
import type { Asked, View } from './view.js';

/** What was answered, in words: the option's label, a number with its unit, a text; else why there is no answer. */
export function answerOf(view: View, { definition, result }: Asked, isNumbered = true): Inline {
  const { common, answers } = view.words;
  const differing = result.values.map((value) => runsOf(valueText(view, definition, value, isNumbered)));
  const said: Inline[] =
    differing.length > 0 ? [[soft(`${answers.differing} `), ...joined(differing, ' / ')]] : [];
  if (result.answer !== null) return lines([valueText(view, definition, result.answer, isNumbered), ...said]);
  if (result.status !== 'answered') return lines([soft(common.status[result.status]), ...said]);
  if (definition.type === 'computed') return soft(answers.computed);
  const many = result.votes
    ? answers.voted(result.votes.reduce((sum, { count }) => sum + count, 0))
    : answers.severalAnswered(result.count);
  return soft(`${many}${meanOf(view, { definition, result })}`);
}

/** The mean of numbers that have no points; a score says the same of those that have. */
function meanOf(view: View, { definition, result: { mean, score } }: Asked): string {
  if (mean === null || score !== null) return '';
  return `; ${view.words.answers.mean(inUnit(view, definition, mean, view.numbers.points))}`;
}

/** A value of a question, in words. */
export function valueText(view: View, definition: Question, value: Value, isNumbered = true): Inline {
  if (offersOptions(definition)) {
    const options = optionsOf(view.definition, definition);
    const values = Array.isArray(value) ? value : [value];
    if (values.length === 0) return soft(view.words.answers.noneChosen);
    return lines(values.map((each) => labelOf(view, options, each, isNumbered)));
  }
  if (definition.type === 'number' && typeof value === 'number') {
    return inUnit(view, definition, value);
  }
  return given(String(value));
}

/** A number with the unit of its question; percent as the language writes it. */
function inUnit(view: View, definition: Question, value: number, digits = view.numbers.plain): string {
  const unit = definition.type === 'number' && definition.unit ? view.say(definition.unit) : '';
  if (unit.startsWith('%')) return `${view.numbers.percentOf(digits(value))}${unit.slice(1)}`;
  return unit === '' ? digits(value) : `${digits(value)} ${unit}`;
}

/** An option's label, after its number where it is numbered; the bare value where there is no such option. */
function labelOf(
  view: View,
  options: readonly Option[],
  value: string | number,
  isNumbered: boolean,
): Inline {
  const option = options.find((each) => each.value === value);
  if (!option) return given(String(value));
  const label = view.say(option.label);
  return isNumbered && typeof value === 'number' ? `${view.numbers.plain(value)}: ${label}` : label;
}
