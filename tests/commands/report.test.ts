import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, repositoryFile, run } from '../support/run.js';

const example = 'questionnaires/examples/antriebstechnik.answers.yaml';
const answers = (more: string) => `questionnaire: social-business\norganization: A\n${more}`;

describe('the format of a report', () => {
  test('is Markdown where standard output is no terminal, the terminal summary where it is', async () => {
    expect((await run(['report', example])).stdout).toMatch(/^# /);
    const onTerminal = await run(['report', example], { terminal: true, columns: 80 });
    expect(onTerminal.stdout).not.toMatch(/^# /m);
    expect(onTerminal.stdout).toContain('Beispiel Antriebstechnik GmbH');
  });
  test('follows the ending of -o, and -f before it', async () => {
    const path = folder();
    await run(['report', example, '-o', path('a.json')]);
    expect(JSON.parse(readFileSync(path('a.json'), 'utf8')).schemaVersion).toBe(1);
    await run(['report', example, '-o', path('b.json'), '-f', 'markdown']);
    expect(readFileSync(path('b.json'), 'utf8')).toMatch(/^# /);
  });
  test('is refused with the nearest one when misspelt', async () => {
    const { status, stderr } = await run(['report', example, '-f', 'markdwon']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('“markdown”')]);
  });
});

describe('the language of a report', () => {
  test('is the one asked for, else the file’s, else the questionnaire’s first', async () => {
    const path = folder({
      'a.yaml': answers('answers: {}\n'),
      'en.yaml': answers('language: en\nanswers: {}\n'),
    });
    const json = async (...argv: string[]) => (await run(['report', ...argv, '-f', 'markdown'])).stdout;
    expect(await json(path('a.yaml'))).toContain('Gesamturteil');
    expect(await json(path('en.yaml'))).toContain('erdict');
    expect(await json(path('en.yaml'), '-l', 'de')).toContain('Gesamturteil');
  });
  test('must be one that the questionnaire has', async () => {
    const { status, stderr } = await run(['report', '--example', '-q', 'ai-assistants', '-l', 'de']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('error[language-missing]')]);
  });
});

describe('the language of diagnostics', () => {
  const german = (version: string) =>
    `questionnaire: social-business\nversion: ${version}\nlanguage: de\nanswers: {}\n`;

  test.each([
    ['report', '2.0.0', 'error[version-major] Die Antworten'],
    ['report', '1.1.0', 'advice[version-minor] Die Antworten'],
    ['check --complete', '2.0.0', 'error[version-major] Die Antworten'],
    ['lint', '2.0.0', 'error[version-major] Die Antworten'],
    ['lint', '1.1.0', 'advice[version-minor] Die Antworten'],
    ['assess --no-input --answers', '2.0.0', 'error[version-major] Die Antworten'],
    ['assess --no-input --answers', '1.1.0', 'advice[version-minor] Die Antworten'],
  ])('is the file’s: %s, version %s', async (command, version, said) => {
    const path = folder({ 'a.answers.yaml': german(version) });
    const { stderr } = await run([...command.split(' '), path('a.answers.yaml')]);
    expect(stderr).toContain(said);
    const asked = await run([...command.split(' '), path('a.answers.yaml'), '-l', 'en']);
    expect(asked.stderr).not.toContain(said);
  });
});

describe('responses that do not belong together', () => {
  test('of differing organizations need --organization', async () => {
    const path = folder({
      'a.yaml': 'organization: A\nanswers: {sponsor: 1}\n',
      'b.yaml': 'organization: B\nanswers: {sponsor: 3}\n',
    });
    expect((await run(['report', path('a.yaml'), path('b.yaml')])).stderr).toContain(
      'error[organizations-differ]',
    );
    const { stdout } = await run([
      'report',
      path('a.yaml'),
      path('b.yaml'),
      '--organization',
      'C',
      '-f',
      'json',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ organization: 'C', respondents: { count: 2 } });
  });
  test('of another questionnaire than -q names are refused', async () => {
    const { status, stderr } = await run(['report', example, '-q', 'ai-assistants']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('error[questionnaire-contradicts]')]);
  });
  test('with a saved assessment among them are refused', async () => {
    const { status, stderr } = await run(['report', 'reports/antriebstechnik.assessment.json', example]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('error[assessment-not-alone]')]);
  });
});

test('a saved assessment renders as the answers did, in any of its languages, with no questionnaire at hand', async () => {
  const path = folder({ 'saved.json': (await run(['report', example, '-f', 'json'])).stdout });
  for (const language of ['de', 'en']) {
    for (const format of ['markdown', 'json', 'terminal']) {
      const fromAnswers = await run(['report', example, '-l', language, '-f', format]);
      const again = await run(['report', path('saved.json'), '-l', language, '-f', format]);
      expect(again.stdout).toBe(fromAnswers.stdout);
    }
  }
});

test('the assessment’s date is the latest of the responses unless --date sets it', async () => {
  const path = folder({
    'a.yaml': 'date: 2026-01-05\nanswers: {sponsor: 1}\n',
    'b.yaml': 'date: 2026-03-01\nanswers: {sponsor: 3}\n',
  });
  const dateOf = async (...argv: string[]) =>
    JSON.parse((await run(['report', path('a.yaml'), path('b.yaml'), '-f', 'json', ...argv])).stdout).date;
  expect(await dateOf()).toBe('2026-03-01');
  expect(await dateOf('--date', '2026-05-01')).toBe('2026-05-01');
  expect((await run(['report', path('a.yaml'), '--date', '2026-02-30'])).stderr).toContain(
    'error[invalid-date]',
  );
});

test('standard input is read as a file', async () => {
  const { status, stdout } = await run(['report', '-', '-f', 'json'], { stdin: repositoryFile(example) });
  expect([status, JSON.parse(stdout).organization]).toEqual([0, 'Beispiel Antriebstechnik GmbH']);
});

test('the same input gives the same bytes, whatever the clock, locale and width', async () => {
  const here = await run(['report', example, '-f', 'markdown']);
  const elsewhere = await run(['report', example, '-f', 'markdown'], {
    env: { LANG: 'ja_JP.UTF-8' },
    columns: 200,
    terminal: true,
    today: '2031-01-01',
  });
  expect(elsewhere.stdout).toBe(here.stdout);
});

test('responses that cannot give a verdict say so, with who could', async () => {
  const staff = Array.from({ length: 6 }, () => '- {respondent: {role: staff}, answers: {trust: 2}}').join(
    '\n',
  );
  const { status, stderr } = await run(['report', '-', '-f', 'json'], { stdin: `${staff}\n` });
  expect(status).toBe(0);
  expect(stderr).toContain('advice[no-verdict]');
  expect(stderr).toContain('IT');
});

describe('an output file', () => {
  test('that cannot be written is refused before the work, and nothing is left behind', async () => {
    const path = folder();
    mkdirSync(path('dir'));
    expect((await run(['report', example, '-o', path('dir')])).stderr).toContain('error[file-is-directory]');
    expect((await run(['report', example, '-o', path('no/such/a.md')])).stderr).toContain(
      'error[file-unwritable]',
    );
    expect(readdirSync(dirname(path('x')))).toEqual(['dir']);
  });
  test('keeps its old content when the input is unusable', async () => {
    const path = folder({ 'old.md': 'old', 'bad.yaml': 'answers: {spnsor: 1}\n' });
    expect((await run(['report', path('bad.yaml'), '-o', path('old.md')])).status).toBe(2);
    expect(readFileSync(path('old.md'), 'utf8')).toBe('old');
  });
  test('may be a device', async () => {
    expect((await run(['report', example, '-o', '/dev/null'])).status).toBe(0);
  });
  test('says what is wrong when the disk is full', async () => {
    const { status, stderr } = await run(['report', example, '-o', '/dev/full']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('error[disk-full]')]);
  });
});

describe('an input file', () => {
  const cases: [string, (path: (name: string) => string) => string, string][] = [
    ['that does not exist', (path) => path('none.yaml'), 'file-missing'],
    ['that is a folder', (path) => dirname(path('x')), 'file-is-directory'],
    ['that is empty', (path) => path('empty.yaml'), 'file-empty'],
  ];
  test.each(cases)('%s is one clear diagnostic', async (_, at, code) => {
    const path = folder({ 'empty.yaml': '' });
    const { status, stdout, stderr } = await run(['report', at(path)]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`error[${code}]`);
  });
  test.skipIf(process.getuid?.() === 0)('that is unreadable is one clear diagnostic', async () => {
    const path = folder({ 'a.yaml': 'answers: {}' });
    chmodSync(path('a.yaml'), 0);
    expect((await run(['report', path('a.yaml')])).stderr).toContain('error[file-unreadable]');
  });
  test('that is a questionnaire is named as such', async () => {
    expect((await run(['report', 'questionnaires/ai-assistants.yaml'])).stderr).toContain(
      'error[not-answers]',
    );
  });
});

test('common responses count beside the others', async () => {
  const path = folder({ 'a.yaml': 'answers: {sponsor: 0}\n', 'b.yaml': 'answers: {sponsor: 4}\n' });
  const { stdout } = await run(['report', path('a.yaml'), '--common', path('b.yaml'), '-f', 'json']);
  const sponsor = JSON.parse(stdout).questions.find(({ id }: { id: string }) => id === 'sponsor');
  expect([sponsor.score, sponsor.count]).toEqual([50, 2]);
});

describe('what must not be combined', () => {
  test('an output that is an input is refused, and the input kept', async () => {
    const path = folder({ 'a.yaml': 'answers: {sponsor: 1}\n' });
    const { status, stderr } = await run(['report', path('a.yaml'), '-o', path('a.yaml'), '-f', 'json']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('error[output-is-input]')]);
    expect(readFileSync(path('a.yaml'), 'utf8')).toBe('answers: {sponsor: 1}\n');
  });
  test.each([
    ['the project file', 'readiness.yaml', []],
    ['the logo that it names', 'logo.svg', []],
    ['a mapping', 'm.yaml', ['--mapping', 'm.yaml']],
    ['the questionnaire', 'q.yaml', ['-q', 'q.yaml']],
    ['what counts besides', 'c.yaml', ['--common', 'c.yaml']],
  ])('so is an output that is %s', async (_what, name, options) => {
    const files = {
      'readiness.yaml': 'inputs: [{files: a.yaml}]\nbrand: {logo: logo.svg}\n',
      'logo.svg': '<svg viewBox="0 0 9 9"><g/></svg>',
    };
    const path = folder({ ...files, [name]: files[name as keyof typeof files] ?? 'x: 1\n' });
    const before = readFileSync(path(name), 'utf8');
    const named = options.map((each) => (each.startsWith('-') ? each : path(each)));
    const argv = ['report', '--config', path('readiness.yaml'), ...named, '-f', 'markdown', '-o', path(name)];
    expect((await run(argv)).stderr).toContain('error[output-is-input]');
    expect(readFileSync(path(name), 'utf8')).toBe(before);
  });
  test('a file given twice would count twice, so it is refused', async () => {
    expect((await run(['report', example, `./${example}`])).stderr).toContain('error[input-twice]');
  });
  test('a saved assessment and another questionnaire', async () => {
    const saved = 'reports/antriebstechnik.assessment.json';
    expect((await run(['report', saved, '-q', 'ai-assistants'])).stderr).toContain(
      'error[questionnaire-contradicts]',
    );
    expect((await run(['report', saved, '--common', example])).stderr).toContain(
      'error[assessment-not-alone]',
    );
  });
  test('the example and files of one’s own', async () => {
    expect((await run(['report', example, '--example'])).stderr).toContain('error[example-not-alone]');
  });
});

test('a file that answers name as their questionnaire, and that is none, shows nothing of itself', async () => {
  const path = folder({
    'secret.env': 'TOKEN=hunter2\n',
    'a.yaml': 'questionnaire: ./secret.env\nanswers: {}\n',
  });
  const { status, stderr } = await run(['report', path('a.yaml')]);
  expect([status, stderr]).toEqual([2, expect.stringContaining('error[not-questionnaire]')]);
  expect(stderr).not.toContain('hunter2');
});

test('input without end is refused as too large', async () => {
  const path = folder({ 'a.yaml': 'questionnaire: /dev/zero\nanswers: {}\n' });
  expect((await run(['report', path('a.yaml')])).status).toBe(2);
});

describe('a file that ends like a document that a command does not write', () => {
  test.each<[string, string[], string]>([
    ['report', [example], 'bericht.xlsx'],
    ['handbook', [example], 'handbuch.json'],
    ['compare', [example, example], 'vergleich.docx'],
    ['batch', [example], 'tabelle.html'],
    ['check', [example, '--verdict', 'ready', '--report'], 'bericht.csv'],
  ])('%s: is refused, and not written', async (command, argv, name) => {
    const path = folder();
    const output = command === 'check' ? [path(name)] : ['-o', path(name)];
    const { status, stderr } = await run([command, ...argv, ...output]);
    expect(status).toBe(2);
    expect(stderr).toContain('error[ending-not-written]');
    expect(readdirSync(dirname(path(name)))).toEqual([]);
  });

  test('any other ending means the usual format', async () => {
    const path = folder();
    const { status } = await run(['report', example, '-o', path('bericht.v2')]);
    expect([status, readFileSync(path('bericht.v2'), 'utf8').slice(0, 2)]).toEqual([0, '# ']);
  });
});
