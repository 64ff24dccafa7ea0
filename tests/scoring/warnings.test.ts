import { describe, expect, test } from 'vitest';
import { assess } from '../../src/scoring/assess.js';
import { planFor, words } from '../support/define.js';
import { type PlainAnswer, response } from '../support/responses.js';
import { entry } from '../support/results.js';
import {
  anchoredIds,
  assessed,
  at,
  type Changes,
  each,
  level,
  perfect,
  technologyIds,
} from './socialBusiness.js';

describe("a warning's level", () => {
  const levels = planFor({
    sections: [
      {
        id: 'facts',
        questions: [
          { id: 'r', fact: true, options: words('yes', 'no') },
          { id: 'a', fact: true, options: words('yes', 'no') },
        ],
      },
      { id: 'only', track: 'project', questions: [{ id: 'q' }] },
    ],
    warnings: [{ id: 'w', red: 'answer.r == "yes"', amber: 'answer.a == "yes"' }],
  });

  test.each<[PlainAnswer, PlainAnswer, string]>([
    ['yes', 'yes', 'red'],
    ['yes', 'no', 'red'],
    ['yes', 'dont-know', 'red'],
    ['no', 'yes', 'amber'],
    ['dont-know', 'yes', 'amber'],
    ['no', 'no', 'clear'],
    ['dont-know', 'no', 'not-assessable'],
    ['no', 'dont-know', 'not-assessable'],
    ['dont-know', 'dont-know', 'not-assessable'],
  ])('red %s, amber %s: %s', (r, a, expected) => {
    expect(entry(assess(levels, [response({ r, a })]), 'warnings', 'w').level).toBe(expected);
  });
});

const levelOf = (id: string, answers: Record<string, PlainAnswer>): string =>
  entry(assessed(answers), 'warnings', id).level;

type Case = [id: string, level: string, changes: Changes];

/** Two installation minima missed and nothing else. */
const twoMissed = { sponsor: at(74.75), resources: at(49.75) };
const oneMissed = { sponsor: at(74.75) };

describe('each shipped warning at its edges', () => {
  test('all answers perfect: none is raised', () => {
    const { warnings } = assessed(perfect());
    expect(warnings.filter(({ level: is }) => is !== 'clear')).toEqual([
      { id: 'perceptionGap', level: 'not-assessable' },
    ]);
  });

  test.each<Case>([
    ['infrastructure', 'red', { platformStatus: 'installed', ...twoMissed }],
    ['infrastructure', 'red', { platformStatus: 'liveSomewhere', ...twoMissed }],
    ['infrastructure', 'clear', { platformStatus: 'installed', ...oneMissed }],
    ['infrastructure', 'not-assessable', { platformStatus: 'installed', ...oneMissed, norms: 'dont-know' }],
    ['infrastructure', 'amber', { platformStatus: 'licenceBought', ...twoMissed }],
    ['infrastructure', 'clear', { platformStatus: 'licenceBought', ...oneMissed }],
    ['infrastructure', 'clear', { platformStatus: 'nothing', ...twoMissed }],
    ['infrastructure', 'amber', { beliefRunsItself: 4 }],
    ['infrastructure', 'clear', { beliefRunsItself: 3 }],
    ['infrastructure', 'not-assessable', { platformStatus: undefined, ...twoMissed }],
    ['socialMedia', 'red', { goalDirection: ['ideas', 'reach', 'brandImage'] }],
    ['socialMedia', 'amber', { goalDirection: ['ideas', 'reach'], primaryGoal: 'ideas' }],
    ['socialMedia', 'amber', { goalDirection: ['ideas', 'handovers', 'reach'], primaryGoal: 'ideas' }],
    [
      'socialMedia',
      'clear',
      { goalDirection: ['ideas', 'handovers', 'lessMail', 'reach'], primaryGoal: 'ideas' },
    ],
    [
      'socialMedia',
      'red',
      { goalDirection: ['ideas', 'handovers', 'lessMail', 'reach'], primaryGoal: 'reach' },
    ],
    ['socialMedia', 'red', { goalDirection: ['ideas', 'useLicences'], primaryGoal: 'useLicences' }],
    ['socialMedia', 'red', { goalDirection: 'dont-know', primaryGoal: 'reach' }],
    ['socialMedia', 'not-assessable', { goalDirection: ['ideas'], primaryGoal: undefined }],
    ['mothersMilk', 'red', { privateUse: at(75), norms: at(50), transfer: at(25) }],
    ['mothersMilk', 'clear', { privateUse: at(74.75), norms: at(50), transfer: at(25) }],
    ['mothersMilk', 'clear', { privateUse: at(75), norms: at(50), transfer: at(25.25) }],
    ['mothersMilk', 'amber', { beliefPrivateUse: 4, training: at(49.75) }],
    ['mothersMilk', 'clear', { beliefPrivateUse: 4, training: at(50) }],
    ['mothersMilk', 'clear', { beliefPrivateUse: 3, training: at(0) }],
    ['ageMyth', 'red', { targetGroups: at(12.25) }],
    ['ageMyth', 'amber', { targetGroups: at(12.5) }],
    ['ageMyth', 'amber', { targetGroups: at(37.25) }],
    ['ageMyth', 'clear', { targetGroups: at(37.5) }],
    ['ageMyth', 'amber', { beliefYoung: 4 }],
    ['ageMyth', 'clear', { beliefYoung: 3 }],
    ['inverted', 'red', { technologyShare: 50.1 }],
    ['inverted', 'amber', { technologyShare: 50 }],
    ['inverted', 'amber', { technologyShare: 30.1 }],
    ['inverted', 'clear', { technologyShare: 30 }],
    ['internetScale', 'red', { committedAuthors: 2, expectedActive: 50 }],
    ['internetScale', 'amber', { committedAuthors: 2, expectedActive: 49 }],
    ['internetScale', 'clear', { committedAuthors: 5, expectedActive: 100 }],
    ['internetScale', 'amber', { committedAuthors: 2, expectedActive: undefined }],
    ['internetScale', 'clear', { committedAuthors: 20, expectedActive: undefined }],
    ['delegated', 'amber', { sponsor: at(75), leadByExample: at(25) }],
    ['delegated', 'clear', { sponsor: at(74.75), leadByExample: at(25) }],
    ['delegated', 'clear', { sponsor: at(75), leadByExample: at(25.25) }],
    ['launchIsTheEnd', 'red', { training: at(25), resources: at(50) }],
    ['launchIsTheEnd', 'clear', { training: at(25.25), resources: at(50) }],
    ['launchIsTheEnd', 'clear', { training: at(25), resources: at(50.25) }],
    ['launchIsTheEnd', 'clear', { training: at(25), resources: at(50), weeksToLaunch: 'not-applicable' }],
    ['launchIsTheEnd', 'not-assessable', { training: at(25), resources: at(50), weeksToLaunch: undefined }],
    ['bandwagon', 'amber', { beliefEveryone: 4, businessBenefit: at(25) }],
    ['bandwagon', 'clear', { beliefEveryone: 3, businessBenefit: at(25) }],
    ['bandwagon', 'clear', { beliefEveryone: 4, businessBenefit: at(25.25) }],
    ['dateFirst', 'red', { weeksToLaunch: 8, ...oneMissed }],
    ['dateFirst', 'clear', { weeksToLaunch: 8.1, ...oneMissed }],
    ['dateFirst', 'clear', { weeksToLaunch: 8, training: 0 }],
    ['dateFirst', 'clear', { weeksToLaunch: 'not-applicable', ...oneMissed }],
    ['dateFirst', 'not-assessable', { weeksToLaunch: 8, sponsor: 'dont-know' }],
    ['dateFirst', 'not-assessable', { weeksToLaunch: undefined, ...oneMissed }],
    ['offTheShelf', 'clear', { roadmap: at(12.25) }],
    ['offTheShelf', 'amber', { roadmap: at(12.5) }],
    ['offTheShelf', 'amber', { roadmap: at(37.25) }],
    ['offTheShelf', 'clear', { roadmap: at(37.5) }],
    ['offTheShelf', 'amber', each(['pace', 'openness', 'launchShape', 'voluntariness'], 'undecided')],
    ['offTheShelf', 'clear', each(['pace', 'openness', 'launchShape'], 'undecided')],
  ])('%s is %s with %j', (id, expected, changes) => {
    expect(levelOf(id, perfect(changes))).toBe(expected);
  });

  test('an installation minimum counts as missed by what counts: claimed without evidence is enough for 50 only', () => {
    const claimed = { weeksToLaunch: 4, goalPrecision: 4 };
    expect(levelOf('dateFirst', perfect(claimed))).toBe('red');
    expect(levelOf('dateFirst', perfect({ weeksToLaunch: 4, dataProtection: 4 }))).toBe('clear');
  });
});

describe('infrastructure: technology far ahead of the project', () => {
  const technology = (points: number): Changes => each(technologyIds, at(points));

  test.each([
    ['20 points ahead', level(50, technology(70)), 'red'],
    ['less than 20 ahead', level(50, technology(69.75)), 'clear'],
    ['technology at 50', level(25, technology(50)), 'red'],
    ['technology under 50', level(25, technology(49.75)), 'clear'],
    ['the project at 75', level(75, technology(100)), 'clear'],
  ])('%s', (_, answers, expected) => {
    expect(levelOf('infrastructure', answers)).toBe(expected);
  });

  test('only with the project under 60', () => {
    const sixty = (points: number): Record<string, PlainAnswer> =>
      perfect({
        ...each(anchoredIds, at(points)),
        ...each(['changeReadiness1', 'changeReadiness2', 'changeReadiness3', 'changeReadiness4'], {
          votes: [
            [3, 400 - Math.round((points - 50) * 16)],
            [4, Math.round((points - 50) * 16)],
          ],
        }),
        ...each(['goalDirection', 'technologyShare', 'committedAuthors'], 'dont-know'),
        pace: 'not-applicable',
        ...technology(100),
      });
    const edge = assessed(sixty(60));
    expect(entry(edge, 'tracks', 'project').score).toBe(60);
    expect(entry(edge, 'warnings', 'infrastructure').level).toBe('clear');
    expect(entry(assessed(sixty(59.75)), 'warnings', 'infrastructure').level).toBe('red');
  });
});

describe('launchIsTheEnd: planned well, guided badly', () => {
  const planning = (guidance: number): Changes => {
    const phased = assessed(perfect())
      .questions.filter(({ phase }) => phase === 'guidance')
      .map(({ id }) => id);
    const anchored = phased.filter((id) => !id.startsWith('changeReadiness'));
    return {
      ...each(anchored, at(guidance)),
      ...each(['changeReadiness1', 'changeReadiness2', 'changeReadiness3', 'changeReadiness4'], {
        votes: [
          [2, 1000 - Math.round((guidance - 25) * 40)],
          [3, Math.round((guidance - 25) * 40)],
        ],
      }),
      resources: 4,
    };
  };

  test.each([
    [39.75, 'amber'],
    [40, 'clear'],
  ])('guidance at %d is %s', (guidance, expected) => {
    const result = assessed(perfect(planning(guidance)));
    expect(entry(result, 'phases', 'guidance').score).toBeCloseTo(guidance, 9);
    expect(entry(result, 'warnings', 'launchIsTheEnd').level).toBe(expected);
  });

  test('only with planning at 60 or more', () => {
    const weak = each(
      ['sharedPicture', 'governance', 'businessBenefit', 'measurement', 'roadmap', 'sponsor'],
      0,
    );
    const result = assessed(perfect({ ...planning(39), ...weak }));
    expect(entry(result, 'phases', 'planning').score).toBeLessThan(60);
    expect(entry(result, 'warnings', 'launchIsTheEnd').level).toBe('clear');
  });
});
