import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { folder, repositoryFile, run } from '../support/run.js';

/** A block of the README that begins with the name of its file. */
function block(name: string): string {
  const found = new RegExp(`\`\`\`yaml\\n# ${name.replaceAll('.', '\\.')}\\n([\\s\\S]*?)\`\`\``).exec(
    repositoryFile('README.md'),
  );
  if (!found?.[1]) throw new Error(`README has no ${name}`);
  return found[1];
}

function stepsOfWorkflow(): { run?: string }[] {
  return parse(block('.github/workflows/readiness.yml')).jobs.check.steps;
}

/** The command lines of the program in the README’s workflow, those for pull requests included. */
function commandLines(): string[] {
  const steps = stepsOfWorkflow();
  const baseline = /BASELINE=([^"]*)"/.exec(steps.map(({ run: lines = '' }) => lines).join('\n'))?.[1] ?? '';
  return steps
    .flatMap(({ run: lines = '' }) => lines.split('\n').map((line) => line.trim()))
    .filter((line) => line.startsWith('readiness '))
    .map((line) => line.replace('$BASELINE', baseline).replace(/ >> .*$/, ''));
}

it('the workflow of the README runs as it stands, on a base and on something worse', async () => {
  const path = folder({ 'readiness.yaml': block('readiness.yaml') });
  for (const name of ['answers', 'base/answers']) mkdirSync(path(name), { recursive: true });
  const example = 'questionnaires/examples/reisen.answers.yaml';
  cpSync(example, path('base/answers/a.answers.yaml'));
  writeFileSync(
    path('answers/a.answers.yaml'),
    readFileSync(example, 'utf8').replace(/^ {2}sponsor: .*$/m, '  sponsor: 0'),
  );
  const there = (word: string): string =>
    /^(base|head|answers|readiness)[./]/.test(word) ? path(word.replace('*', 'a')) : word;
  const env = { LANG: 'en', GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: path('summary.md') };
  const ran = [];
  for (const line of commandLines()) {
    const [, ...words] = line.split(' ').map(there);
    const config = words[0] === 'check' ? ['--config', path('readiness.yaml')] : [];
    ran.push(await run([...words, ...config], { env }));
  }
  expect(ran.map(({ status }) => status)).toEqual([0, 0, 0, 1]);
  expect(ran[2]?.stdout).toContain('was sich bewegt hat');
  expect(readFileSync(path('summary.md'), 'utf8')).toContain('Management nicht schlechter als zuvor');
  for (const name of ['readiness.xml', 'readiness.svg', 'readiness.md', 'readiness.json']) {
    expect(readFileSync(path(name), 'utf8').length).toBeGreaterThan(100);
  }
});

it.each([
  ['with a base', 'base/answers', 3],
  ['whose base has no answers yet', 'base', 0],
])('a pull request %s is compared as far as it can be', (_, base, calls) => {
  const path = folder();
  mkdirSync(path(base), { recursive: true });
  writeFileSync(path(`${base}/a.answers.yaml`), '');
  const step = stepsOfWorkflow().find(({ run: lines = '' }) => lines.includes('readiness compare'));
  const script = `readiness() { echo "$1" >> calls; }\n${step?.run}`;
  const env = { ...process.env, GITHUB_STEP_SUMMARY: path('summary'), GITHUB_ENV: path('env') };
  execFileSync('bash', ['-e', '-c', script], { cwd: path('.'), env });
  const called = existsSync(path('calls')) ? readFileSync(path('calls'), 'utf8').trim().split('\n') : [];
  expect(called).toHaveLength(calls);
  expect(existsSync(path('env'))).toBe(calls > 0);
});
