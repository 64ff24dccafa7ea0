import type { Questionnaire } from '../model/questionnaire.js';
import type { Positions } from './evaluate.js';
import type { PlannedQuestion } from './planQuestion.js';
import type { Summands } from './sums.js';

/** A section with the positions of its questions that add up to its score. */
export interface PlannedSection extends Summands {
  id: string;
  /** -1: asked and never scored. */
  track: number;
  weight: number;
}

/** Where the questions' points add up, all by position. */
export interface PlannedAggregates {
  sections: PlannedSection[];
  tracks: { id: string; weight: number; sections: number[] }[];
  phases: ({ id: string } & Summands)[];
  /** All tracks, which make the whole. */
  whole: number[];
  /** The paired questions. */
  paired: number[];
}

/** Finds the questions of each section and phase, and the sections of each track. */
export function planAggregates(
  definition: Questionnaire,
  positions: Positions,
  questions: readonly PlannedQuestion[],
): PlannedAggregates {
  const scored = questions.filter((question) => question.scored);
  return {
    sections: definition.sections.map(({ id, track, weight }, section) => ({
      id,
      track: track === undefined ? -1 : positions.track(track),
      weight: weight ?? 1,
      ...summands(scored.filter((question) => question.section === section)),
    })),
    tracks: definition.tracks.map(({ id, weight }, track) => ({
      id,
      weight,
      sections: positions.sectionsOf(track),
    })),
    phases: (definition.phases ?? []).map(({ id }) => ({
      id,
      ...summands(scored.filter((question) => question.definition.phase === id)),
    })),
    whole: definition.tracks.map((_, at) => at),
    paired: questions.filter(({ paired }) => paired).map(({ at }) => at),
  };
}

function summands(questions: readonly PlannedQuestion[]): Summands {
  return { scored: questions.map(({ at }) => at), weights: questions.map(({ weight }) => weight) };
}
