import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkExpressions } from '../../../src/model/expression/checkAll.js';
import type { Questionnaire } from '../../../src/model/questionnaire.js';
import { assess } from '../../../src/scoring/assess.js';
import { bridge, responseBehind } from '../../../src/scoring/comparison/bridge.js';
import { compare } from '../../../src/scoring/comparison/compare.js';
import { regressions } from '../../../src/scoring/comparison/regressions.js';
import { planOf } from '../../../src/scoring/plan.js';
import { anyAnswers, only } from '../../support/arbitraries.js';
import { smallQuestionnaire } from '../../support/smallQuestionnaires.js';

const checkedFrom = (definition: Questionnaire, sha256 = 'a') => {
  const { expressions } = checkExpressions(definition);
  return { definition, sha256, expressions };
};

/** A small questionnaire with two responses to it. */
const subject = smallQuestionnaire.chain((definition) =>
  fc.record({
    questionnaire: fc.constant(checkedFrom(definition)),
    before: anyAnswers(definition).map((answers) => only(answers)),
    now: anyAnswers(definition).map((answers) => only(answers)),
  }),
);

test('nothing moves against itself, and there and back is the same way', () => {
  fc.assert(
    fc.property(subject, ({ questionnaire, before, now }) => {
      const plan = planOf(questionnaire);
      const [a, b] = [assess(plan, [before]), assess(plan, [now])];
      const { definition } = questionnaire;
      for (const lowest of [true, false]) {
        expect(regressions(compare([a, a]), definition, { tolerance: 0, lowest })).toEqual([]);
      }
      const [there, back] = [compare([a, b]), compare([b, a])];
      expect(there.questions.map(({ change }) => change ?? 'none')).toEqual(
        back.questions.map(({ change }) => (change === null ? 'none' : 0 - change)),
      );
      expect(there.overall.change === null).toBe(back.overall.change === null);
    }),
    { numRuns: 60 },
  );
});

test('under a questionnaire that is the same, all that changed was the organization', () => {
  fc.assert(
    fc.property(subject, ({ questionnaire, before, now }) => {
      const other = checkedFrom(questionnaire.definition, 'b');
      const bridged = bridge(
        { questionnaire, responses: [before] },
        { questionnaire: other, responses: [now] },
      );
      const [a, b] = [assess(planOf(questionnaire), [before]), assess(planOf(other), [now])];
      const { split, overall, incomparable } = compare([a, b], bridged);
      expect(incomparable).toEqual([]);
      const parts = [
        ...(split?.tracks ?? []),
        ...(split?.sections ?? []),
        ...(split?.overall ? [split.overall] : []),
      ];
      for (const { questionnaire: changed } of parts) expect(changed).toBeCloseTo(0, 9);
      expect(split?.overall?.organization ?? 'none').toEqual(overall.change ?? 'none');
    }),
    { numRuns: 60 },
  );
});

test('the assessment of one respondent holds the answers that made it', () => {
  fc.assert(
    fc.property(subject, ({ questionnaire, before }) => {
      const plan = planOf(questionnaire);
      const assessment = assess(plan, [before]);
      const behind = responseBehind(assessment);
      const again = assess(plan, behind ? [behind] : []);
      const { overall, gates, verdict, warnings, milestones } = again;
      expect({ overall, gates, verdict, warnings, milestones }).toEqual({
        overall: assessment.overall,
        gates: assessment.gates,
        verdict: assessment.verdict,
        warnings: assessment.warnings,
        milestones: assessment.milestones,
      });
    }),
    { numRuns: 60 },
  );
});
