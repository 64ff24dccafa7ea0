import { describe, expect, test } from 'vitest';
import { folder, run } from '../support/run.js';

/** Three questions of 0, 50 or 100 points in two sections; `lead` has a gate and a warning. */
const questionnaire = `
id: tiny
version: 1.0.0
title: {en: Tiny}
tracks: [{id: people, weight: 60, title: {en: People}}, {id: tools, weight: 40, title: {en: Tools}}]
milestones: [{id: start, title: {en: Start}}]
scales:
  level: [{value: 0, label: {en: none}}, {value: 1, label: {en: half}}, {value: 2, label: {en: full}}]
sections:
  - id: team
    track: people
    title: {en: Team}
    questions:
      - {id: lead, type: choice, options: level, title: {en: Lead}, ask: {en: Is there a lead?}, gate: {start: 50}, action: {do: {en: Name a lead}}}
      - {id: time, type: choice, options: level, title: {en: Time}, ask: {en: Is there time?}, action: {do: {en: Plan the time}}}
  - id: kit
    track: tools
    title: {en: Kit}
    questions:
      - {id: devices, type: choice, options: level, title: {en: Devices}, ask: {en: Are there devices?}, action: {do: {en: Buy devices}}}
warnings:
  - {id: alone, title: {en: Alone}, says: {en: Too little time}, amber: 'score.devices >= 100 && score.time < 50'}
  - {id: rush, title: {en: Rush}, says: {en: Too fast}, red: 'score.lead < 50', amber: 'score.lead < 100'}
verdict:
  basis: [overall]
  bands: [{id: low, from: 0, title: {en: Low}}, {id: high, from: 50, title: {en: High}}]
`;

const answers = (body: string, organization = 'O'): string =>
  `questionnaire: tiny.yaml\norganization: ${organization}\ndate: 2026-11-20\nanswers: ${body}\n`;

const half = '{lead: 1, time: 1, devices: 1}';

/** Checks some answers against others, with more options; gives the status and the names of what is missed. */
async function against(before: string, now: string, ...argv: string[]) {
  const path = folder({ 'tiny.yaml': questionnaire, 'a.yaml': answers(before), 'b.yaml': answers(now) });
  const ran = await run(['check', path('b.yaml'), '--baseline', path('a.yaml'), ...argv, '-f', 'json']);
  const requirements = ran.stdout === '' ? [] : JSON.parse(ran.stdout)[0].requirements;
  const missed = requirements.filter(({ met }: { met: boolean }) => !met);
  return { ...ran, missed: missed.map(({ required }: { required: string }) => required) as string[] };
}

const names = (...of: string[]): string[] => of.map((name) => `${name} not worse than before`);

describe('--baseline finds what got worse', () => {
  const cases: [string, string, string, string[], string[]][] = [
    ['nothing where all is the same', half, half, [], []],
    ['nothing where it is better', half, '{lead: 2, time: 1, devices: 1}', [], []],
    [
      'a warning that a better answer raised',
      '{lead: 2, time: 0, devices: 1}',
      '{lead: 2, time: 0, devices: 2}',
      [],
      names('warning “Alone”'),
    ],
    [
      'a warning that cannot be assessed any more, at its highest',
      '{lead: 2, time: 2, devices: 2}',
      '{lead: 2, time: dont-know, devices: 2}',
      ['--tolerance', '100'],
      names('warning “Alone”'),
    ],
    [
      'points, of the whole, a track and a section',
      half,
      '{lead: 1, time: 1, devices: 0}',
      [],
      names('verdict', 'overall score', 'Tools', 'Kit'),
    ],
    [
      'only points that fell by more than the tolerance',
      '{lead: 2, time: 2, devices: 1}',
      '{lead: 2, time: 2, devices: 0}',
      ['--tolerance', '20'],
      names('Tools', 'Kit'),
    ],
    [
      'not points that fell by just the tolerance',
      '{lead: 2, time: 2, devices: 1}',
      '{lead: 2, time: 2, devices: 0}',
      ['--tolerance', '50'],
      [],
    ],
    [
      'a gate that is missed, a release that is lost, a warning that is raised',
      '{lead: 1, time: 1, devices: 2}',
      '{lead: 0, time: 2, devices: 2}',
      [],
      names('release “Start”', 'minimum condition “Lead”', 'warning “Rush”'),
    ],
    [
      'an answer that was left out, since the lowest values count',
      half,
      '{lead: 1, time: dont-know, devices: 1}',
      [],
      names('verdict', 'overall score', 'People', 'Team'),
    ],
    [
      'not an answer that was left out where provisional results count',
      half,
      '{lead: 1, time: dont-know, devices: 1}',
      ['--accept-provisional'],
      [],
    ],
  ];
  test.each(cases)('%s', async (_, before, now, argv, expected) => {
    const { status, missed, stderr } = await against(before, now, ...argv);
    expect([stderr, missed, status]).toEqual(['', expected, expected.length > 0 ? 1 : 0]);
  });
});

test('a saved assessment is a baseline, and what fell is told', async () => {
  const path = folder({
    'tiny.yaml': questionnaire,
    'a.yaml': answers('{lead: 2, time: 2, devices: 2}'),
    'b.yaml': answers('{lead: 2, time: 1, devices: 2}'),
  });
  await run(['report', path('a.yaml'), '-f', 'json', '-o', path('a.json')]);
  const argv = ['check', path('b.yaml'), '--baseline', path('a.json'), '--tolerance', '16'];
  const fell = 'not worse than before: fell from 100 to 75, more than the 16 points allowed';
  const why = ['      Fallen are:', '      - Time: 100 → 50'];
  const lines = [
    'Check: O',
    ...['People', 'Team'].flatMap((name) => [`  ✗ missed  ${name} ${fell}`, ...why]),
    '2 of 2 requirements missed.\n',
  ];
  expect((await run(argv)).stdout).toBe(lines.join('\n'));
});

test('questions that fell are told though others made up for them', async () => {
  const { stdout, status } = await against(
    '{lead: 2, time: 1, devices: 1}',
    '{lead: 1, time: 2, devices: 1}',
    '--tolerance',
    '1',
    '--accept-provisional',
  );
  expect([status, stdout]).toEqual([1, expect.stringContaining('warning “Rush”')]);
  const even = await against('{lead: 1, time: 2, devices: 0}', '{lead: 2, time: 1, devices: 0}');
  expect([even.status, even.stdout]).toEqual([
    0,
    expect.stringContaining('none of them is worse; single questions fell (Time: 100 → 50)'),
  ]);
});

test('a warning that a better answer raised names what it reads, and a waiver of that covers it', async () => {
  const path = folder({
    'tiny.yaml': questionnaire,
    'a.yaml': answers('{lead: 2, time: 0, devices: 1}'),
    'b.yaml': answers('{lead: 2, time: 0, devices: 2}'),
    'w.yaml': `waivers:\n${waiver('question', 'time')}`,
    'other.yaml': `waivers:\n${waiver('question', 'devices')}`,
  });
  const argv = ['check', path('b.yaml'), '--baseline', path('a.yaml')];
  const { stdout } = await run(argv);
  expect(stdout).toContain('      What would unblock it:\n      - Improve Time (0 points now)\n1');
  expect((await run([...argv, '--waivers', path('w.yaml')])).status).toBe(0);
  expect((await run([...argv, '--waivers', path('other.yaml')])).status).toBe(1);
});

describe('usage', () => {
  test.each<[string, string, string[], string]>([
    ['another organization', answers(half, 'P'), [], 'baseline-other'],
    ['another questionnaire', 'answers: {sponsor: 1}\n', [], 'baseline-other'],
    ['each response by itself', answers(half), ['--each'], 'baseline-with-each'],
    ['no number', answers(half), ['--tolerance', 'much'], 'invalid-points'],
  ])('%s is exit status 2', async (_, before, argv, code) => {
    const path = folder({ 'tiny.yaml': questionnaire, 'a.yaml': before, 'b.yaml': answers(half) });
    const ran = await run(['check', path('b.yaml'), '--baseline', path('a.yaml'), ...argv]);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(`error[${code}]`);
  });
});

const waiver = (key: string, id: string, expires = '2026-12-31'): string =>
  `  - {${key}: ${id}, reason: New lead in January, owner: A. Nowak, expires: ${expires}}\n`;

describe('waivers', () => {
  /** Checks that Start is released and all is answered, with waivers, on 24 November 2026. */
  async function waived(body: string, waivers: string, ...argv: string[]) {
    const path = folder({
      'tiny.yaml': questionnaire,
      'b.yaml': answers(body),
      'w.yaml': `waivers:\n${waivers}`,
    });
    const asked = ['--released', 'start', '--complete', '--waivers', path('w.yaml')];
    return run(['check', path('b.yaml'), ...asked, ...argv]);
  }
  const cases: [string, string, string, string[], number][] = [
    ['a gate lets a release pass', '{lead: 0, time: 1, devices: 1}', waiver('gate', 'lead'), [], 0],
    ['a question covers its gate', '{lead: 0, time: 1, devices: 1}', waiver('question', 'lead'), [], 0],
    ['a question may stay open', '{lead: 1, time: 1}', waiver('question', 'devices'), [], 0],
    ['a gate does not cover an open question', '{time: 1, devices: 1}', waiver('gate', 'lead'), [], 1],
    ['the question does, and its gate with it', '{time: 1, devices: 1}', waiver('question', 'lead'), [], 0],
    ['one of two is not enough', '{lead: 1}', waiver('question', 'devices'), [], 1],
    [
      'on its last day it holds',
      '{lead: 0, time: 1, devices: 1}',
      waiver('gate', 'lead', '2026-11-24'),
      [],
      0,
    ],
    ['after it, it does not', '{lead: 0, time: 1, devices: 1}', waiver('gate', 'lead', '2026-11-23'), [], 1],
    ['an expired one fails even what is met', half, waiver('gate', 'lead', '2026-11-23'), [], 1],
    ['--date is today', half, waiver('gate', 'lead', '2026-11-23'), ['--date', '2026-11-23'], 0],
  ];
  test.each(cases)('%s', async (_, body, waivers, argv, status) => {
    expect((await waived(body, waivers, ...argv)).status).toBe(status);
  });

  test.each([
    ['that gates alone hold', 'gates(["missed"]) > 0', 0],
    ['that something else holds', 'lowestSection("people") < 60', 1],
    ['that something else holds as well', 'gates(["missed"]) > 0 || warning.rush == "red"', 1],
    ['whose gates need something else', 'section.team < 60 && knockouts(["missed"]) == 0', 1],
  ])('a gate lets a verdict pass %s', async (_, when, status) => {
    const caps = `  caps: [{id: held, to: low, when: '${when}', because: {en: Held}}]\n`;
    const path = folder({
      'tiny.yaml': questionnaire + caps,
      'b.yaml': answers('{lead: 0, time: 2, devices: 2}'),
      'w.yaml': `waivers:\n${waiver('gate', 'lead')}`,
    });
    const ran = await run(['check', path('b.yaml'), '--verdict', 'high', '--waivers', path('w.yaml')]);
    expect([ran.status, ran.stdout]).toEqual([status, expect.stringContaining('High')]);
  });

  test('a waived requirement shows why, who answers for it, and until when', async () => {
    const { stdout } = await waived('{lead: 0, time: 1, devices: 1}', waiver('gate', 'lead'));
    expect(stdout).toContain(
      '  ~ waived  “Start” released: is not released\n      waived until 31 December 2026 (A. Nowak): New lead in January\n',
    );
    expect(stdout).toContain('All requirements are met, 1 by a waiver.');
  });

  test('one that waives nothing is advice at its place', async () => {
    const { status, stderr } = await waived(half, waiver('gate', 'lead'));
    expect([status, stderr]).toEqual([0, expect.stringMatching(/w\.yaml:2:\d+: advice\[waiver-unused\]/)]);
  });

  test.each<[string, string, string]>([
    ['an unknown question', waiver('question', 'laed'), ':2:16: error[answer-unknown-question]'],
    ['a gate that is none', waiver('gate', 'time'), ':2:12: error[waiver-no-gate]'],
    ['a second one', waiver('gate', 'lead').repeat(2), ':3:12: error[waiver-twice]'],
    [
      'both a gate and a question',
      '  - {question: time, gate: lead, reason: r, owner: o, expires: 2026-12-31}\n',
      ':2:22: error[waiver-either]',
    ],
    ['neither', '  - {reason: r, owner: o, expires: 2026-12-31}\n', ':2:5: error[waiver-either]'],
    ['no owner', '  - {gate: lead, reason: r, expires: 2026-12-31}\n', ':2:5: error[missing-key]'],
    ['no date', waiver('gate', 'lead', 'soon'), 'error[bad-format]'],
    ['an unknown key', waiver('gte', 'lead'), ':2:6: error[unknown-key]'],
  ])('%s is an error at its place, for check and lint', async (_, waivers, expected) => {
    const ran = await waived(half, waivers);
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining(expected)]);
    const path = folder({
      'tiny.yaml': questionnaire,
      'w.yaml': `waivers:\n${waivers}questionnaire: tiny.yaml\n`,
    });
    const linted = await run(['lint', path('w.yaml')]);
    expect([linted.status, linted.stderr]).toEqual([1, expect.stringContaining(expected)]);
  });

  test('lint finds what a project file names and is not there', async () => {
    const path = folder({
      'p.yaml':
        'inputs:\n  - files: [b.yaml, "c/*.yaml"]\n    mapping: m.yaml\nrequire: {baseline: a.yaml}\nwaivers: w.yaml\n',
      'b.yaml': answers(half),
    });
    const { status, stderr } = await run(['lint', path('p.yaml'), '-l', 'en']);
    expect([status, stderr.match(/\d+:\d+: error\[project-no-files\].*/g)]).toEqual([
      1,
      [
        '2:21: error[project-no-files] There is no file for “c/*.yaml”.',
        '3:14: error[project-no-files] There is no file for “m.yaml”.',
        '4:21: error[project-no-files] There is no file for “a.yaml”.',
        '5:10: error[project-no-files] There is no file for “w.yaml”.',
      ],
    ]);
  });

  test('and requirements can stand in the project file, which lint checks', async () => {
    const project = (waivers: string): string =>
      `questionnaire: tiny.yaml\ninputs: [{files: b.yaml}]\nrequire: {released: [start], baseline: b.yaml, tolerance: 1}\nwaivers:${waivers}`;
    const path = folder({
      'tiny.yaml': questionnaire,
      'b.yaml': answers('{lead: 0, time: 1, devices: 1}'),
      'inline.yaml': project(`\n${waiver('gate', 'lead')}`),
      'named.yaml': project(' w.yaml\n'),
      'wrong.yaml': project(`\n${waiver('gate', 'laed')}`),
      'w.yaml': `waivers:\n${waiver('gate', 'lead')}`,
    });
    for (const name of ['inline.yaml', 'named.yaml']) {
      const { status, stdout } = await run(['check', '--config', path(name)]);
      expect([status, stdout]).toEqual([0, expect.stringContaining('no worse than on 20 November 2026')]);
    }
    expect((await run(['check', '--config', path('wrong.yaml')])).stderr).toContain(':5:12: error[');
    expect((await run(['lint', path('wrong.yaml')])).stderr).toContain(
      ':5:12: error[answer-unknown-question]',
    );
    expect(
      (await run(['lint', path('inline.yaml'), path('named.yaml'), path('w.yaml'), '-q', path('tiny.yaml')]))
        .status,
    ).toBe(0);
  });
});

test('names what a warning hangs on also where all of it rose', async () => {
  const [before, after] = ['', '-spaeter'].map(
    (later) => `questionnaires/examples/antriebstechnik${later}.answers.yaml`,
  );
  const { status, stdout } = await run(['check', String(after), '--baseline', String(before), '-l', 'de']);
  const [, raised = ''] = stdout.split('Warnhinweis „Delegiertes Vorbild“ nicht schlechter');
  expect(status).toBe(1);
  expect(raised).toContain('Vorbild der Leitung verbessern (jetzt 25 Punkte)');
});
