import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const cases = fileURLToPath(new URL('tests/cases/exports', root));
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
  [['batch', `${cases}/microsoft-forms/export.xlsx`, '-q', `${cases}/questionnaire.yaml`]],
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

test('the installed command writes files, and holds an interview over a pipe', () => {
  installed('report', '--example', '-o', join(folder, 'report.md'));
  expect(readFileSync(join(folder, 'report.md'), 'utf8')).toBe(
    built('report', '--example', '-f', 'markdown'),
  );
  const lines = ['Pipe AG', '', '', '420', 'q', ''].join('\n');
  const options = {
    cwd: folder,
    encoding: 'utf8',
    input: lines,
    env: { ...process.env, LANG: 'de_DE.UTF-8' },
  } as const;
  execFileSync(join(folder, 'prefix', 'bin', 'readiness'), ['assess'], { ...options, stdio: 'pipe' });
  const saved = readdirSync(folder).find((name) => name.endsWith('.answers.yaml')) ?? '';
  expect(saved).toMatch(/^pipe-ag-\d{4}-\d\d-\d\d\.answers\.yaml$/);
  expect(readFileSync(join(folder, saved), 'utf8')).toContain('420');
});

test('the installed command has helpers score a large export, to the same bytes as by itself', () => {
  const said = 'What nobody asked about. '.repeat(8);
  const lines = Array.from(
    { length: 200_000 },
    (_, at) =>
      `r${at},${at % 3},${1 + (at % 5)},${1 + (at % 4)},"${at % 2 ? 'wiki; chat' : 'mail'}",${at % 12},yes,${said}`,
  );
  const file = join(folder, 'large.csv');
  writeFileSync(file, `id,sponsor,clear,trust,channels,hours,vpn,said\n${lines.join('\n')}\n`);
  expect(statSync(file).size).toBeGreaterThan(16 * 2 ** 20);
  const mapping = join(folder, 'large.mapping.yaml');
  writeFileSync(mapping, 'ignore: [said]\n');
  const options = ['-q', `${cases}/questionnaire.yaml`, '--from', 'generic', '--mapping', mapping];
  installed('batch', file, ...options, '-o', join(folder, 'helped.csv'));
  // What comes over a pipe is scored in one place.
  const input = readFileSync(file);
  const command = [process.execPath, ['dist/bin.js', 'batch', '-', ...options]] as const;
  const alone = execFileSync(...command, {
    cwd: root,
    input,
    maxBuffer: 2 ** 28,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  expect(readFileSync(join(folder, 'helped.csv')).equals(alone)).toBe(true);
});
