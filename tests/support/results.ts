import type { Assessment } from '../../src/model/assessment.js';

type Listed = 'tracks' | 'phases' | 'sections' | 'milestones' | 'warnings';

/** One entry of a list of the assessment by its id. Throws where there is none, so no test passes by absence. */
export function entry<K extends Listed>(assessment: Assessment, list: K, id: string): Assessment[K][number] {
  return found<Assessment[K][number]>(assessment[list], (each) => each.id === id, id);
}

/** The result of a question. */
export function questionIn(assessment: Assessment, id: string): Assessment['questions'][number] {
  return found(assessment.questions, (each) => each.id === id, id);
}

/** The gate of a question. */
export function gateIn(assessment: Assessment, id: string): Assessment['gates'][number] {
  return found(assessment.gates, (each) => each.question === id, id);
}

/** The action for a question. */
export function actionIn(assessment: Assessment, id: string): Assessment['actions'][number] {
  return found(assessment.actions, (each) => each.question === id, id);
}

function found<T>(list: readonly T[], is: (each: T) => boolean, id: string): T {
  const one = list.find(is);
  if (!one) throw new Error(`no ${id}`);
  return one;
}
