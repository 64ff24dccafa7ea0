import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../src/model/checkedQuestionnaire.js';
import { offersOptions, optionsOf, weightOf } from '../../src/model/options.js';
import type { Questionnaire } from '../../src/model/questionnaire.js';
import { shippedDefinition } from '../support/shipped.js';

const none = undefined;

type Row = [
  section: string,
  id: string,
  phase: string,
  installation: number | undefined,
  rollout: number | undefined,
  also: string,
];

/** The constructs as `content/constructs.yaml` gives them: section, phase, minima, and what else is said of them. */
const constructs: Row[] = [
  ['management', 'sponsor', 'planning', 75, 75, 'knockout'],
  ['management', 'sharedPicture', 'planning', none, none, ''],
  ['management', 'leadByExample', 'guidance', none, 50, 'paired'],
  ['management', 'resources', 'planning', 50, 50, ''],
  ['management', 'middleManagement', 'guidance', none, none, 'paired'],
  ['management', 'openLeadership', 'design', none, none, 'paired'],
  ['management', 'governance', 'planning', none, none, ''],
  ['management', 'changeReadiness', 'guidance', none, none, 'paired'],
  ['management', 'technologyShare', 'planning', none, none, ''],
  ['workingEnvironment', 'sharingCulture', 'design', none, none, 'paired'],
  ['workingEnvironment', 'trust', 'design', none, none, ''],
  ['workingEnvironment', 'norms', 'design', 50, 75, ''],
  ['workingEnvironment', 'participationTime', 'guidance', none, 50, 'paired'],
  ['workingEnvironment', 'committedAuthors', 'design', none, 50, ''],
  ['workingEnvironment', 'worksCouncil', 'planning', 50, 75, 'knockout evidence'],
  ['workingEnvironment', 'dataProtection', 'planning', 50, 75, 'knockout evidence'],
  ['workingEnvironment', 'channelClarity', 'design', none, none, ''],
  ['workingEnvironment', 'allGroupsReached', 'design', none, none, ''],
  ['mediaLiteracy', 'privateUse', 'guidance', none, none, 'weight 0.5'],
  ['mediaLiteracy', 'mediaKnowledge', 'guidance', none, none, ''],
  ['mediaLiteracy', 'transfer', 'design', none, none, 'paired'],
  ['mediaLiteracy', 'authoring', 'guidance', none, none, ''],
  ['mediaLiteracy', 'mediaCriticism', 'guidance', none, none, ''],
  ['mediaLiteracy', 'managerSkills', 'guidance', none, none, 'paired'],
  ['mediaLiteracy', 'training', 'guidance', none, 50, ''],
  ['mediaLiteracy', 'targetGroups', 'design', none, none, ''],
  ['mediaLiteracy', 'communityManagement', 'guidance', none, 50, ''],
  ['goals', 'goalDirection', 'planning', 50, 50, 'knockout'],
  ['goals', 'goalPrecision', 'planning', 75, 75, 'knockout evidence'],
  ['goals', 'businessBenefit', 'planning', none, none, ''],
  ['goals', 'useCases', 'design', none, 75, ''],
  ['goals', 'roadmap', 'planning', 50, 50, ''],
  ['goals', 'measurement', 'planning', none, none, ''],
  ['goals', 'roleBenefit', 'design', none, none, ''],
  ['goals', 'preferences', 'design', none, none, ''],
  ['technology', 'platformFit', 'none', none, none, ''],
  ['technology', 'access', 'none', none, 50, ''],
  ['technology', 'devices', 'none', none, none, ''],
  ['technology', 'integration', 'none', none, none, ''],
  ['technology', 'securityDefaults', 'none', none, none, 'evidence'],
  ['technology', 'operations', 'none', none, none, ''],
  ['technology', 'lifecycle', 'none', none, none, ''],
];

const definition: Questionnaire = shippedDefinition('social-business');
const questions = new Map(
  definition.sections.flatMap((section) =>
    section.questions.map((question) => [question.id, { section, question }]),
  ),
);

describe('the 42 constructs', () => {
  it.each(constructs)('%s: %s', (sectionId, id, phase, installation, rollout, also) => {
    const { section, question } = questions.get(id) ?? {};
    expect(section?.id).toBe(sectionId);
    expect(question?.phase ?? 'none').toBe(phase);
    expect(question?.gate?.installation).toBe(installation);
    expect(question?.gate?.rollout).toBe(rollout);
    expect(question?.gate?.knockout === true).toBe(also.includes('knockout'));
    expect(question?.paired === true).toBe(also.includes('paired'));
    expect(question && 'evidence' in question && question.evidence === 'expected').toBe(
      also.includes('evidence'),
    );
    expect(question && weightOf(question)).toBe(also.includes('weight 0.5') ? 0.5 : 1);
    expect(question?.action).toBeDefined();
    expect(question?.why).toBeDefined();
  });

  it('are all that is scored, and nothing else is', () => {
    const scored = definition.sections
      .filter(({ track }) => track !== undefined)
      .flatMap((section) =>
        section.questions.filter((question) => weightOf(question) > 0 && question.type !== 'text'),
      )
      .filter((question) => !('fact' in question && question.fact) || question.type === 'number');
    expect(scored.map(({ id }) => id).sort()).toEqual(constructs.map(([, id]) => id).sort());
    expect(constructs).toHaveLength(42);
  });

  it('have five options each, from 0 to 100 points in steps of 25, numbered 0 to 4', () => {
    const choices = constructs.flatMap(([, id]) => {
      const question = questions.get(id)?.question;
      return question?.type === 'choice' ? [question] : [];
    });
    expect(choices).toHaveLength(37);
    for (const question of choices) {
      const options = optionsOf(definition, question);
      expect([question.id, options.map(({ score }) => score)]).toEqual([question.id, [0, 25, 50, 75, 100]]);
      expect([question.id, options.map(({ value }) => value)]).toEqual([question.id, [0, 1, 2, 3, 4]]);
    }
  });

  it('limit a knock-out gate that expects evidence to 50 while none is noted', () => {
    const limited = questionsOf(definition).filter(({ gate }) => gate?.withoutEvidence !== undefined);
    expect(limited.map(({ id, gate }) => [id, gate?.withoutEvidence])).toEqual([
      ['worksCouncil', 50],
      ['dataProtection', 50],
      ['goalPrecision', 50],
    ]);
  });
});

describe('what is asked beside them', () => {
  it.each([
    [
      'context',
      [
        'organizationSize',
        'launchScope',
        'hasWorksCouncil',
        'jurisdiction',
        'sites',
        'platformStatus',
        'weeksToLaunch',
        'expectedActive',
        'earlierAttempt',
      ],
    ],
    ['beliefs', ['beliefRunsItself', 'beliefYoung', 'beliefPrivateUse', 'beliefEveryone', 'beliefInternet']],
  ])('%s, in a section without a track', (_what, ids) => {
    expect(ids.map((id) => [id, questions.get(id)?.section.track])).toEqual(ids.map((id) => [id, undefined]));
  });

  it('facts are the context, the primary goal, the switches and the committed authors', () => {
    const facts = questionsOf(definition).filter((question) => 'fact' in question && question.fact);
    expect(facts.map(({ id }) => id).sort()).toEqual(
      [
        ...['organizationSize', 'launchScope', 'hasWorksCouncil', 'jurisdiction', 'sites', 'platformStatus'],
        ...['weeksToLaunch', 'expectedActive', 'earlierAttempt', 'primaryGoal', 'committedAuthors'],
        ...['pace', 'openness', 'launchShape', 'voluntariness', 'introductionStyle', 'externals'],
      ].sort(),
    );
  });

  it('the goal catalogue has eight goals inward, five outward and two technical', () => {
    const question = questions.get('goalDirection')?.question;
    const tags =
      question && offersOptions(question) ? optionsOf(definition, question).map(({ tag }) => tag) : [];
    const count = (tag: string): number => tags.filter((each) => each === tag).length;
    expect([count('inward'), count('outward'), count('technical'), tags.length]).toEqual([8, 5, 2, 15]);
  });

  it('each switch can be undecided', () => {
    const open = questionsOf(definition).flatMap((question) => {
      const options = offersOptions(question) ? optionsOf(definition, question) : [];
      return options.some((option) => option.value === 'undecided' && option.open) ? [question.id] : [];
    });
    const switches = ['pace', 'openness', 'launchShape', 'voluntariness', 'introductionStyle', 'externals'];
    expect(open.sort()).toEqual(switches.sort());
  });

  it('the tracks weigh 80 and 20', () => {
    expect(definition.tracks.map(({ id, weight }) => [id, weight])).toEqual([
      ['project', 80],
      ['technology', 20],
    ]);
  });
});
