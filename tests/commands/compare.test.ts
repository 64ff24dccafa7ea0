import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { Comparison } from '../../src/model/comparison.js';
import { folder, run } from '../support/run.js';

const head = (version: string): string => `
id: tiny
version: ${version}
title: {en: Tiny}
tracks: [{id: people, weight: 60, title: {en: People}}, {id: tools, weight: 40, title: {en: Tools}}]
milestones: [{id: start, title: {en: Start}}]
scales:
  level: [{value: 0, label: {en: none}}, {value: 1, label: {en: half}}, {value: 2, label: {en: full}}]
  five: [{value: a, label: {en: a}}, {value: b, label: {en: b}}, {value: c, label: {en: c}}, {value: d, label: {en: d}}, {value: e, label: {en: e}}]
verdict:
  basis: [overall]
  bands: [{id: low, from: 0, title: {en: Low}}, {id: high, from: 50, title: {en: High}}]
warnings:
  - {id: rush, title: {en: Rush}, says: {en: Too fast}, red: 'score.devices < 50'}
`;

const question = (id: string, more = '', options = 'level'): string =>
  `      - {id: ${id}, type: choice, options: ${options}, title: {en: T ${id}}, ask: {en: Ask ${id}?}, action: {do: {en: Do}}${more}}\n`;

const sections = (team: string, kit: string): string =>
  `sections:\n  - id: team\n    track: people\n    title: {en: Team}\n    questions:\n${team}  - id: kit\n    track: tools\n    title: {en: Kit}\n    questions:\n${kit}`;

const gate = ', gate: {start: 50}';
const first =
  head('1.0.0') +
  sections(question('lead', gate) + question('time') + question('trust'), question('devices'));

/** In version 2, `lead` was split, `time` renamed with other values, `trust` reworded, and `rules` is new. */
const second = `${head('2.0.0')}${sections(
  question('head', gate) +
    question('deputy') +
    question('hours', '', 'five') +
    question('trust') +
    question('rules'),
  question('devices'),
)}migrations:
  - from: 1.0.0
    questions:
      - {was: lead, is: [head, deputy]}
      - {was: time, is: [hours], values: {0: a, 1: c, 2: e}}
      - {was: trust, reworded: true}
`;

const answers = (questionnaire: string, date: string, body: string, more = ''): string =>
  `questionnaire: ${questionnaire}\norganization: O\ndate: ${date}\nanswers: ${body}\n${more}`;

const files = {
  'one.yaml': first,
  'two.yaml': second,
  // The same answers as a.yaml, to a second version that makes less of them: a new question has no points.
  'same.yaml': answers(
    'two.yaml',
    '2026-12-01',
    '{head: 1, deputy: 1, hours: c, trust: 0, rules: 0, devices: 0}',
  ),
  'poor.yaml': answers('one.yaml', '2026-01-01', '{lead: 2, time: 1, trust: 2, devices: 2}'),
  'bad.yaml': answers('one.yaml', '2026-01-01', '{lead: 2, time: 0, trust: 2, devices: 2}'),
  'withheld.yaml': answers('one.yaml', '2026-01-01', '{lead: 2, time: dont-know, trust: 2, devices: 2}'),
  'a.yaml': answers(
    'one.yaml',
    '2026-01-01',
    '{lead: 1, time: 1, trust: 0, devices: 0}',
    'actions: {time: {owner: A. Nowak, due: 2026-06-30}, devices: {owner: IT}}\n',
  ),
  'b.yaml': answers('one.yaml', '2026-06-01', '{lead: 0, time: 1, trust: 2, devices: 2}'),
  'c.yaml': answers(
    'two.yaml',
    '2026-12-01',
    '{head: 2, deputy: 1, hours: c, trust: 2, rules: 0, devices: 0}',
  ),
};

async function compared(...argv: string[]) {
  const path = folder(files);
  const named = argv.map((word) => (word in files ? path(word) : word));
  const ran = await run(['compare', ...named, '-f', 'json']);
  return { ...ran, comparison: ran.stdout === '' ? undefined : Comparison.parse(JSON.parse(ran.stdout)) };
}

describe('of one version', () => {
  it('says what moved, where to, and what was done', async () => {
    const { comparison, status } = await compared('a.yaml', 'b.yaml');
    expect(status).toBe(0);
    expect(comparison).toMatchObject({
      moments: [{ date: '2026-01-01' }, { date: '2026-06-01' }],
      verdict: { values: [{ id: 'low' }, { id: 'high' }], movement: 'better' },
      tracks: [
        { id: 'people', movement: 'better' },
        { id: 'tools', change: 100, movement: 'better' },
      ],
      milestones: [{ released: [true, false], missing: [[], ['lead']], movement: 'worse' }],
      gates: [{ question: 'lead', statuses: ['met', 'missed'], movement: 'worse' }],
      warnings: [{ levels: ['red', 'clear'], movement: 'better' }],
      agreements: [
        { question: 'devices', owner: 'IT', state: 'done' },
        { question: 'time', due: '2026-06-30', state: 'open' },
      ],
      split: null,
      incomparable: [],
    });
    const moved = comparison?.questions.map(({ id, change, movement }) => [id, change, movement]);
    expect(moved).toEqual([
      ['lead', -50, 'worse'],
      ['time', 0, 'same'],
      ['trust', 100, 'better'],
      ['devices', 100, 'better'],
    ]);
  });

  it('follows what was agreed at any moment, and tells what was done already', async () => {
    const at = (month: number, body: string, actions: string) =>
      answers('one.yaml', `2026-0${month}-01`, body, `actions: ${actions}\n`);
    const path = folder({
      ...files,
      '1.yaml': at(1, '{lead: 2, time: 1, trust: 0, devices: 0}', '{lead: {}, time: {status: done}}'),
      '2.yaml': at(2, '{lead: 2, time: 1, trust: 0, devices: 0}', '{devices: {owner: IT}}'),
      '3.yaml': at(
        3,
        '{lead: 2, time: 1, trust: 0, devices: 2}',
        '{trust: {owner: HR}, devices: {owner: IT}}',
      ),
    });
    const argv = ['compare', path('1.yaml'), path('2.yaml'), path('3.yaml'), '-l', 'en', '-f'];
    const { agreements } = Comparison.parse(JSON.parse((await run([...argv, 'json'])).stdout));
    expect(agreements.map(({ question, since, state }) => [question, since, state])).toEqual([
      ['time', 0, 'done-before'],
      ['lead', 0, 'done-before'],
      ['devices', 1, 'done'],
      ['trust', 2, 'open'],
    ]);
    const { stdout } = await run([...argv, 'markdown']);
    expect(stdout).toContain('1 of 2 agreed actions done since. 2 more were done at that time already.');
    expect(stdout).toContain('| T devices | IT | *no date* | 1 February 2026 | 0.0 | 100.0 | ✓ done |');
  });

  it('shows every moment, and measures from the first to the last', async () => {
    const { comparison } = await compared('a.yaml', 'b.yaml', 'a.yaml');
    expect(comparison?.overall.values).toHaveLength(3);
    expect([comparison?.overall.change, comparison?.overall.movement]).toEqual([0, 'same']);
  });
});

describe('of two versions', () => {
  it('follows questions that were renamed, split or asked otherwise, and lists what cannot be compared', async () => {
    const { comparison, stderr } = await compared('a.yaml', 'c.yaml');
    expect(stderr).toBe('');
    expect(comparison?.questions.map(({ id, was, change, movement }) => [id, was, change, movement])).toEqual(
      [
        ['head', 'lead', 50, 'better'],
        ['deputy', 'lead', 0, 'same'],
        ['hours', 'time', 0, 'same'],
        ['trust', 'trust', null, 'none'],
        ['rules', null, null, 'none'],
        ['devices', 'devices', 0, 'same'],
      ],
    );
    expect(comparison?.incomparable).toEqual([
      { kind: 'question', id: 'trust', because: 'reworded' },
      { kind: 'question', id: 'rules', because: 'new' },
    ]);
    expect(comparison?.gates).toMatchObject([{ question: 'head', statuses: ['met', 'met'] }]);
    const agreed = comparison?.agreements.map(({ question, owner, state }) => [question, owner, state]);
    expect(agreed).toContainEqual(['hours', 'A. Nowak', 'open']);
  });

  it('parts what the organization moved from what the questionnaire changed', async () => {
    const { comparison } = await compared('a.yaml', 'c.yaml');
    // People: 33⅓ under version 1, 60 under version 2. The same questions: 50 of head, deputy, hours; now 100, 50, 50.
    const [people, tools] = comparison?.split?.tracks ?? [];
    expect(people?.organization).toBeCloseTo(200 / 3 - 50, 9);
    expect(Number(people?.organization) + Number(people?.questionnaire)).toBeCloseTo(60 - 100 / 3, 9);
    expect([tools?.organization, tools?.questionnaire]).toEqual([0, 0]);
  });

  it('takes each file’s own version, whatever the project file is about', async () => {
    const path = folder({ ...files, 'readiness.yaml': 'questionnaire: two.yaml\n' });
    const argv = ['compare', path('a.yaml'), path('c.yaml'), '-f', 'json'];
    const { stdout } = await run([...argv, '--config', path('readiness.yaml')]);
    expect(stdout).toBe((await run(argv)).stdout);
    const before = ['--baseline', path('a.yaml'), '--config', path('readiness.yaml')];
    const checked = await run(['check', path('c.yaml'), ...before]);
    expect([checked.stderr, checked.status]).toEqual(['', 0]);
  });

  it('does so from saved assessments of one respondent as from the answers', async () => {
    const path = folder(files);
    for (const name of ['a', 'c']) {
      await run(['report', path(`${name}.yaml`), '-f', 'json', '-o', path(`${name}.json`)]);
    }
    const given = await run(['compare', path('a.yaml'), path('c.yaml'), '-f', 'json']);
    const saved = await run(['compare', path('a.json'), path('c.json'), '-f', 'json']);
    expect(saved.stdout).toBe(given.stdout);
  });

  it('says where several respondents’ answers are not at hand', async () => {
    const path = folder(files);
    await run(['report', path('a.yaml'), path('b.yaml'), '-f', 'json', '-o', path('a.json')]);
    const { status, stderr, stdout } = await run(['compare', path('a.json'), path('c.yaml'), '-f', 'json']);
    expect([status, stderr]).toEqual([0, expect.stringContaining('advice[compare-no-split]')]);
    expect(JSON.parse(stdout)).toMatchObject({
      split: null,
      incomparable: [{ id: 'trust' }, { id: 'rules' }],
    });
  });
});

test.each<[string, string[], number]>([
  ['nothing got worse', ['a.yaml', 'a.yaml', '--exit-code'], 0],
  ['something got worse', ['a.yaml', 'b.yaml', '--exit-code'], 1],
  ['a poor answer was left out', ['poor.yaml', 'withheld.yaml', '--exit-code'], 1],
  ['only the questionnaire made it less', ['a.yaml', 'same.yaml', '--exit-code'], 0],
  ['something got worse, and nobody asked', ['a.yaml', 'b.yaml'], 0],
])('the exit status where %s', async (_, argv, status) => {
  expect((await compared(...argv)).status).toBe(status);
});

describe('as a text', () => {
  it('says all of it in Markdown', async () => {
    const path = folder(files);
    const { stdout } = await run(['compare', path('a.yaml'), path('c.yaml'), '-f', 'markdown', '-l', 'en']);
    for (const part of [
      '**Verdict: Low → Low**',
      '| **People** | 33.3 | 60.0 | ✓ +26.7 |',
      '| **People** | +16.7 | +10.0 | +26.7 |',
      'Conditions missing: 0 then, 0 now.',
      '| T head | Team | 50.0 | 100.0 | ✓ +50.0 |',
      '0 of 2 agreed actions done since.',
      '3 of 4 comparable questions have the same score as before.',
      '**Asked otherwise now:** T trust',
      '**New in the last version:** T rules',
      '| T trust | 0.0 | 100.0 |',
    ]) {
      expect(stdout).toContain(part);
    }
  });

  it('does not take for progress what only missing answers raise, and tells moments of one day apart', async () => {
    const { comparison } = await compared('bad.yaml', 'withheld.yaml');
    expect(comparison?.overall).toMatchObject({ change: 20, movement: 'better', unproven: true });
    const path = folder(files);
    const argv = ['compare', path('bad.yaml'), path('withheld.yaml'), '-f', 'markdown', '-l', 'en'];
    const { stdout } = await run(argv);
    for (const part of [
      'O · 1 January 2026 (1), 1 January 2026 (2) · version 1.0.0, 1 response each',
      '| **Overall** | 80.0 | 100.0 | ? +20.0 (answers missing) |',
      'The lowest score that they still allow has not risen.',
    ]) {
      expect(stdout).toContain(part);
    }
  });

  it('draws the scores in HTML, from where they were to where they are', async () => {
    const path = folder(files);
    const ran = await run(['compare', path('a.yaml'), path('b.yaml'), path('c.yaml'), '-o', path('c.html')]);
    expect(ran.status).toBe(0);
    const html = readFileSync(path('c.html'), 'utf8');
    const [wide = ''] = /<svg class="wide"[\s\S]*?<\/svg>/.exec(html) ?? [];
    // Overall, two tracks, two sections, each with a ring, a dot between and a dot.
    const counted = ['before', 'between', 'score'].map((look) => wide.split(`class="${look}`).length - 1);
    expect(counted).toEqual([5, 5, 5]);
    expect(html).toContain('aria-label="Overall: +16.0; People: +26.7');
    expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
  });

  it.each(['de', 'en'])('fits a terminal, in %s', async (language) => {
    const { stdout } = await run(
      [
        'compare',
        'reports/reisen.assessment.json',
        'reports/reisen.assessment.json',
        '-f',
        'terminal',
        '-l',
        language,
      ],
      { columns: 80, terminal: true },
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are no columns
    const widths = stdout.split('\n').map((line) => line.replace(/\u001b\[[0-9;]*m/g, '').length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(80);
  });
});

test.each<[string, string[], string]>([
  ['one file', ['a.yaml'], 'compare-one'],
  ['another questionnaire', ['a.yaml', 'reports/reisen.assessment.json'], 'compare-other'],
  ['a format that is none', ['a.yaml', 'b.yaml', '-f', 'docx'], 'invalid-choice'],
  ['a PDF, which the browser prints', ['a.yaml', 'b.yaml', '-o', 'c.pdf'], 'pdf-by-browser'],
  ['a PDF by its name', ['a.yaml', 'b.yaml', '-f', 'pdf'], 'pdf-by-browser'],
])('%s is exit status 2', async (_, argv, code) => {
  const path = folder(files);
  const { status, stderr } = await run([
    'compare',
    ...argv.map((word) => (word in files ? path(word) : word)),
  ]);
  expect([status, stderr]).toEqual([2, expect.stringContaining(`error[${code}]`)]);
});

test('another organization needs --organization', async () => {
  const path = folder({
    ...files,
    'p.yaml': answers('one.yaml', '2026-02-02', '{lead: 1}').replace(': O', ': P'),
  });
  const argv = ['compare', path('p.yaml'), path('b.yaml'), '-f', 'json'];
  expect((await run(argv)).stderr).toContain('error[compare-other]');
  expect((await run([...argv, '--organization', 'O'])).status).toBe(0);
});

test('says how far the way to the next better verdict was, and what of it has been reached since', async () => {
  const poor = '{lead: 0, time: 0, trust: 0, devices: 2}';
  const place = folder({
    'one.yaml': first,
    'then.yaml': answers('one.yaml', '2026-06-01', poor),
    'now.yaml': answers('one.yaml', '2026-12-01', poor.replace('lead: 0', 'lead: 1')),
  });
  const compared = async (...more: string[]) =>
    (await run(['compare', place('then.yaml'), place('now.yaml'), ...more])).stdout;
  const { path } = Comparison.parse(JSON.parse(await compared('-f', 'json')));
  expect(path).toEqual({
    values: [{ to: 'high', changes: 1, effort: 0 }, null],
    taken: ['lead'],
    left: [],
  });
  expect(await compared('-f', 'markdown', '-l', 'en')).toContain('- Reached since: T lead');
});
