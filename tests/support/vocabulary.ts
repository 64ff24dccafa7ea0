import { define, words } from './define.js';

const label = { en: 'Text' };

/** A questionnaire with a name of every kind, for tests of expressions. */
export const vocabulary = define({
  tracks: [
    { id: 'project', weight: 80 },
    { id: 'technology', weight: 20 },
  ],
  phases: ['planning'],
  milestones: ['installation', 'rollout'],
  sections: [
    {
      id: 'context',
      questions: [
        { id: 'n', type: 'number', fact: true },
        { id: 'm', type: 'number', fact: true },
        { id: 'word', fact: true, options: words('yes', 'no') },
        { id: 'other', fact: true, options: words('yes', 'later') },
        { id: 'free', type: 'text', fact: true },
        {
          id: 'goals',
          type: 'multi',
          options: [
            { value: 'find', label, tag: 'inward' },
            { value: 'mail', label, tag: 'inward' },
            { value: 'reach', label, tag: 'outward' },
            { value: 'legacy', label },
          ],
        },
        { id: 'channels', type: 'multi', options: [1, 2].map((value) => ({ value, label })) },
        { id: 'primary', fact: true, options: { from: 'goals' } },
        {
          id: 'pace',
          fact: true,
          options: [...words('careful', 'brisk'), { value: 'undecided', label, open: true }],
        },
      ],
    },
    {
      id: 'management',
      track: 'project',
      questions: [
        { id: 'sponsor', phase: 'planning', gate: { installation: 50, rollout: 75, knockout: true } },
        { id: 'picture', phase: 'planning', paired: true, gate: { rollout: 50 } },
        { id: 'both', type: 'computed', weight: 0, measure: 'mean([score.sponsor, score.picture])' },
      ],
    },
    { id: 'environment', track: 'project', questions: [{ id: 'norms' }] },
    { id: 'systems', track: 'technology', questions: [{ id: 'access' }] },
  ],
  warnings: [
    { id: 'alarm', red: 'score.sponsor <= 25', amber: 'answer.n >= 4' },
    { id: 'hint', amber: 'score.norms < 50' },
  ],
});
