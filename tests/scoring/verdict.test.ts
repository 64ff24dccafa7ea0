import { describe, expect, test } from 'vitest';
import type { Assessment, Reservation } from '../../src/model/assessment.js';
import { assess } from '../../src/scoring/assess.js';
import { planFor, words } from '../support/define.js';
import { type PlainAnswer, response } from '../support/responses.js';
import { entry, gateIn } from '../support/results.js';
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

const shipped = (changes: Changes): Assessment => assessed(perfect(changes));
const capsOf = ({ verdict }: Assessment): string[] => verdict.caps.map(({ id }) => id);

const bands = [
  { id: 'notReady', from: 0 },
  { id: 'foundations', from: 40 },
  { id: 'conditional', from: 60 },
  { id: 'ready', from: 75 },
];

const graded = planFor({
  tracks: [
    { id: 'project', weight: 80 },
    { id: 'technology', weight: 20 },
  ],
  bands,
  basis: ['overall', 'track.project'],
  sections: [
    {
      id: 'plan',
      track: 'project',
      questions: [{ id: 'p', type: 'number', measure: 'answer.p' }],
    },
    {
      id: 'tools',
      track: 'technology',
      questions: [{ id: 't', type: 'number', measure: 'answer.t' }],
    },
  ],
});

describe('bands: the lower of the overall score and the project score counts', () => {
  test.each([
    [0, 0, 'notReady'],
    [39.999, 100, 'notReady'],
    [40, 40, 'foundations'],
    [40 - 1e-10, 40, 'foundations'],
    [40 - 1e-8, 40, 'notReady'],
    [59.999, 100, 'foundations'],
    [60, 60, 'conditional'],
    [74.999, 100, 'conditional'],
    [75, 75, 'ready'],
    [100, 100, 'ready'],
    [75, 0, 'conditional'],
    [50, 0, 'foundations'],
    [49, 0, 'notReady'],
  ])('project %d and technology %d is %s', (p, t, id) => {
    expect(assess(graded, [response({ p, t })]).verdict).toMatchObject({ id, band: id });
  });

  test('technology never lifts the verdict', () => {
    const result = assess(graded, [response({ p: 59, t: 100 })]);
    expect(result.overall.score).toBeCloseTo(67.2, 12);
    expect(result.verdict.id).toBe('foundations');
  });

  test('with nothing applicable in the project track it is undetermined', () => {
    const result = assess(graded, [response({ p: 'not-applicable', t: 100 })]);
    expect(result.overall.score).toBe(100);
    expect(result.verdict).toMatchObject({ id: 'undetermined', band: null, provisional: true });
  });

  test('with nothing applicable in technology the project alone counts', () => {
    expect(assess(graded, [response({ p: 75, t: 'not-applicable' })]).verdict.id).toBe('ready');
  });
});

const low = { answer: 0, evidence: 'seen' };
const sectionIds = (id: string): string[] => {
  const inSection = new Set(
    assessed(perfect())
      .questions.filter(({ section }) => section === id)
      .map((each) => each.id),
  );
  return anchoredIds.filter((each) => inSection.has(each));
};

describe('every cap, true and not', () => {
  test.each<[string, string, Changes, Changes]>([
    ['knockout missed', 'knockout', { sponsor: 1 }, { sponsor: 2 }],
    ['knockout unknown', 'knockout', { sponsor: 'dont-know' }, { resources: 'dont-know' }],
    [
      'three gates missed or unknown',
      'threeGates',
      { training: 0, access: 0, useCases: undefined },
      { training: 0, access: 0, useCases: 2 },
    ],
    [
      'a section under 40',
      'sectionUnder40',
      each(sectionIds('mediaLiteracy'), at(39.75)),
      each(sectionIds('mediaLiteracy'), at(40)),
    ],
    [
      'social media: red',
      'socialMedia',
      { goalDirection: ['findExperts', 'reach', 'brandImage'] },
      { goalDirection: ['findExperts', 'reach'] },
    ],
    ['any gate nearly met', 'gateNotMet', { access: 1 }, { access: 2 }],
    ['any gate unknown', 'gateNotMet', { access: 'not-applicable' }, { devices: 'not-applicable' }],
    [
      'a section under 50',
      'sectionUnder50',
      each(sectionIds('mediaLiteracy'), at(49.75)),
      each(sectionIds('mediaLiteracy'), at(50)),
    ],
    ['inverted: red', 'inverted', { technologyShare: 51 }, { technologyShare: 50 }],
  ])('%s', (_, cap, holding, not) => {
    expect(capsOf(shipped(holding))).toContain(cap);
    expect(capsOf(shipped(not))).not.toContain(cap);
  });

  test('a technology section is not one of the four', () => {
    expect(capsOf(shipped(each(technologyIds, low)))).toEqual(['gateNotMet']);
  });

  test('the verdict is the band after the caps, band is the one before, caps are all that hold', () => {
    const { verdict } = shipped({ sponsor: 1, technologyShare: 71 });
    expect(verdict).toMatchObject({ id: 'foundations', band: 'ready' });
    expect(verdict.caps).toEqual([
      { id: 'knockout', to: 'foundations' },
      { id: 'gateNotMet', to: 'conditional' },
      { id: 'inverted', to: 'conditional' },
    ]);
    expect(shipped({ technologyShare: 71 }).verdict).toMatchObject({ id: 'conditional', band: 'ready' });
  });

  test('a cap never lifts the band', () => {
    expect(assessed(level(25)).verdict).toMatchObject({ id: 'notReady', band: 'notReady' });
    expect(capsOf(assessed(level(25)))).toContain('knockout');
  });

  test('warnings otherwise explain and never cap', () => {
    const result = shipped({
      platformStatus: 'liveSomewhere',
      norms: at(75),
      transfer: 0,
      privateUse: 4,
      beliefEveryone: 5,
      beliefYoung: 5,
      expectedActive: 100,
      sponsor: 4,
      beliefRunsItself: 5,
    });
    expect(result.warnings.some(({ level: at }) => at === 'amber')).toBe(true);
    expect(result.verdict).toMatchObject({ id: 'ready', caps: [] });
  });

  test('a section cap is true as soon as one section is under it, though another has no score', () => {
    const unknown = each(sectionIds('goals'), 'dont-know');
    const result = shipped({ ...unknown, ...each(sectionIds('mediaLiteracy'), low) });
    expect(entry(result, 'sections', 'goals').score).toBeNull();
    expect(result.verdict).toMatchObject({ id: 'undetermined', band: null });
    expect(capsOf(result)).toEqual(expect.arrayContaining(['sectionUnder40', 'sectionUnder50']));
  });

  test('a cap on a warning reads its red condition: open while that is open, though amber is true', () => {
    const alarmed = planFor({
      bands,
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
      warnings: [{ id: 'alarm', red: 'answer.r == "yes"', amber: 'answer.a == "yes"' }],
      caps: [{ id: 'alarm', to: 'foundations', when: 'warning.alarm == "red"' }],
    });
    const of = (r: PlainAnswer): Assessment => assess(alarmed, [response({ r, a: 'yes', q: 4 })]);
    expect(entry(of('dont-know'), 'warnings', 'alarm').level).toBe('amber');
    expect(of('dont-know').verdict).toMatchObject({
      id: 'ready',
      lowest: 'foundations',
      highest: 'ready',
      caps: [],
    });
    expect(of('yes').verdict).toMatchObject({
      id: 'foundations',
      caps: [{ id: 'alarm', to: 'foundations' }],
    });
    expect(of('no').verdict).toMatchObject({ id: 'ready', lowest: 'ready' });
  });
});

const codes = ({ verdict }: Assessment): Reservation['code'][] => verdict.because.map(({ code }) => code);
const solid = level(75);

describe('the verdict is provisional while', () => {
  test('the coverage of a section with a track is under 80 %', () => {
    const sections = planFor({
      bands,
      sections: [
        { id: 'only', track: 'project', questions: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id })) },
      ],
    });
    const four = { a: 4, b: 4, c: 4, d: 4 };
    expect(codes(assess(sections, [response(four)]))).not.toContain('low-coverage');
    const three = assess(sections, [response({ a: 4, b: 4, c: 4 })]);
    expect(three.verdict.because).toContainEqual({ code: 'low-coverage', section: 'only' });
  });

  test('over 30 % of the weight of a section was marked not applicable', () => {
    const questions = Array.from({ length: 10 }, (_, position) => ({ id: `q${position}` }));
    const sections = planFor({ bands, sections: [{ id: 'only', track: 'project', questions }] });
    const marked = (count: number): Assessment =>
      assess(sections, [
        response(
          Object.fromEntries(
            questions.map(({ id }, position) => [id, position < count ? 'not-applicable' : 0]),
          ),
        ),
      ]);
    expect(marked(3).verdict).toMatchObject({ provisional: false, because: [] });
    expect(marked(4).verdict).toMatchObject({
      provisional: true,
      because: [{ code: 'much-not-applicable', section: 'only' }],
    });
  });

  test('over 30 % of what was asked: hidden questions are no part of the weight', () => {
    const asked = planFor({
      bands,
      sections: [
        { id: 'facts', questions: [{ id: 'has', fact: true, options: words('yes', 'no') }] },
        {
          id: 'only',
          track: 'project',
          questions: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd', onlyIf: 'answer.has == "yes"' }],
        },
      ],
    });
    const marked = (has: string): Assessment['verdict'] =>
      assess(asked, [response({ has, a: 'not-applicable', b: 0, c: 0, d: 0 })]).verdict;
    expect(marked('yes').because).toEqual([]);
    expect(marked('no').because).toEqual([{ code: 'much-not-applicable', section: 'only' }]);
  });

  test('(a) it could rise: a missing answer at 100 would change it', () => {
    const result = assessed({ ...solid, access: 'dont-know' });
    expect(result.verdict).toMatchObject({ id: 'conditional', highest: 'ready', provisional: true });
    expect(codes(result)).toContain('could-rise');
  });

  test('(b) it could fall: a missing answer at 0 would change it', () => {
    const result = assessed({ ...solid, devices: 'dont-know' });
    expect(result.verdict).toMatchObject({ id: 'ready', highest: 'ready' });
    expect(codes(result)).toEqual(['could-fall']);
  });

  test('(b) and so would a not applicable one, though the bounds leave it out', () => {
    const result = assessed({ ...solid, devices: 'not-applicable' });
    expect(result.verdict).toMatchObject({ id: 'ready', lowest: 'ready', highest: 'ready' });
    expect(codes(result)).toEqual(['could-fall']);
  });

  test('(b) with missing and not applicable answers at 0 together, where neither alone would do', () => {
    const both = planFor({
      tracks: [{ id: 'project', weight: 1 }],
      bands,
      sections: [
        {
          id: 'only',
          track: 'project',
          questions: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((id) => ({ id })),
        },
      ],
    });
    const rest = { ...each(['d', 'e', 'f', 'g', 'h'], 4), ...each(['a', 'b', 'c'], 3) };
    const of = (i: PlainAnswer, j: PlainAnswer): string[] =>
      codes(assess(both, [response({ ...rest, i, j })]));

    expect(of('dont-know', 4)).toEqual([]);
    expect(of('not-applicable', 4)).toEqual([]);
    expect(codes(assess(both, [response({ ...rest, i: 'dont-know', j: 'not-applicable' })]))).toEqual([
      'could-fall',
    ]);
  });

  test('(b) a cap still undetermined holds, as it does in lowest and not in highest', () => {
    const capped = planFor({
      bands,
      caps: [{ id: 'many', to: 'foundations', when: 'answer.n > 5' }],
      sections: [
        { id: 'facts', questions: [{ id: 'n', type: 'number', fact: true }] },
        { id: 'only', track: 'project', questions: [{ id: 'a' }] },
      ],
    });
    const of = (n: PlainAnswer): Assessment['verdict'] => assess(capped, [response({ n, a: 4 })]).verdict;
    expect(of('dont-know')).toMatchObject({ id: 'ready', lowest: 'foundations', highest: 'ready', caps: [] });
    expect(of('dont-know').because).toEqual([{ code: 'could-fall' }]);
    expect(of(5)).toMatchObject({ id: 'ready', provisional: false });
    expect(of(6)).toMatchObject({ id: 'foundations', provisional: false });
  });

  test('(c) hiding the questions whose condition is open would change it', () => {
    const conditional = planFor({
      bands,
      sections: [
        {
          id: 'only',
          track: 'project',
          questions: [
            { id: 'has', fact: true, weight: 0, options: words('yes', 'no') },
            { id: 'a' },
            { id: 'b', onlyIf: 'answer.has == "yes"' },
          ],
        },
      ],
    });
    const of = (has: PlainAnswer): Assessment => assess(conditional, [response({ has, a: 2, b: 4 })]);
    expect(of('dont-know').verdict).toMatchObject({ id: 'ready', because: [{ code: 'open-conditions' }] });
    expect(of('yes').verdict).toMatchObject({ id: 'ready', provisional: false });
    expect(of('no').verdict).toMatchObject({ id: 'foundations', provisional: false });
  });

  test('it is undetermined, and its bounds exist all the same', () => {
    const result = shipped(each(sectionIds('mediaLiteracy'), undefined as never));
    expect(result.verdict).toMatchObject({ id: 'undetermined', lowest: 'foundations', highest: 'ready' });
    expect(codes(result)).toEqual(expect.arrayContaining(['undetermined', 'low-coverage']));
    expect(codes(result)).not.toContain('could-rise');
  });
});

describe('lowest and highest: the whole with every missing answer at 0, at 100', () => {
  test('sections, tracks and the whole have bounds', () => {
    const result = shipped({ sharedPicture: undefined });
    expect(entry(result, 'sections', 'management')).toMatchObject({
      score: 100,
      lowest: 100 * (8 / 9),
      highest: 100,
    });
    expect(entry(result, 'tracks', 'project').lowest).toBeCloseTo(100 - 100 / 36, 10);
    expect(result.overall.lowest).toBeCloseTo(100 - 80 / 36, 10);
  });

  test('hidden stays hidden, not applicable stays out', () => {
    const result = shipped({
      hasWorksCouncil: 'no',
      worksCouncil: undefined,
      channelClarity: 'not-applicable',
    });
    expect(entry(result, 'sections', 'workingEnvironment')).toMatchObject({ lowest: 100, highest: 100 });
  });

  test('at 100 a missing answer counts as if evidenced; one given without evidence does not', () => {
    expect(shipped({ dataProtection: undefined }).verdict.highest).toBe('ready');
    expect(shipped({ dataProtection: 4 }).verdict.highest).toBe('conditional');
  });

  test('an undetermined condition of a gate is false in lowest and true in highest', () => {
    const result = shipped({ primaryGoal: undefined });
    expect(gateIn(result, 'goalDirection').status).toBe('unknown');
    expect(result.verdict).toMatchObject({ lowest: 'foundations', highest: 'ready' });
  });

  test('no condition is asked again: what is missing stays missing for onlyIf', () => {
    const conditional = planFor({
      sections: [
        { id: 'only', track: 'project', questions: [{ id: 'a' }, { id: 'b', onlyIf: 'answer.a >= 2' }] },
      ],
    });
    expect(assess(conditional, [response({ b: 4 })]).overall).toMatchObject({ lowest: 50, highest: 100 });
  });
});
