import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'readiness-package-'));
const text = (command: string, args: string[], cwd: string | URL = folder): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const installed = (...args: string[]): string => text(join(folder, 'prefix', 'bin', 'readiness'), args);
const built = (...args: string[]): string => text(process.execPath, ['dist/bin.js', ...args], root);

beforeAll(() => {
  text('npm', ['pack', '--silent', '--pack-destination', folder], root);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  text('npm', [
    'install',
    '--silent',
    '--global',
    '--prefix',
    join(folder, 'prefix'),
    join(folder, String(tarball)),
  ]);
});

test.each([
  [['--version']],
  [['--help']],
  [['report', '--example', '-f', 'markdown']],
  [['report', '--example', '-f', 'json', '-l', 'en']],
  [['questionnaire', 'list']],
  [['questionnaire', 'show', 'ai-assistants', '-f', 'markdown']],
  [['questionnaire', 'template', '-f', 'csv']],
])('the installed command does %j as the built one', (args) => {
  expect(installed(...args)).toBe(built(...args));
});

test('the installed command reads a questionnaire of one’s own', () => {
  const own = join(folder, 'prefix/lib/node_modules/readiness-8020/questionnaires/ai-assistants.yaml');
  text('cp', [own, 'own.yaml']);
  expect(installed('questionnaire', 'show', './own.yaml', '-f', 'markdown')).toBe(
    installed('questionnaire', 'show', 'ai-assistants', '-f', 'markdown'),
  );
});
