import { describe, expect, test } from 'vitest';
import { run } from './support/run.js';

describe('help', () => {
  const commands = ['assess', 'report', 'check', 'lint', 'questionnaire'];
  test('names every command, with examples', async () => {
    const { status, stdout } = await run(['--help']);
    expect(status).toBe(0);
    for (const command of commands) expect(stdout).toContain(command);
    expect(stdout).toContain('$ readiness report --example');
  });
  test.each(commands)('%s --help goes to standard output', async (command) => {
    const { status, stdout, stderr } = await run([command, '--help']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`readiness ${command}`);
  });
  test('speaks the language of -l, else of the environment', async () => {
    expect((await run(['--help', '-l', 'de'])).stdout).toContain('Aufruf:');
    expect((await run(['--help'], { env: { LC_ALL: 'de_AT.UTF-8' } })).stdout).toContain('Aufruf:');
    expect((await run(['--help'], { env: {} })).stdout).toContain('Usage:');
  });
});

test('--version is the package’s', async () => {
  expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

describe('a command line that cannot be meant is exit status 2 with the nearest word', () => {
  const cases: [string[], string, string][] = [
    [['reprot', 'a.yaml'], 'unknown-command', '“report”'],
    [['report', '--langauge', 'de'], 'unknown-option', '“--language”'],
    [['report', '-l', 'fr', 'a.yaml'], 'invalid-choice', '“de” or “en”'],
    [['report', '-o'], 'missing-value', '--output'],
    [['lint'], 'missing-argument', 'files'],
    [['report'], 'no-input', '--example'],
    [['questionnaire', 'lst'], 'unknown-command', '“list”'],
    [['questionnaire', 'show', 'social-busines'], 'unknown-questionnaire', '“social-business”'],
  ];
  test.each(cases)('%j', async (argv, code, hint) => {
    const { status, stdout, stderr } = await run(argv);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`error[${code}]`);
    expect(stderr).toContain(hint);
  });
});

test('advice is left out with --quiet', async () => {
  const stdin = 'answers: {sponsor: 1}\n';
  expect((await run(['report', '-'], { stdin })).stderr).toContain('advice[');
  expect((await run(['report', '-', '--quiet'], { stdin })).stderr).toBe('');
});
