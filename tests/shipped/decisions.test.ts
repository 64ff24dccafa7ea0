import { expect, it } from 'vitest';
import { assess } from '../../src/scoring/assess.js';
import { shippedDefinition, shippedPlan } from '../support/shipped.js';
import { bestAnswers, responsesOf, seeded } from './answers.js';

const id = 'social-business';
const given = {
  ...{ launchScope: 100, hasWorksCouncil: 'yes', committedAuthors: 30, technologyShare: 20 },
  ...{ goalDirection: ['findExperts', 'lessMail'], primaryGoal: 'findExperts' },
};

it('asks for exactly three decisions, whatever is answered', () => {
  const definition = shippedDefinition(id);
  const plan = shippedPlan(id);
  const best = bestAnswers(definition, given);
  const random = seeded(7);
  const none = [
    { respondent: { role: 'leadership' as const }, answers: new Map(), remarks: {}, agreements: {} },
  ];
  expect(assess(plan, none).texts.decisions).toHaveLength(3);
  for (let trial = 0; trial < 500; trial += 1) {
    expect(assess(plan, responsesOf(definition, best, random)).texts.decisions).toHaveLength(3);
  }
});
