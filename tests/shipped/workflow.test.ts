import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** The command lines of the program in the README’s workflow, those for pull requests included. */
function commandLines(): string[] {
  const workflow = parse(block('.github/workflows/readiness.yml'));
  const steps: { run?: string }[] = workflow.jobs.check.steps;
  const baseline = /BASELINE=([^"]*)"/.exec(steps.map(({ run: lines = '' }) => lines).join('\n'))?.[1] ?? '';
  return steps
    .flatMap(({ run: lines = '' }) => lines.split('\n'))
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
