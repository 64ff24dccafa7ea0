import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { paragraphsOf, partsOf, scanned } from '../support/docx.js';
import { folder, repositoryFile, run as runAny } from '../support/run.js';

const run: typeof runAny = (argv, world) => runAny(argv, { built: true, ...world });

const example = 'questionnaires/examples/antriebstechnik.answers.yaml';
const cases = 'tests/cases/handbook';

describe.each(readdirSync(new URL(`../../${cases}/`, import.meta.url)))('the case %s', (name) => {
  const answers = `${cases}/${name}/answers.yaml`;

  it('comes out as expected', async () => {
    const { stdout } = await run(['handbook', answers, '-f', 'markdown', '--start', '2027-01-11']);
    expect(stdout).toBe(repositoryFile(`${cases}/${name}/expected.md`));
  });

  it('says the same as a document of Word', async () => {
    const { bytes } = await run(['handbook', answers, '-f', 'docx', '--start', '2027-01-11']);
    const parts = partsOf(bytes);
    for (const xml of Object.values(parts)) scanned(xml);
    const said = paragraphsOf(parts).map(([, text]) => text);
    expect(said).toContain(
      'A & B <b>|*Co* · 20 November 2026 · 1 response, 1 person · questionnaire “Every part”, version 1.0.0',
    );
    expect(said).toContain('| # *x* <script>\n- no list');
    expect(said).toContain('A sentence: please fill in');
    expect(said).toContain('11 January 2027 to 22 January 2027');
  });

  it('without a beginning counts weeks, and asks for it', async () => {
    const { stdout } = await run(['handbook', answers, '-f', 'markdown']);
    expect(stdout).toContain('| 0 First | 2 | week 1 to week 2 | Go |');
    expect(stdout).toContain('| 2 Second | ? open | from week 4, ? end open |');
    expect(stdout).toContain('**Beginning of the roadmap (date):** ___');
  });
});

describe('the format of a handbook', () => {
  test('is Markdown, on a terminal as well, or what the ending of -o says', async () => {
    const path = folder();
    expect((await run(['handbook', example])).stdout).toMatch(/^# Social Business Handbuch\n/);
    const shown = await run(['handbook', example], { terminal: true, columns: 60 });
    expect(shown.stdout).toMatch(/^# Social Business Handbuch\n/);
    await run(['handbook', example, '-o', path('a.docx')]);
    expect(readFileSync(path('a.docx')).subarray(0, 2).toString()).toBe('PK');
  });

  test.each([
    [['handbook', example, '-f', 'docx'], true, 'binary-on-terminal'],
    [['report', example, '-f', 'docx'], true, 'binary-on-terminal'],
    [['handbook', example, '-f', 'json'], false, 'invalid-choice'],
    [['handbook'], false, 'no-input'],
    [['handbook', example, '--start', '2027-02-30'], false, 'invalid-date'],
    [['handbook', example, '--reference-doc', example], false, 'reference-doc-format'],
    [['report', example, '-f', 'docx', '--reference-doc', example], false, 'reference-doc'],
    [['handbook', example, '-f', 'docx', '--reference-doc', 'none.docx'], false, 'file-missing'],
  ])('%j: %s', async (argv, terminal, code) => {
    const { status, stderr, stdout } = await run(argv, { terminal });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`error[${code}]`);
  });
});

test('a saved assessment gives the same handbook, what was agreed included', async () => {
  const path = folder();
  await run(['report', example, '-o', path('a.json')]);
  const saved = await run(['handbook', path('a.json'), '-l', 'en', '--start', '2027-01-11']);
  const fresh = await run(['handbook', example, '-l', 'en', '--start', '2027-01-11']);
  expect(saved.stdout).toBe(fresh.stdout);
});

test('a questionnaire without a handbook has none to write', async () => {
  const text = repositoryFile(`${cases}/every-part/questionnaire.yaml`);
  const path = folder({
    'questionnaire.yaml': text.slice(0, text.indexOf('\nhandbook:')),
    'answers.yaml': 'questionnaire: questionnaire.yaml\nversion: 1.0.0\nanswers: {}\n',
  });
  const { status, stderr } = await run(['handbook', path('answers.yaml')]);
  expect([status, stderr]).toEqual([2, expect.stringContaining('error[no-handbook]')]);
});

test('neither the template nor an input is overwritten', async () => {
  const path = folder({ 'a.docx': 'x', 'b.answers.yaml': 'answers: {}\n' });
  for (const name of ['a.docx', 'b.answers.yaml']) {
    const argv = ['handbook', path('b.answers.yaml'), '-f', 'docx', '-o', path(name)];
    const { status } = await run([...argv, '--reference-doc', path('a.docx')]);
    expect(status).toBe(2);
  }
  expect(readFileSync(path('a.docx'), 'utf8')).toBe('x');
});

describe('what is written by hand survives the next rendering', () => {
  const text = repositoryFile(`${cases}/every-part/answers.yaml`);
  const write = (changed: string) =>
    folder({
      'questionnaire.yaml': repositoryFile(`${cases}/every-part/questionnaire.yaml`),
      'answers.yaml': changed,
    });

  test.each(['markdown', 'terminal', 'docx', 'json'])('in a report as %s', async (format) => {
    const path = write(text);
    const { stdout, bytes } = await run(['report', path('answers.yaml'), '-f', format]);
    const said =
      format === 'docx'
        ? paragraphsOf(partsOf(bytes))
            .map(([, each]) => each)
            .join('\n')
        : stdout;
    for (const words of ['Well begun.', 'Few so far.', 'Team leads']) expect(said).toContain(words);
  });

  test('an agreement stays where the aim is reached, and is shown as done', async () => {
    const path = write(text);
    const { stdout } = await run(['report', path('answers.yaml'), '-f', 'markdown']);
    expect(stdout).toContain('**Sponsor:** owner: Board &lt;i>, by 1 October 2026, ✓ done');
  });

  test.each([
    ['a remark on nothing', 'people: Few', 'peple: Few', 'remark-unknown', '14:3'],
    ['an action on nothing', 'time: {owner', 'tiem: {owner', 'answer-unknown-question', '17:3'],
    ['a key of an action', 'due: 2026', 'do: 2026', 'unknown-key', '16:33'],
    ['a status', 'status: done', 'status: closed', 'not-allowed-value', '16:58'],
  ])('%s is an error with its place', async (_, old, changed, code, place) => {
    const path = write(text.replace(old, changed));
    const { status, stderr } = await run(['handbook', path('answers.yaml')]);
    expect(status).toBe(2);
    expect(stderr).toContain(`answers.yaml:${place}`);
    expect(stderr).toContain(`error[${code}]`);
  });
});
