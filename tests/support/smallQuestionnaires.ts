import fc from 'fast-check';
import type { Questionnaire } from '../../src/model/questionnaire.js';
import { anchored, define, words } from './define.js';

const weight = fc.constantFrom(0, 0.5, 1, 1, 2);

/** Minima over 25, so that 0 points are never “nearly”, which is better than unknown. */
const gate = fc.record(
  {
    first: fc.constantFrom(25, 50, 75),
    second: fc.constantFrom(50, 75),
    knockout: fc.constant(true as const),
    withoutEvidence: fc.constant(50),
  },
  { requiredKeys: ['second'] },
);

const choice = fc
  .record(
    {
      weight,
      gate,
      paired: fc.constant(true as const),
      phase: fc.constantFrom('early', 'late'),
      options: fc.constantFrom(anchored, anchored.slice(1, 4)),
      onlyIf: fc.constant('answer.council == "yes"'),
      evidence: fc.constant('expected' as const),
    },
    { requiredKeys: ['options', 'weight'] },
  )
  .map(({ gate: own, ...rest }) => (own && rest.weight > 0 ? { ...rest, gate: own } : rest));

const number = fc.record(
  {
    type: fc.constant('number' as const),
    weight,
    range: fc.constant({ min: 0, max: 40 }),
    bands: fc.constantFrom(
      [
        { from: 0, score: 0 },
        { from: 10, score: 50 },
        { above: 20, score: 100 },
      ],
      [
        { from: 0, score: 75 },
        { from: 10, score: 100 },
        { above: 30, score: 25 },
      ],
    ),
    fact: fc.constant(true as const),
  },
  { requiredKeys: ['type', 'range', 'bands', 'weight'] },
);

const questions = fc.array(fc.oneof({ weight: 3, arbitrary: choice }, { weight: 1, arbitrary: number }), {
  minLength: 1,
  maxLength: 4,
});

const named = (section: string, list: readonly object[]) =>
  list.map((question, at) => ({ id: `${section}${at}`, ...question }));

/** Conditions that a higher score never makes true: what caps of verdicts are made of. */
const caps = fc.subarray([
  { id: 'knockout', to: 'low', when: 'knockouts(["missed", "unknown"]) > 0' },
  { id: 'gates', to: 'middle', when: 'gates(["nearly", "missed", "unknown"]) >= 2' },
  { id: 'section', to: 'low', when: 'lowestSection("project") < 40' },
  { id: 'score', to: 'middle', when: 'score.a0 <= 25 || score.b0 < 50' },
  { id: 'alarm', to: 'low', when: 'warning.alarm == "red"' },
]);

/** Small questionnaires: two tracks, gates, a condition, facts, computed questions, a warning, caps. */
export const smallQuestionnaire: fc.Arbitrary<Questionnaire> = fc
  .record({
    weights: fc.tuple(fc.constantFrom(80, 50, 1), fc.constantFrom(20, 50, 1)),
    a: questions,
    b: questions,
    c: questions,
    sectionWeight: fc.constantFrom(1, 2),
    caps,
    milestonePolicy: fc.constantFrom('staged' as const, 'strict' as const),
  })
  .map(({ weights, a, b, c, sectionWeight, caps: holding, milestonePolicy }) => {
    const [project, technology] = weights;
    return define({
      tracks: [
        { id: 'project', weight: project },
        { id: 'technology', weight: technology },
      ],
      phases: ['early', 'late'],
      milestones: ['first', 'second'],
      milestonePolicy,
      basis: ['overall', 'track.project'],
      bands: [
        { id: 'low', from: 0 },
        { id: 'middle', from: 40 },
        { id: 'high', from: 70 },
      ],
      sections: [
        {
          id: 'context',
          questions: [
            { id: 'council', fact: true, options: words('yes', 'no') },
            { id: 'comment', type: 'text' },
          ],
        },
        { id: 'a', track: 'project', questions: named('a', a) },
        {
          id: 'b',
          track: 'project',
          weight: sectionWeight,
          questions: [
            ...named('b', b),
            { id: 'both', type: 'computed', paired: true, measure: 'mean([score.a0, score.b0])' },
          ],
        },
        { id: 'c', track: 'technology', questions: named('c', c) },
      ],
      warnings: [{ id: 'alarm', red: 'score.both < 30', amber: 'gap() > 20 || track.project < 50' }],
      ...(holding.length > 0 && { caps: holding }),
    });
  });
