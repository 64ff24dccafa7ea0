import { type CheckedQuestionnaire, defaultTarget, questionsOf } from '../model/checkedQuestionnaire.js';
import { orderOf } from '../model/expression/circles.js';
import { type Expression, namesIn } from '../model/expression/expression.js';
import { type Condition, compile, conditionOf, type Evaluate, type Positions } from './evaluate.js';
import { type PlannedAggregates, planAggregates } from './planAggregates.js';
import { type PlannedGate, planGate } from './planGate.js';
import { commonQuestions, type PlannedQuestion, planQuestion } from './planQuestion.js';
import { positionsOf } from './positions.js';

/** A warning's conditions; an absent one is never true. */
export interface PlannedWarning {
  id: string;
  red: Condition;
  amber: Condition;
}

/** A cap: the position of the band that the verdict cannot exceed, and when. */
export interface PlannedCap {
  id: string;
  to: number;
  when: Condition;
}

/** A questionnaire compiled once: the same plan scores one person or any number of rows. */
export interface Plan extends PlannedAggregates {
  questionnaire: CheckedQuestionnaire;
  questions: PlannedQuestion[];
  /** Positions of questions, each after all that its condition and measure read. */
  order: number[];
  milestones: string[];
  gates: PlannedGate[];
  warnings: PlannedWarning[];
  /** Positions in `tracks`; -1 is the overall score. */
  basis: number[];
  bands: { id: string; from: number }[];
  caps: PlannedCap[];
  target: number;
  /** Scored questions whose scores gates, warnings or caps read: what is assumed of them matters to more than sums. */
  assumable: number[];
  /** Compiles an expression of the questionnaire by its text; undefined for undefined. */
  evaluate(text: string | undefined): Evaluate | undefined;
}

const never: Expression = { op: 'literal', value: false };

const plans = new WeakMap<CheckedQuestionnaire, Plan>();

/** The plan of a questionnaire, compiled when it is first asked for: a questionnaire does not change. */
export function planOf(questionnaire: CheckedQuestionnaire): Plan {
  const known = plans.get(questionnaire);
  if (known) return known;
  const plan = compiledPlan(questionnaire);
  plans.set(questionnaire, plan);
  return plan;
}

function compiledPlan(questionnaire: CheckedQuestionnaire): Plan {
  const { definition, expressions } = questionnaire;
  const all = questionsOf(definition);
  const positions = positionsOf(definition);
  const compiled = compiler(expressions, positions);
  const evaluate = (text: string | undefined): Evaluate | undefined =>
    text === undefined ? undefined : compiled(text);
  const questions = planQuestions(questionnaire, positions, evaluate);
  const gates = all.flatMap((question, at) => planGate(definition, question, at, evaluate));
  const read = readScores(questionnaire);
  return {
    questionnaire,
    questions,
    order: orderOf(all, expressions).order.map(positions.question),
    ...planAggregates(definition, positions, questions),
    milestones: (definition.milestones ?? []).map(({ id }) => id),
    gates,
    warnings: (definition.warnings ?? []).map(({ id, red, amber }) => ({
      id,
      red: conditionOf(evaluate(red) ?? compile(never, positions)),
      amber: conditionOf(evaluate(amber) ?? compile(never, positions)),
    })),
    ...planVerdict(definition, positions, compiled),
    target: definition.target ?? defaultTarget,
    assumable: questions.flatMap(({ at, id, scored }) =>
      scored && (read.has(id) || gates.some(({ question }) => question === at)) ? [at] : [],
    ),
    evaluate,
  };
}

/** Ids of questions whose scores warnings, caps or conditions of gates read. */
function readScores({ definition, expressions }: CheckedQuestionnaire): Set<string> {
  const texts = [
    ...(definition.warnings ?? []).flatMap(({ red, amber }) => [red, amber]),
    ...(definition.verdict.caps ?? []).map(({ when }) => when),
    ...questionsOf(definition).map(({ gate }) => gate?.onlyMetIf),
  ];
  const names = texts.flatMap((text) => (text === undefined ? [] : namesIn(treeOf(expressions, text))));
  return new Set(names.flatMap(({ space, id }) => (space === 'score' ? [id] : [])));
}

/** Compiles expressions by their text, each once. */
function compiler(
  expressions: CheckedQuestionnaire['expressions'],
  positions: Positions,
): (text: string) => Evaluate {
  const cache = new Map<string, Evaluate>();
  return (text) => {
    const known = cache.get(text) ?? compile(treeOf(expressions, text), positions);
    cache.set(text, known);
    return known;
  };
}

function treeOf(expressions: Readonly<Record<string, Expression>>, text: string): Expression {
  const tree = expressions[text];
  if (!tree) throw new Error(`the expression was not checked: ${text}`);
  return tree;
}

function planQuestions(
  { definition, expressions }: CheckedQuestionnaire,
  positions: Positions,
  evaluate: Plan['evaluate'],
): PlannedQuestion[] {
  const planned: PlannedQuestion[] = [];
  const common = commonQuestions(questionsOf(definition), expressions);
  definition.sections.forEach((section, at) => {
    for (const question of section.questions) {
      const context = {
        definition,
        expressions,
        positions,
        evaluate,
        common,
        section: at,
        inTrack: section.track !== undefined,
      };
      planned.push(planQuestion(question, planned.length, context));
    }
  });
  return planned;
}

function planVerdict(
  { verdict }: CheckedQuestionnaire['definition'],
  positions: Positions,
  compiled: (text: string) => Evaluate,
): Pick<Plan, 'basis' | 'bands' | 'caps'> {
  const band = (id: string): number => verdict.bands.findIndex((each) => each.id === id);
  return {
    basis: verdict.basis.map((name) =>
      name === 'overall' ? -1 : positions.track(name.slice('track.'.length)),
    ),
    bands: verdict.bands.map(({ id, from }) => ({ id, from })),
    caps: (verdict.caps ?? []).map(({ id, to, when }) => ({
      id,
      to: band(to),
      when: conditionOf(compiled(when)),
    })),
  };
}
