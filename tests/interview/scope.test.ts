import { describe, expect, it } from 'vitest';
import { minutesFor } from '../../src/interview/session/duration.js';
import { asksIn, type Scope } from '../../src/interview/session/scope.js';
import { askedQuestions } from '../../src/interview/session/session.js';
import { shippedPlan } from '../support/shipped.js';

const { questionnaire } = shippedPlan('social-business');
const asked = (scope: Scope) => askedQuestions(questionnaire.definition).filter(asksIn(questionnaire, scope));
const ids = (scope: Scope) => asked(scope).map(({ id }) => id);

describe('what an interview is about', () => {
  it('is everything unless said', () => {
    expect(asked({})).toHaveLength(askedQuestions(questionnaire.definition).length);
  });

  it('is, of gates alone, their questions and all that decides them', () => {
    expect(ids({ only: 'gates' })).toEqual([
      'launchScope',
      'hasWorksCouncil',
      'sponsor',
      'leadByExample',
      'resources',
      'norms',
      'participationTime',
      'committedAuthors',
      'worksCouncil',
      'dataProtection',
      'training',
      'communityManagement',
      'goalDirection',
      'primaryGoal',
      'goalPrecision',
      'useCases',
      'roadmap',
      'access',
    ]);
    expect(minutesFor(asked({ only: 'gates' }))).toBe(15);
  });

  it('is, for an audience, its questions and those for everyone', () => {
    const staff = asked({ audience: 'staff' });
    expect(staff.length).toBeGreaterThan(5);
    expect(staff.every(({ audience }) => audience === undefined || audience.includes('staff'))).toBe(true);
    expect(ids({ audience: 'leadership', only: 'gates' })).not.toContain('access');
  });
});
