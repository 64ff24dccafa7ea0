import { questionsOf } from '../checkedQuestionnaire.js';
import { hasScores, offersOptions, optionsOf } from '../options.js';
import type { Question } from '../question.js';
import type { Questionnaire } from '../questionnaire.js';
import type { Space } from './expression.js';

/** Which expression may read what; layers keep rules free of circles. */
export type Layer = 'condition' | 'measure' | 'warning' | 'rule';

/** What an expression can know of an answer: its type, its values, their tags. */
export interface AnswerKind {
  type: 'double' | 'string' | 'list<string>' | 'list<double>';
  question: Question;
  /** The values of its options; undefined where any value is possible. */
  values: (number | string)[] | undefined;
  tags: string[];
}

/** Every name of a questionnaire that its expressions may read. */
export interface Names {
  answers: Map<string, AnswerKind>;
  ids: Record<Exclude<Space, 'answer'>, string[]>;
  milestones: string[];
}

const spaces: Record<Layer, Space[]> = {
  condition: ['answer'],
  measure: ['answer', 'score'],
  warning: ['answer', 'score', 'section', 'track', 'phase'],
  rule: ['answer', 'score', 'section', 'track', 'phase', 'warning'],
};

/** The spaces that a layer reads. */
export function spacesOf(layer: Layer): Space[] {
  return spaces[layer];
}

/** Whether a layer reads results of the whole: `overall`, gates, the gap. */
export function readsResults(layer: Layer): boolean {
  return layer === 'warning' || layer === 'rule';
}

/** Collects the names of a questionnaire. */
export function namesOf(questionnaire: Questionnaire): Names {
  const questions = questionsOf(questionnaire);
  const ids = (list: readonly { id: string }[] | undefined): string[] => (list ?? []).map(({ id }) => id);
  return {
    answers: new Map(questions.flatMap((question) => answerKind(questionnaire, question))),
    ids: {
      score: ids(questions.filter((question) => hasScores(questionnaire, question))),
      section: ids(questionnaire.sections.filter(({ track }) => track !== undefined)),
      track: ids(questionnaire.tracks),
      phase: ids(questionnaire.phases),
      warning: ids(questionnaire.warnings),
    },
    milestones: ids(questionnaire.milestones),
  };
}

function answerKind(questionnaire: Questionnaire, question: Question): [string, AnswerKind][] {
  if (question.type === 'computed') return [];
  if (!offersOptions(question)) {
    const type = question.type === 'number' ? 'double' : 'string';
    return [[question.id, { type, question, values: undefined, tags: [] }]];
  }
  const options = optionsOf(questionnaire, question);
  const values = options.map(({ value }) => value);
  const one = values.every((value) => typeof value === 'number') ? 'double' : 'string';
  const tags = [...new Set(options.flatMap(({ tag }) => tag ?? []))];
  const type = question.type === 'multi' ? (`list<${one}>` as const) : one;
  return [[question.id, { type, question, values, tags }]];
}
