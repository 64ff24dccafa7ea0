import { offersOptions, optionsOf } from '../../model/options.js';
import type { OptionValue } from '../../model/primitives.js';
import type { Band, Option } from '../../model/question.js';
import type { Value } from '../../model/response.js';
import { known } from '../columns.js';
import type { PlannedQuestion } from '../planQuestion.js';
import { valueIn } from '../scope.js';
import type { Scored } from '../score.js';
import type { Hypothesis } from './whatIf.js';

/** Answers that might be better for a question, each with what has to be answered beside it. */
export function proposalsFor(scored: Scored, one: number, question: PlannedQuestion): Hypothesis[] {
  switch (question.definition.type) {
    case 'choice':
      return optionsFor(scored, question).map(({ value }) => new Map([[question.at, value]]));
    case 'number':
      return numbersFor(scored, one, question).map((value) => new Map([[question.at, value]]));
    case 'multi':
      return listsFor(scored, one, question);
    case 'computed':
      return inputsFor(scored, one, question);
    case 'text':
      return [];
  }
}

function optionsFor({ plan }: Scored, { definition }: PlannedQuestion): readonly Option[] {
  return offersOptions(definition) ? optionsOf(plan.questionnaire.definition, definition) : [];
}

/** The nearest number of each band; none where a measure tells what a number is worth. */
function numbersFor(
  { organizations }: Scored,
  one: number,
  { at, bands = [], measure, definition }: PlannedQuestion,
): number[] {
  const range = definition.type === 'number' ? (definition.range ?? {}) : {};
  const [least, most] = [range.min ?? -Infinity, range.max ?? Infinity];
  const present = valueIn(organizations.scope.values[at], one);
  const now = typeof present === 'number' ? present : Math.max(0, least);
  if (measure) return [];
  return bands
    .flatMap((band, step) => edgesOf(band, bands[step + 1]))
    .filter((value) => value >= least && value <= most)
    .sort((a, b) => Math.abs(a - now) - Math.abs(b - now));
}

/** The numbers at which a band begins and ends, as far as they are in it; above a bound the next whole number. */
function edgesOf(band: Band, next: Band | undefined): number[] {
  const first = ['from' in band ? band.from : Math.floor(band.above) + 1];
  return next && 'above' in next ? [...first, next.above] : first;
}

/** Of what is chosen, that of one tag alone; where nothing has the tag, all that could. One of it for each that chooses from it. */
function listsFor(scored: Scored, one: number, question: PlannedQuestion): Hypothesis[] {
  const options = optionsFor(scored, question);
  const present = valueIn(scored.organizations.scope.values[question.at], one);
  const chosen: readonly OptionValue[] = Array.isArray(present) ? present : [];
  const tags = [...new Set(options.flatMap(({ tag }) => tag ?? []))];
  const lists = tags.map((tag) => {
    const all = options.filter((option) => option.tag === tag).map(({ value }) => value);
    const kept = all.filter((value) => chosen.includes(value));
    return kept.length > 0 ? kept : all;
  });
  const choosers = scored.plan.questions.filter(({ source }) => source === question.at);
  return [chosen, ...lists].flatMap((list) => withChoosers(list, question, choosers));
}

function withChoosers(
  list: readonly OptionValue[],
  { at }: PlannedQuestion,
  choosers: readonly PlannedQuestion[],
): Hypothesis[] {
  const value: Value = [...list];
  if (choosers.length === 0) return [new Map([[at, value]])];
  return list.map(
    (first) => new Map<number, Value>([[at, value], ...choosers.map((each) => [each.at, first] as const)]),
  );
}

/** The inputs of a computed question at their best: one of them, two of them and so on, the weakest first. */
function inputsFor(scored: Scored, one: number, { measure }: PlannedQuestion): Hypothesis[] {
  const { plan, organizations } = scored;
  const inputs = [...new Set((measure?.inputs ?? []).map(({ at }) => at))];
  const better = inputs.flatMap((at) => {
    const options = optionsFor(scored, plan.questions[at] as PlannedQuestion);
    const best = bestOption(options);
    const score = known(organizations.scope.scores[at]?.[one]);
    const now = options.find(({ value }) => value === valueIn(organizations.scope.values[at], one));
    return best === undefined || isAsGood(best, score, now)
      ? []
      : [{ at, value: best.value, score: score ?? -1 }];
  });
  better.sort((a, b) => a.score - b.score);
  return better.map((_, count) => new Map(better.slice(0, count + 1).map(({ at, value }) => [at, value])));
}

/** The option with the most points; without points the first that is a decision. */
function bestOption(options: readonly Option[]): Option | undefined {
  const decided = options.filter(({ open }) => open !== true);
  return decided.reduce<Option | undefined>(
    (best, option) => (best === undefined || (option.score ?? 0) > (best.score ?? 0) ? option : best),
    undefined,
  );
}

/** Whether an answer has as many points; without points, whether it is decided. */
function isAsGood(best: Option, score: number | undefined, now: Option | undefined): boolean {
  if (best.score === undefined) return now !== undefined && now.open !== true;
  return score !== undefined && score >= best.score;
}
