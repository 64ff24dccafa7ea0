import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folder, run } from '../support/run.js';

const example = 'questionnaires/examples/reisen.answers.yaml';

/** A small questionnaire whose answers decide everything. */
const questionnaire = `
id: tiny
version: 1.0.0
title: {en: Tiny}
tracks: [{id: people, weight: 60, title: {en: People}}, {id: tools, weight: 40, title: {en: Tools}}]
milestones: [{id: start, title: {en: Start}}]
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
scales:
  level: [{value: 0, label: {en: no}}, {value: 1, label: {en: half}}, {value: 2, label: {en: yes}}]
warnings:
  - {id: rush, title: {en: Rush}, says: {en: Too fast}, red: 'score.lead < 50', amber: 'score.time < 50'}
verdict:
  basis: [overall, track.people]
  bands: [{id: no, from: 0, title: {en: 'No'}}, {id: yes, from: 50, title: {en: 'Yes'}}]
  caps: [{id: gate, to: 'no', when: 'gates(["missed", "nearly", "unknown"]) > 0', because: {en: A gate is not met}}]
`.replaceAll("to: 'no'", "to: 'no'");

function world(answers: Record<string, string>) {
  const files = Object.entries(answers).map(([name, body]) => [
    name,
    `questionnaire: tiny.yaml\norganization: O\nanswers: ${body}\n`,
  ]);
  return folder({
    'tiny.yaml': questionnaire.replace('id: no,', "id: 'no',").replace('id: yes,', "id: 'yes',"),
    ...Object.fromEntries(files),
  });
}

async function checked(
  body: string,
  ...argv: string[]
): Promise<{ status: number; stdout: string; stderr: string }> {
  const path = world({ 'a.yaml': body });
  return run(['check', path('a.yaml'), ...argv]);
}

const all = '{lead: 2, time: 2, devices: 2}';
const low = '{lead: 0, time: 0, devices: 0}';
const open = '{lead: 2, time: 2}';

describe('a requirement is met or missed', () => {
  const cases: [string, string, string[], number][] = [
    ['verdict reached', all, ['--verdict', 'yes'], 0],
    ['verdict not reached', low, ['--verdict', 'yes'], 1],
    ['the least verdict of all needs nothing but a verdict', low, ['--verdict', 'no'], 0],
    ['milestone released', all, ['--released', 'start'], 0],
    ['milestone not released', low, ['--released', 'start'], 1],
    ['score reached', all, ['--min', 'overall=100'], 0],
    ['a score at the threshold is at it', '{lead: 1, time: 1, devices: 1}', ['--min', 'overall=50'], 0],
    ['section under the least score', '{lead: 2, time: 0, devices: 2}', ['--min', 'section.team=51'], 1],
    ['track reached', all, ['--min', 'track.tools=80'], 0],
    ['no red warning', all, ['--max-warnings', 'red=0'], 0],
    ['one red warning is too many', low, ['--max-warnings', 'red=0'], 1],
    ['one red warning is allowed', low, ['--max-warnings', 'red=1'], 0],
    ['complete', all, ['--complete'], 0],
    ['dont-know is not an answer', '{lead: 2, time: 2, devices: dont-know}', ['--complete'], 1],
    ['not-applicable is not missing', '{lead: 2, time: 2, devices: not-applicable}', ['--complete'], 0],
    [
      'one of several is missed',
      all.replace('devices: 2', 'devices: 1'),
      ['--min', 'track.tools=80', '--released', 'start'],
      1,
    ],
  ];
  test.each(cases)('%s', async (_, body, argv, status) => {
    expect((await checked(body, ...argv)).status).toBe(status);
  });
});

describe('requirements are asked of the lowest values', () => {
  test('an undetermined verdict misses any, accepted as provisional or not', async () => {
    expect((await checked(open, '--verdict', 'no')).status).toBe(1);
    expect((await checked(open, '--verdict', 'no', '--accept-provisional')).status).toBe(1);
  });
  test('an absent score misses any', async () => {
    expect((await checked(open, '--min', 'overall=0', '--accept-provisional')).status).toBe(1);
  });
  test('a provisional verdict counts only with --accept-provisional', async () => {
    const body = '{lead: 2, time: dont-know, devices: 2}';
    expect((await checked(body, '--verdict', 'yes')).status).toBe(1);
    expect((await checked(body, '--verdict', 'yes', '--accept-provisional')).status).toBe(0);
  });
  test('a score’s lowest value counts, the plain one only with --accept-provisional', async () => {
    const body = '{lead: 2, time: dont-know, devices: 2}';
    expect((await checked(body, '--min', 'section.team=60')).status).toBe(1);
    expect((await checked(body, '--min', 'section.team=60', '--accept-provisional')).status).toBe(0);
  });
  test('a warning that is not assessable counts as raised', async () => {
    const body = '{lead: dont-know, time: 2, devices: 2}';
    expect((await checked(body, '--max-warnings', 'red=0')).status).toBe(1);
    expect((await checked(body, '--max-warnings', 'red=0', '--accept-provisional')).status).toBe(0);
  });
});

test('prints what was required, what is, and what would unblock it', async () => {
  const { stdout } = await checked(
    '{lead: 0, time: 2, devices: dont-know}',
    '--released',
    'start',
    '--min',
    'section.team=60',
    '--complete',
  );
  expect(stdout).toMatchInlineSnapshot(`
    "Check: O
      ✗ missed  “Start” released: is not released
          What would unblock it:
          - Lead: counts 0; 50 points are needed
      ✗ missed  Team at least 60 points: is 50
          What would unblock it:
          - Lead: Name a lead
      ✗ missed  every applicable question answered: one question is open
          What would unblock it:
          - answer: Devices
    3 of 3 requirements missed.
    "
  `);
});

describe('what would unblock a requirement', () => {
  test('of a verdict are the scores that are too low, not gates that no cap counts', async () => {
    const { stdout } = await checked('{lead: 1, time: 0, devices: 0}', '--verdict', 'yes');
    expect(stdout).toContain('overall score: counts 15; 50 points are needed');
    expect(stdout).toContain('People: counts 25; 50 points are needed');
    expect(stdout).not.toContain('Lead: counts');
  });
  test('of a capped verdict are the gates that the cap counts', async () => {
    const { stdout } = await checked('{lead: 0, time: 2, devices: 2}', '--verdict', 'yes');
    expect(stdout).toContain('A gate is not met (caps at “No”)');
    expect(stdout).toContain('Lead: counts 0; 50 points are needed');
  });
  test('of a raised warning is what it says', async () => {
    expect((await checked(low, '--max-warnings', 'red=0')).stdout).toContain('- Rush: Too fast');
  });
  test('points that miss a requirement never read like those it asks for', async () => {
    const { status, stdout } = await run(['check', example, '--min', 'overall=49.4']);
    expect([status, stdout]).toEqual([1, expect.stringContaining('mindestens 49,4 Punkte: ist 49,39')]);
  });
  test('of a warning that is not assessable are the questions that it reads', async () => {
    const { stdout } = await checked('{time: 2, devices: 2}', '--max-warnings', 'red=0');
    expect(stdout).toContain('warning “Rush”: to assess it, answer: Lead');
  });
});

describe('usage', () => {
  const cases: [string, string[], string][] = [
    ['no requirement at all', [], 'no-requirement'],
    ['an unknown verdict', ['--verdict', 'maybe'], 'unknown-requirement'],
    ['an unknown milestone', ['--released', 'strat'], 'unknown-requirement'],
    ['an unknown section', ['--min', 'section.tem=50'], 'unknown-requirement'],
    ['no number', ['--min', 'overall=high'], 'invalid-requirement'],
    ['a score over 100', ['--min', 'overall=101'], 'invalid-requirement'],
    ['an unknown level', ['--max-warnings', 'yellow=0'], 'invalid-requirement'],
  ];
  test.each(cases)('%s is exit status 2', async (_, argv, code) => {
    const { status, stdout, stderr } = await checked(all, ...argv);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`error[${code}]`);
  });
});

test('--each asks every response on its own', async () => {
  const path = world({ 'a.yaml': all, 'b.yaml': low });
  expect((await run(['check', path('a.yaml'), path('b.yaml'), '--min', 'overall=50'])).status).toBe(0);
  const each = await run(['check', path('a.yaml'), path('b.yaml'), '--min', 'overall=50', '--each']);
  expect(each.status).toBe(1);
  expect(each.stdout).toContain('O (1)');
  expect(each.stdout).toContain('O (2)');
});

test('--report writes reports as well, also when a requirement is missed', async () => {
  const path = folder();
  const argv = ['check', example, '--verdict', 'ready', '--report', path('a.md'), '--report', path('a.json')];
  expect((await run(argv)).status).toBe(1);
  expect([existsSync(path('a.md')), existsSync(path('a.json'))]).toEqual([true, true]);
});

test('a saved assessment can be checked', async () => {
  const { status } = await run(['check', 'reports/reisen.assessment.json', '--verdict', 'foundations']);
  expect(status).toBe(0);
});

test('the result speaks the language of the result, not of the environment', async () => {
  const there = { env: { LANG: 'de_DE.UTF-8' } };
  const path = world({ 'a.yaml': low });
  const argv = ['check', path('a.yaml'), '--verdict', 'yes'];
  expect((await run(argv, there)).stdout).toBe((await run(argv)).stdout);
});

test('JSON is written where it is asked for, by name or ending', async () => {
  const path = world({ 'a.yaml': all });
  const { stdout } = await run(['check', path('a.yaml'), '--min', 'overall=50', '-f', 'json']);
  expect(JSON.parse(stdout)).toMatchObject([{ organization: 'O', met: true, requirements: [{ met: true }] }]);
  expect((await run(['check', path('a.yaml'), '--complete', '-f', 'markdown'])).status).toBe(2);
});

test('of several verdicts every one is required', async () => {
  expect((await checked(low, '--verdict', 'yes', '--verdict', 'no')).status).toBe(1);
});
