import { orderOf } from '../model/expression/circles.js';
import type { Expression } from '../model/expression/expression.js';
import type { Question } from '../model/question.js';
import { type CheckedQuestionnaire, defaultTarget, questionsOf } from '../model/questionnaire.js';
import { compile, type Evaluate } from './evaluate.js';
import { type PlannedGate, planGate } from './planGate.js';
import { type PlannedQuestion, planQuestion } from './planQuestion.js';
import { positionsOf } from './positions.js';

/** A section with the positions of its questions that add up to its score. */
export interface PlannedSection {
  id: string;
  /** -1: asked and never scored. */
  track: number;
  weight: number;
  scored: number[];
}

/** A warning's conditions; an absent one is never true. */
export interface PlannedWarning {
  id: string;
  red: Evaluate;
  amber: Evaluate;
}

/** A cap: the position of the band that the verdict cannot exceed, and when. */
export interface PlannedCap {
  id: string;
  to: number;
  when: Evaluate;
}

/** A questionnaire compiled once: the same plan scores one person or any number of rows. */
export interface Plan {
  questionnaire: CheckedQuestionnaire;
  questions: PlannedQuestion[];
  /** Positions of questions, each after all that its condition and measure read. */
  order: number[];
  sections: PlannedSection[];
  tracks: { id: string; weight: number; sections: number[] }[];
  phases: { id: string; scored: number[] }[];
  milestones: string[];
  gates: PlannedGate[];
  warnings: PlannedWarning[];
  /** Positions in `tracks`; -1 is the overall score. */
  basis: number[];
  bands: { id: string; from: number }[];
  caps: PlannedCap[];
  target: number;
  /** Compiles an expression of the questionnaire by its text; undefined for undefined. */
  evaluate(text: string | undefined): Evaluate | undefined;
}

const never: Evaluate = () => false;

/** Compiles a questionnaire. */
export function planOf(questionnaire: CheckedQuestionnaire): Plan {
  const { definition, expressions } = questionnaire;
  const all = questionsOf(definition);
  const positions = positionsOf(definition);
  const cache = new Map<string, Evaluate>();
  const compiled = (text: string): Evaluate => {
    const known = cache.get(text) ?? compile(treeOf(expressions, text), positions);
    cache.set(text, known);
    return known;
  };
  const evaluate = (text: string | undefined): Evaluate | undefined =>
    text === undefined ? undefined : compiled(text);
  const questions = planQuestions(questionnaire, positions, evaluate);
  const sections = definition.sections.map((section) => ({
    id: section.id,
    track: section.track === undefined ? -1 : positions.track(section.track),
    weight: section.weight ?? 1,
    scored: section.questions.map(({ id }) => positions.question(id)).filter((at) => questions[at]?.scored),
  }));
  return {
    questionnaire,
    questions,
    order: orderOf(all, expressions).order.map(positions.question),
    sections,
    tracks: definition.tracks.map(({ id, weight }, track) => ({
      id,
      weight,
      sections: positions.sectionsOf(track),
    })),
    phases: (definition.phases ?? []).map(({ id }) => ({
      id,
      scored: questions
        .filter((question) => question.scored && question.definition.phase === id)
        .map(({ at }) => at),
    })),
    milestones: (definition.milestones ?? []).map(({ id }) => id),
    gates: all.flatMap((question, at) => planGate(definition, question, at, evaluate)),
    warnings: (definition.warnings ?? []).map(({ id, red, amber }) => ({
      id,
      red: evaluate(red) ?? never,
      amber: evaluate(amber) ?? never,
    })),
    ...planVerdict(definition, positions, compiled),
    target: definition.target ?? defaultTarget,
    evaluate,
  };
}

function treeOf(expressions: Readonly<Record<string, Expression>>, text: string): Expression {
  const tree = expressions[text];
  if (!tree) throw new Error(`the expression was not checked: ${text}`);
  return tree;
}

function planQuestions(
  { definition, expressions }: CheckedQuestionnaire,
  positions: ReturnType<typeof positionsOf>,
  evaluate: Plan['evaluate'],
): PlannedQuestion[] {
  const planned: PlannedQuestion[] = [];
  const isFact = (question: Question): boolean => 'fact' in question && question.fact === true;
  const facts = new Set(
    questionsOf(definition)
      .filter(isFact)
      .map(({ id }) => id),
  );
  definition.sections.forEach((section, at) => {
    for (const question of section.questions) {
      const context = {
        definition,
        expressions,
        positions,
        evaluate,
        facts,
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
  positions: ReturnType<typeof positionsOf>,
  compiled: (text: string) => Evaluate,
): Pick<Plan, 'basis' | 'bands' | 'caps'> {
  const band = (id: string): number => verdict.bands.findIndex((each) => each.id === id);
  return {
    basis: verdict.basis.map((name) =>
      name === 'overall' ? -1 : positions.track(name.slice('track.'.length)),
    ),
    bands: verdict.bands.map(({ id, from }) => ({ id, from })),
    caps: (verdict.caps ?? []).map(({ id, to, when }) => ({ id, to: band(to), when: compiled(when) })),
  };
}
