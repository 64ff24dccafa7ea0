import type { Finding, Path } from '../diagnostics/diagnostic.js';
import type { Option } from '../question.js';
import type { Questionnaire } from '../questionnaire.js';
import { error, type Rule, standing } from './rule.js';

interface OptionList {
  options: readonly Option[];
  path: Path;
  /** The id of a multi question: its options have scores only for those who choose from them. */
  multi?: string;
}

/** The values of one question are all numbers or all words, so that expressions can compare them. */
export const oneKindOfValues: Rule = ({ questionnaire }) =>
  optionLists(questionnaire).flatMap(({ options, path }) => {
    const first = typeof options[0]?.value;
    const odd = options.findIndex(({ value }) => typeof value !== first);
    return odd === -1 ? [] : [error([...path, odd, 'value'], { code: 'mixed-values', args: {} })];
  });

/** Options that are scored are all scored, from 0 to 100: else nobody could reach an end of the scale. */
export const fullRange: Rule = ({ questionnaire }) =>
  optionLists(questionnaire)
    .filter(({ multi }) => multi === undefined || lenders(questionnaire).has(multi))
    .flatMap(({ options, path }) => rangeOf(options, path));

function rangeOf(options: readonly Option[], path: Path): Finding[] {
  const scores = options.flatMap(({ score }) => score ?? []);
  if (scores.length === 0) return [];
  const isOpen = (option: Option): boolean => option.score === undefined;
  const first = options.findIndex(isOpen);
  if (first !== -1) {
    const without = options.filter(isOpen).map(({ value }) => String(value));
    return [error([...path, first], { code: 'partly-scored', args: { without } })];
  }
  const [lowest, highest] = [Math.min(...scores), Math.max(...scores)];
  if (lowest === 0 && highest === 100) return [];
  return [error(path, { code: 'not-full-range', args: { lowest, highest } }, 'key')];
}

/** Options of a multi question are scored by a measure: scores beside them would silently not count. */
export const usedOptionScores: Rule = ({ questionnaire }) => {
  const lent = lenders(questionnaire);
  return standing(questionnaire).flatMap(({ question, path }) => {
    if (question.type !== 'multi' || lent.has(question.id)) return [];
    const scored = question.options.findIndex(({ score }) => score !== undefined);
    if (scored === -1) return [];
    const at = [...path, 'options', scored, 'score'];
    return [error(at, { code: 'option-score-unused', args: {} }, 'key')];
  });
};

/** The questions whose options others offer. */
function lenders(questionnaire: Questionnaire): Set<string> {
  return new Set(
    standing(questionnaire).flatMap(({ question }) =>
      question.type === 'choice' && typeof question.options === 'object' && 'from' in question.options
        ? [question.options.from]
        : [],
    ),
  );
}

function optionLists(questionnaire: Questionnaire): OptionList[] {
  const own = standing(questionnaire).flatMap(({ question, path }): OptionList[] => {
    if (question.type !== 'choice' && question.type !== 'multi') return [];
    if (!Array.isArray(question.options)) return [];
    const multi = question.type === 'multi' ? { multi: question.id } : {};
    return [{ options: question.options, path: [...path, 'options'], ...multi }];
  });
  const scales = Object.entries(questionnaire.scales ?? {});
  return [...own, ...scales.map(([id, options]): OptionList => ({ options, path: ['scales', id] }))];
}
