import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { junitErrors } from '../support/junit.js';
import { folder, run } from '../support/run.js';

const questionnaire = 'tests/cases/exports/questionnaire.yaml';
const example = 'questionnaires/examples/reisen.answers.yaml';

/** An environment as a job of GitHub Actions has it, and what is in its summary afterwards. */
function job(summary = '') {
  const path = folder({ 'summary.md': summary });
  const env = { LANG: 'en', GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: path('summary.md') };
  return { env, path, summary: () => readFileSync(path('summary.md'), 'utf8') };
}

/** An export of so many organizations, some of whose names want to be more than a name. */
function exported(path: (name: string) => string, count: number): string {
  const names = ['::error::x', '<b>|`', '=1+1', 'ä'.repeat(300)];
  const rows = Array.from({ length: count }, (_, at) => `${at} ${names[at % 4] ?? ''},${at % 3}`);
  writeFileSync(path('export.csv'), `id,sponsor\n${rows.join('\n')}\n`);
  return path('export.csv');
}

const batchOf = (file: string): string[] => ['batch', file, '-q', questionnaire, '--from', 'generic'];

describe('check in a job', () => {
  const argv = ['check', example, '--released', 'installation', '--min', 'overall=40', '-l', 'en'];

  it('marks what is missed, and adds to the summary of the job', async () => {
    const { env, summary } = job('before\n');
    const { status, stderr, stdout } = await run(argv, { env });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^::error file=questionnaires\/examples\/reisen\.answers\.yaml,line=48,col=3,title=/,
    );
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(summary()).toMatch(
      /^before\n## Readiness check\n\n### Muster Reisen & Event AG\n\n1 of 2 requirements missed\./,
    );
    expect(stdout).toBe((await run(argv)).stdout);
  });

  it('marks the places of an unusable file, and no line of it is a command', async () => {
    const { env, path } = job();
    writeFileSync(path('a.yaml'), 'answers:\n  ? "::stop-commands::x"\n  : 1\n');
    const { status, stderr } = await run(['check', path('a.yaml'), '--complete'], { env });
    expect(status).toBe(2);
    const commands = stderr.split('\n').filter((line) => /^\s*::/.test(line));
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) expect(command).toMatch(/^::error file=/);
  });

  it('shows first the organization that misses something', async () => {
    const { env, summary } = job();
    const works = 'questionnaires/examples/antriebstechnik.answers.yaml';
    await run(['check', '--each', example, works, '--min', 'overall=40', '-l', 'en'], { env });
    expect(summary().match(/^### .*/gm)).toEqual([
      '### Beispiel Antriebstechnik GmbH',
      '### Muster Reisen & Event AG',
    ]);
  });

  it('writes neither outside of one', async () => {
    const { env, summary } = job();
    const { stderr } = await run(argv, { env: { ...env, GITHUB_ACTIONS: '' } });
    expect([stderr, summary()]).toEqual(['', '']);
  });

  it('shows no more remarks than a job does, and says how many there are besides', async () => {
    const { env, path } = job();
    const { stderr } = await run(
      ['batch', exported(path, 60), '--from', 'generic', '-o', path('t.csv'), '--quiet'],
      { env },
    );
    const commands = stderr.trim().split('\n');
    expect(commands).toHaveLength(10);
    expect(commands.at(-1)).toMatch(/^::warning title=readiness::And \d+ more/);
  });
});

describe('test results', () => {
  it('of a check hold every requirement', async () => {
    const path = folder();
    const argv = ['check', example, '--released', 'installation', '--min', 'overall=40'];
    await run([...argv, '--junit', path('j.xml')]);
    const xml = readFileSync(path('j.xml'), 'utf8');
    expect(await junitErrors(xml)).toEqual([]);
    expect(xml).toContain('tests="2" failures="1"');
  });

  it('of a batch of 5,000 are whole, and its summary is cut with a note, not lost', async () => {
    const { env, path, summary } = job();
    const argv = [
      ...batchOf(exported(path, 5_000)),
      '-o',
      path('t.csv'),
      '--junit',
      path('j.xml'),
      '--quiet',
    ];
    expect((await run(argv, { env })).status).toBe(0);
    const xml = readFileSync(path('j.xml'), 'utf8');
    expect(await junitErrors(xml)).toEqual([]);
    expect(xml.match(/<testsuite /g)).toHaveLength(5_000);
    expect(statSync(path('summary.md')).size).toBeLessThanOrEqual(2 ** 20);
    const shown = summary().match(/^\| \d/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(1_000);
    expect(summary()).toContain(`5,000 assessments`);
    expect(summary()).toContain(`${(5_000 - shown).toLocaleString('en')} of 5,000 assessments are not shown`);
  });

  it('change nothing of the table, whoever scores it', async () => {
    const path = folder();
    const file = exported(path, 30);
    const helpers = { count: 2, pieceSize: 100 };
    const { stdout } = await run(batchOf(file), { helpers });
    const heard = await run([...batchOf(file), '--junit', path('j.xml')], { helpers });
    expect(heard.stdout).toBe(stdout);
  });

  it('and the table have a file each', async () => {
    const path = folder();
    const argv = [...batchOf(exported(path, 3)), '-o', path('t.csv'), '--junit', path('t.csv')];
    const { status, stderr } = await run(argv);
    expect([status, stderr]).toEqual([2, expect.stringContaining('error[output-twice]')]);
  });

  it('are not left behind where the input is unusable', async () => {
    const path = folder({ 'a.yaml': 'answers: {sponsr: 1}\n' });
    await run(['check', path('a.yaml'), '--complete', '--junit', path('j.xml'), '--badge', path('b.svg')]);
    expect([existsSync(path('j.xml')), existsSync(path('b.svg'))]).toEqual([false, false]);
  });
});

describe('a badge', () => {
  it.each<[string, string[], object]>([
    [
      'of a check that passes',
      ['--min', 'overall=40'],
      { message: 'Build foundations', color: 'brightgreen' },
    ],
    ['of one that does not', ['--complete', '--min', 'overall=90'], { color: 'red', isError: true }],
  ])('%s says the verdict, coloured by whether it passes', async (_, argv, badge) => {
    const path = folder();
    const files = ['--badge', path('b.json'), '--badge', path('b.svg')];
    await run(['check', example, ...argv, ...files, '-l', 'en']);
    expect(JSON.parse(readFileSync(path('b.json'), 'utf8'))).toMatchObject(badge);
    expect(readFileSync(path('b.svg'), 'utf8')).toContain('<title>readiness: Build foundations</title>');
  });

  it('of a batch says how many there are', async () => {
    const path = folder();
    await run([...batchOf(exported(path, 3)), '--badge', path('b.json')]);
    expect(JSON.parse(readFileSync(path('b.json'), 'utf8')).message).toMatch(/^3 assessments/);
  });

  it('has to end in .json or .svg', async () => {
    const { status, stderr } = await run(['check', example, '--complete', '--badge', 'b.png']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('error[invalid-badge]')]);
  });
});
