import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.js';
import { questionsOf } from '../../src/model/checkedQuestionnaire.js';
import type { Questionnaire } from '../../src/model/questionnaire.js';
import type { Value } from '../../src/model/response.js';
import { assess } from '../../src/scoring/assess.js';
import { shippedDefinition, shippedIds, shippedPlan } from '../support/shipped.js';
import { bestAnswers, responsesOf, seeded } from './answers.js';

/** The best answer to each question that is no choice. */
const best: Record<string, Record<string, Value>> = {
  'social-business': {
    organizationSize: 120,
    launchScope: 100,
    hasWorksCouncil: 'yes',
    weeksToLaunch: 20,
    expectedActive: 30,
    committedAuthors: 30,
    technologyShare: 20,
    sites: 1,
    goalDirection: ['findExperts', 'lessMail'],
    primaryGoal: 'findExperts',
  },
  'ai-assistants': { people: 80, employeeBody: 'yes', helpers: 10, tasks: ['summaries', 'drafts'] },
};

const conditional = (texts: readonly object[] | undefined): number[] =>
  (texts ?? []).flatMap((text, position) => ('onlyIf' in text ? [position] : []));

/** Everything that can come about by the questionnaire's own words, in words. */
function expectedIn(definition: Questionnaire): string[] {
  const bothWays = (name: string, texts: readonly object[] | undefined): string[] =>
    conditional(texts).flatMap((at) => [`${name} ${at} shown`, `${name} ${at} left out`]);
  const { report, roadmap, handbook, verdict, warnings } = definition;
  return [
    ...(warnings ?? []).flatMap(({ id, red, amber }) =>
      ['clear', 'not-assessable', ...(red ? ['red'] : []), ...(amber ? ['amber'] : [])].map(
        (level) => `warning ${id} ${level}`,
      ),
    ),
    ...(verdict.caps ?? []).flatMap(({ id }) => [`cap ${id} true`, `cap ${id} not true`]),
    ...verdict.bands.flatMap(({ id }) => [`verdict ${id}`, `band ${id}`]),
    'verdict undetermined',
    ...questionsOf(definition).flatMap(({ id, onlyIf }) =>
      onlyIf === undefined ? [] : [`question ${id} asked`, `question ${id} hidden`],
    ),
    ...(definition.milestones ?? []).flatMap(({ id }) => [
      `milestone ${id} released`,
      `milestone ${id} held`,
    ]),
    ...bothWays('potential', report?.potential),
    ...bothWays('decisions', report?.decisions),
    ...bothWays('notices', report?.notices),
    ...(roadmap ?? []).flatMap(({ id, items }) => bothWays(`stage ${id}`, items)),
    ...(handbook ?? []).flatMap(({ id, parts }) => bothWays(`chapter ${id}`, parts)),
  ];
}

/** What came about in one assessment, in the same words. */
function seenIn(definition: Questionnaire, assessment: Assessment): string[] {
  const shown = (
    name: string,
    texts: readonly object[] | undefined,
    positions: number[] | undefined,
  ): string[] =>
    conditional(texts).map((at) => `${name} ${at} ${positions?.includes(at) ? 'shown' : 'left out'}`);
  const { texts, verdict, roadmap } = assessment;
  const holding = new Set(verdict.caps.map(({ id }) => id));
  return [
    ...assessment.warnings.map(({ id, level }) => `warning ${id} ${level}`),
    ...(definition.verdict.caps ?? []).map(({ id }) => `cap ${id} ${holding.has(id) ? 'true' : 'not true'}`),
    `verdict ${verdict.id}`,
    `band ${verdict.band}`,
    ...assessment.questions.map(
      ({ id, status }) => `question ${id} ${status === 'hidden' ? 'hidden' : 'asked'}`,
    ),
    ...assessment.milestones.map(({ id, released }) => `milestone ${id} ${released ? 'released' : 'held'}`),
    ...shown('potential', definition.report?.potential, texts.potential),
    ...shown('decisions', definition.report?.decisions, texts.decisions),
    ...shown('notices', definition.report?.notices, texts.notices),
    ...(definition.roadmap ?? []).flatMap(({ id, items }) =>
      shown(`stage ${id}`, items, roadmap.find((stage) => stage.id === id)?.items),
    ),
    ...(definition.handbook ?? []).flatMap(({ id, parts }) =>
      shown(`chapter ${id}`, parts, texts.handbook[id]),
    ),
  ];
}

describe.each(shippedIds)('%s', (id) => {
  const definition = shippedDefinition(id);

  it('has nothing that no answers bring about: warnings, caps, verdicts, questions, texts', () => {
    const plan = shippedPlan(id);
    const answers = bestAnswers(definition, best[id] ?? {});
    const missing = new Set(expectedIn(definition));
    expect(missing.size).toBeGreaterThan(20);
    const random = seeded(6);
    for (let trial = 0; trial < 3000 && missing.size > 0; trial += 1) {
      const assessment = assess(plan, responsesOf(definition, answers, random));
      for (const each of seenIn(definition, assessment)) missing.delete(each);
    }
    expect([...missing]).toEqual([]);
  });
});
