import { hasScores, optionsOf, weightOf } from '../options.js';
import type { Band, Question } from '../question.js';
import { type Questionnaire, questionsOf, type Section } from '../questionnaire.js';
import { possible, type Ranges } from './bounds.js';
import { orderOf } from './circles.js';
import type { Expression } from './expression.js';
import { between, type Interval, type Possible, tolerance } from './possible.js';

/** What every answer, score and result of a questionnaire can be. */
export function rangesOf(
  questionnaire: Questionnaire,
  expressions: Readonly<Record<string, Expression>>,
): Ranges {
  const ranges = new Map<string, Possible>();
  const questions = questionsOf(questionnaire);
  const byId = new Map(questions.map((question) => [question.id, question]));
  for (const question of questions) {
    const answer = answerRange(questionnaire, question);
    if (answer) ranges.set(`answer.${question.id}`, answer);
  }
  for (const id of orderOf(questions, expressions).order) {
    const question = byId.get(id);
    if (question && hasScores(questionnaire, question)) {
      ranges.set(`score.${id}`, {
        kind: 'number',
        ...scoreRange(questionnaire, question, expressions, ranges),
      });
    }
  }
  addResults(questionnaire, ranges);
  return ranges;
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
  expressions: Readonly<Record<string, Expression>>,
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
    const begins = position === 0 || startOf(band) <= high + tolerance;
    return begins && (!next || startOf(next) >= low - tolerance);
  });
}

function addResults(questionnaire: Questionnaire, ranges: Map<string, Possible>): void {
  for (const [key, list] of partsOfResults(questionnaire, ranges)) {
    const low = Math.min(...list.map((range) => range.low));
    ranges.set(key, between(low, Math.max(...list.map(({ high }) => high))));
  }
  const gated = questionsOf(questionnaire).filter(({ gate }) => gate);
  ranges.set('gates', between(0, gated.length));
  ranges.set('knockouts', between(0, gated.filter(({ gate }) => gate?.knockout).length));
  for (const { id, red, amber } of questionnaire.warnings ?? []) {
    const words = ['clear', 'not-assessable', ...(red ? ['red'] : []), ...(amber ? ['amber'] : [])];
    ranges.set(`warning.${id}`, { kind: 'text', words: new Set(words) });
  }
}

/** The ranges of the scores that each section, track and phase, and the whole, are means of. */
function partsOfResults(questionnaire: Questionnaire, ranges: Ranges): Map<string, Interval[]> {
  const all = new Map<string, Interval[]>();
  const inTracks = questionnaire.sections.filter(({ track }) => track !== undefined);
  for (const [section, question] of inTracks.flatMap((of) => scored(of).map((each) => [of, each] as const))) {
    const range = ranges.get(`score.${question.id}`);
    if (range?.kind !== 'number') continue;
    const phase = question.phase === undefined ? [] : [`phase.${question.phase}`];
    for (const key of [`section.${section.id}`, `track.${section.track}`, 'overall', ...phase]) {
      all.set(key, [...(all.get(key) ?? []), range]);
    }
  }
  return all;
}

function scored(section: Section): Question[] {
  return section.questions.filter((question) => weightOf(question) > 0);
}
