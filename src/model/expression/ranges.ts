import { questionsOf } from '../checkedQuestionnaire.js';
import { hasScores, optionsOf } from '../options.js';
import type { Band, Question } from '../question.js';
import type { Questionnaire } from '../questionnaire.js';
import { exceeds, reaches } from '../tolerance.js';
import { possible, type Ranges } from './bounds.js';
import { orderOf } from './circles.js';
import type { Expression } from './expression.js';
import { between, type Interval, type Possible } from './possible.js';
import { resultRanges } from './resultRanges.js';

type Expressions = Readonly<Record<string, Expression>>;

/** What every answer, score and result of a questionnaire can be. */
export function rangesOf(questionnaire: Questionnaire, expressions: Expressions): Ranges {
  const ranges = new Map<string, Possible>();
  const questions = questionsOf(questionnaire);
  const byId = new Map(questions.map((question) => [question.id, question]));
  for (const question of questions) {
    const answer = answerRange(questionnaire, question);
    if (answer) ranges.set(`answer.${question.id}`, answer);
  }
  for (const id of orderOf(questions, expressions).order) {
    const question = byId.get(id);
    if (!question || !hasScores(questionnaire, question)) continue;
    const score = scoreRange(questionnaire, question, expressions, ranges);
    ranges.set(`score.${id}`, { kind: 'number', ...score });
  }
  return new Map([...ranges, ...resultRanges(questionnaire, ranges)]);
}

function answerRange(questionnaire: Questionnaire, question: Question): Possible | undefined {
  if (question.type === 'number')
    return between(question.range?.min ?? -Infinity, question.range?.max ?? Infinity);
  if (question.type !== 'choice') return undefined;
  const values = optionsOf(questionnaire, question).map(({ value }) => value);
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === values.length) return between(Math.min(...numbers), Math.max(...numbers));
  return { kind: 'text', words: new Set(values.map(String)) };
}

/** The least and the highest score that a question can have; means of several answers lie between. */
function scoreRange(
  questionnaire: Questionnaire,
  question: Question,
  expressions: Expressions,
  ranges: Ranges,
): Interval {
  if (question.type === 'choice')
    return hull(optionsOf(questionnaire, question).flatMap(({ score }) => score ?? []));
  if (question.type === 'text') return hull([]);
  const tree = question.measure === undefined ? undefined : expressions[question.measure];
  const judged = tree ? possible(tree, ranges) : ranges.get(`answer.${question.id}`);
  const measured = judged?.kind === 'number' ? judged : { low: -Infinity, high: Infinity };
  if (!question.bands) return { low: clamp(measured.low), high: clamp(measured.high) };
  return hull(reachable(question.bands, measured).map(({ score }) => score));
}

const clamp = (points: number): number => Math.min(100, Math.max(0, points));

function hull(values: number[]): Interval {
  return values.length > 0 ? { low: Math.min(...values), high: Math.max(...values) } : { low: 0, high: 100 };
}

/** The bands that a number within bounds can fall into; the first also holds what lies below it. */
function reachable(bands: readonly Band[], { low, high }: Interval): Band[] {
  const startOf = (band: Band): number => ('from' in band ? band.from : band.above);
  return bands.filter((band, position) => {
    const next = bands[position + 1];
    const begins = position === 0 || reaches(high, startOf(band));
    return begins && (!next || !exceeds(low, startOf(next)));
  });
}
