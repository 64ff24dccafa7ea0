import { type Expression, namesIn, partsOf } from '../model/expression/expression.js';
import { hasScores, offersOptions, optionsOf, sourceOf, weightOf } from '../model/options.js';
import type { OptionValue } from '../model/primitives.js';
import type { Band, Question } from '../model/question.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { emptyMemory, type Memory } from './entries.js';
import { type Condition, conditionOf, type Evaluate, numberOf, type Positions } from './evaluate.js';

/** One name that a measure needs. */
export interface Input {
  space: 'answer' | 'score';
  at: number;
  /** `decided` takes `dont-know` for an answer. */
  takesDontKnow: boolean;
}

/** How a raw value becomes a number: an expression and everything it needs. */
export interface Measure {
  run: Evaluate & { kind: 'number' };
  inputs: Input[];
}

/** A question, ready for scoring. */
export interface PlannedQuestion {
  at: number;
  id: string;
  definition: Question;
  section: number;
  weight: number;
  /** Adds up in its section: in a track, with scores and a weight. */
  scored: boolean;
  /** Its score is part of the result: in a track, with scores. */
  published: boolean;
  /** The organization has one answer, not each respondent one: a fact, or computed from facts alone. */
  common: boolean;
  paired: boolean;
  /** What its answers are. */
  kind: ReturnType<Positions['kindOf']>;
  isVisible: Condition | undefined;
  /** The position of the question whose chosen options it offers; -1: of none. */
  source: number;
  measure: Measure | undefined;
  bands: readonly Band[] | undefined;
  /** The score of each option; empty where options have none. */
  optionScores: ReadonlyMap<OptionValue, number>;
  /** What the answers came to that were scored last. */
  memory: Memory;
}

interface Context {
  definition: Questionnaire;
  expressions: Readonly<Record<string, Expression>>;
  positions: Positions;
  evaluate(text: string | undefined): Evaluate | undefined;
  /** Questions that the organization answers as one. */
  common: ReadonlySet<string>;
  section: number;
  inTrack: boolean;
}

/** Plans one question. */
export function planQuestion(question: Question, at: number, context: Context): PlannedQuestion {
  const { definition, positions, evaluate, common, section, inTrack } = context;
  const published = inTrack && hasScores(definition, question);
  const options = offersOptions(question) ? optionsOf(definition, question) : [];
  const measure = 'measure' in question ? planMeasure(question, context) : undefined;
  const weight = weightOf(question);
  const condition = evaluate(question.onlyIf);
  const source = sourceOf(question);
  return {
    at,
    id: question.id,
    definition: question,
    section,
    weight,
    scored: published && weight > 0,
    published,
    common: common.has(question.id),
    paired: question.paired === true,
    kind: positions.kindOf(at),
    isVisible: condition && conditionOf(condition),
    source: source === undefined ? -1 : positions.question(source),
    measure,
    bands: 'bands' in question ? question.bands : undefined,
    optionScores: new Map(
      options.flatMap(({ value, score }) => (score === undefined ? [] : [[value, score] as const])),
    ),
    memory: emptyMemory(),
  };
}

function planMeasure(
  question: Question & { measure?: string | undefined },
  { expressions, positions, evaluate }: Context,
): Measure | undefined {
  const run = evaluate(question.measure);
  const tree = question.measure === undefined ? undefined : expressions[question.measure];
  if (!run || !tree) return undefined;
  const strict = new Set(namesOutsideDecided(tree));
  const inputs = namesIn(tree).map(
    ({ space, id }): Input => ({
      space: space === 'score' ? 'score' : 'answer',
      at: positions.question(id),
      takesDontKnow: !strict.has(`${space}.${id}`),
    }),
  );
  return { run: numberOf(run), inputs };
}

function namesOutsideDecided(part: Expression): string[] {
  if (part.op === 'name') return [`${part.space}.${part.id}`];
  if (part.op === 'call' && part.name === 'decided') return [];
  return partsOf(part).flatMap(namesOutsideDecided);
}

/** The questions with one answer for the organization: facts, and what is computed from such questions alone. */
export function commonQuestions(
  questions: readonly Question[],
  expressions: Readonly<Record<string, Expression>>,
): Set<string> {
  const common = new Set(questions.filter((each) => 'fact' in each && each.fact).map(({ id }) => id));
  let size = -1;
  while (size < common.size) {
    size = common.size;
    for (const question of questions) {
      const tree = question.type === 'computed' ? expressions[question.measure] : undefined;
      const reads = tree ? namesIn(tree) : [];
      if (reads.length > 0 && reads.every(({ id }) => common.has(id))) common.add(question.id);
    }
  }
  return common;
}
