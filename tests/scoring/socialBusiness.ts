import type { Assessment } from '../../src/model/assessment.js';
import { assess } from '../../src/scoring/assess.js';
import { type PlainAnswer, type PlainAnswers, response } from '../support/responses.js';
import { shippedPlan } from '../support/shipped.js';

/** The shipped questionnaire, compiled once. */
export const plan = shippedPlan('social-business');

/** The scored questions with the five options 0 to 4. */
export const anchoredIds = plan.questions
  .filter(({ definition, scored }) => scored && definition.type === 'choice')
  .map(({ id }) => id);

const technology = plan.sections.findIndex(({ id }) => id === 'technology');

/** Those of the technology track. */
export const technologyIds = plan.questions
  .filter(({ section, scored }) => scored && section === technology)
  .map(({ id }) => id);

/** The six preference switches. */
export const switches = [
  'pace',
  'openness',
  'launchShape',
  'voluntariness',
  'introductionStyle',
  'externals',
] as const;

const decided = {
  pace: 'careful',
  openness: 'open',
  launchShape: 'oneCommunity',
  voluntariness: 'optIn',
  introductionStyle: 'both',
  externals: 'none',
};

const statements = ['changeReadiness1', 'changeReadiness2', 'changeReadiness3', 'changeReadiness4'];

const context = {
  organizationSize: 100,
  launchScope: 100,
  hasWorksCouncil: 'yes',
  jurisdiction: 'de',
  sites: 1,
  platformStatus: 'nothing',
  weeksToLaunch: 20,
  expectedActive: 40,
  earlierAttempt: 'none',
  beliefRunsItself: 1,
  beliefYoung: 1,
  beliefPrivateUse: 1,
  beliefEveryone: 1,
  beliefInternet: 1,
};

/** The same answer to several questions. */
export function each(ids: readonly string[], answer: PlainAnswer): PlainAnswers {
  return Object.fromEntries(ids.map((id) => [id, answer]));
}

/** What a test changes of a full set of answers; undefined takes an answer out. */
export type Changes = Record<string, PlainAnswer | undefined>;

/** Everything answered as well as can be, evidence noted, with changes. */
export function perfect(changes: Changes = {}): PlainAnswers {
  return withChanges(
    {
      ...context,
      ...each(anchoredIds, { answer: 4, evidence: 'seen' }),
      ...each(statements, 5),
      ...decided,
      goalDirection: ['findExperts'],
      primaryGoal: 'findExperts',
      technologyShare: 20,
      committedAuthors: 20,
    },
    changes,
  );
}

const banded = {
  25: {
    technologyShare: 60,
    committedAuthors: 2,
    goalDirection: ['findExperts', 'reach', 'brandImage'],
    open: 5,
  },
  50: { technologyShare: 50, committedAuthors: 5, goalDirection: ['findExperts', 'reach'], open: 3 },
  75: {
    technologyShare: 40,
    committedAuthors: 10,
    goalDirection: ['findExperts', 'ideas', 'handovers', 'reach'],
    open: 1,
  },
};

/** Every scored question at the same points, evidence noted, with changes. */
export function level(points: keyof typeof banded, changes: Changes = {}): PlainAnswers {
  const { open, ...bands } = banded[points];
  return perfect({
    ...each(anchoredIds, { answer: points / 25, evidence: 'seen' }),
    ...each(statements, 1 + points / 25),
    ...bands,
    ...each(switches.slice(0, open), 'undecided'),
    ...changes,
  });
}

/** Votes on options 0 to 4 whose mean is so many points, a multiple of a quarter. */
export function at(points: number): PlainAnswer {
  const low = Math.min(3, Math.floor(points / 25));
  const above = Math.round((points - 25 * low) * 4);
  return {
    votes: [
      [low, 100 - above],
      [low + 1, above],
    ],
    evidence: 'seen',
  };
}

/** The assessment of one respondent's answers. */
export function assessed(answers: PlainAnswers): Assessment {
  return assess(plan, [response(answers)]);
}

function withChanges(answers: PlainAnswers, changes: Changes): PlainAnswers {
  const all = Object.entries({ ...answers, ...changes });
  return Object.fromEntries(all.flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer]])));
}
