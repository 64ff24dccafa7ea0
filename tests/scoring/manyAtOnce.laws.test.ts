import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkExpressions } from '../../src/model/expression/checkAll.js';
import type { Questionnaire } from '../../src/model/questionnaire.js';
import type { Response } from '../../src/model/response.js';
import { assess } from '../../src/scoring/assess.js';
import { type Plan, planOf } from '../../src/scoring/plan.js';
import { summarize } from '../../src/scoring/summarize.js';
import { anyResponse } from '../support/arbitraries.js';
import { shippedDefinition, shippedIds } from '../support/shipped.js';
import { smallQuestionnaire } from '../support/smallQuestionnaires.js';
import { rowsOf } from '../support/summaries.js';

function planFor(definition: Questionnaire): Plan {
  const { expressions } = checkExpressions(definition);
  return planOf({ definition, sha256: '0'.repeat(64), expressions });
}

const subjects: [string, fc.Arbitrary<Questionnaire>, number][] = [
  ...shippedIds.map((id): [string, fc.Arbitrary<Questionnaire>, number] => [
    id,
    fc.constant(shippedDefinition(id)),
    6,
  ]),
  ['any small questionnaire', smallQuestionnaire, 60],
];

/** Someone whose answers stand for a whole organization. */
const speaks = ({ respondent }: Response): boolean => respondent.role !== 'staff';

test.each(subjects)(
  '%s: organizations that are scored at once come to what each does alone',
  (_, any, runs) => {
    const given = any.chain((definition) => {
      const responses = fc.array(anyResponse(definition), { maxLength: 4 });
      return fc.tuple(fc.constant(definition), fc.array(responses, { minLength: 1, maxLength: 6 }));
    });
    fc.assert(
      fc.property(given, ([definition, all]) => {
        const plan = planFor(definition);
        const options = { questions: true };
        const alone = all.map((responses) => rowsOf(summarize(plan, [responses], options))[0]);
        expect(rowsOf(summarize(plan, all, options))).toEqual(alone);
        // Those of one respondent each take a shorter way when they are among themselves.
        const singles = all
          .flat()
          .filter(speaks)
          .map((response) => [response]);
        const beside = rowsOf(summarize(plan, [[], ...singles], options)).slice(1);
        expect(rowsOf(summarize(plan, singles, options))).toEqual(beside);
      }),
      { numRuns: runs },
    );
  },
);

test.each(subjects)('%s: a summary says what the assessment says', (_, any, runs) => {
  const given = any.chain((definition) =>
    fc.tuple(fc.constant(definition), fc.array(anyResponse(definition), { maxLength: 4 })),
  );
  fc.assert(
    fc.property(given, ([definition, responses]) => {
      const plan = planFor(definition);
      const [summary] = rowsOf(summarize(plan, [responses], { questions: true }));
      const { verdict, overall, sections, questions, warnings, gates } = assess(plan, responses);
      const raised = warnings.filter(({ level }) => level === 'red' || level === 'amber');
      const missed = gates.filter(({ status }) => status === 'missed' || status === 'nearly');
      expect(summary).toMatchObject({
        verdict: {
          id: verdict.id,
          provisional: verdict.provisional,
          lowest: verdict.lowest,
          highest: verdict.highest,
        },
        overall: { score: overall.score, lowest: overall.lowest, highest: overall.highest },
        sections: sections.map(({ score }) => score),
        questions: questions.map(({ score }) => score),
        missedGates: missed.map(({ question }) => question),
        raisedWarnings: raised.map(({ id, level }) => `${id}:${level}`),
      });
    }),
    { numRuns: runs },
  );
});
