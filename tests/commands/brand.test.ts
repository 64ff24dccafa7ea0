import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folder, run } from '../support/run.js';

const answers = 'questionnaires/examples/antriebstechnik.answers.yaml';
const logo = '<svg viewBox="0 0 9 9"><rect width="9" height="9"/></svg>';
const project = 'brand:\n  name: Muster & Partner\n  logo: logo.svg\n  colour: "#7a1f5c"\n';

const read = (path: string): string => readFileSync(path, 'utf8');

describe('the brand of the project stands in every page', () => {
  const path = folder({ 'readiness.yaml': project, 'logo.svg': logo });
  const config = ['--config', path('readiness.yaml'), '-l', 'de'];
  const marks = [/alt="Muster &amp; Partner"/, /src="data:image\/svg\+xml;base64,/, /--accent: #7a1f5c/];

  it('of report', async () => {
    const { status, stdout } = await run(['report', answers, ...config, '-f', 'html']);
    expect(status).toBe(0);
    for (const mark of marks) expect(stdout).toMatch(mark);
  });

  it('that check writes beside its outcome', async () => {
    const argv = ['check', answers, ...config, '--max-warnings', 'red=9', '--report', path('a.html')];
    expect((await run(argv)).status).toBe(0);
    for (const mark of marks) expect(read(path('a.html'))).toMatch(mark);
  });

  it('that batch writes for each assessment', async () => {
    const argv = [
      'batch',
      answers,
      ...config,
      '-f',
      'csv',
      '--reports',
      path('all'),
      '--reports-format',
      'html',
    ];
    expect(await run(argv)).toMatchObject({ status: 0 });
    const [name = '', ...others] = readdirSync(path('all'));
    expect([name.endsWith('.html'), others]).toEqual([true, []]);
    for (const mark of marks) expect(read(`${path('all')}/${name}`)).toMatch(mark);
  });
});

it.each([
  ['report', 'logo-missing'],
  ['lint', 'logo-missing'],
])('%s says where the project names a logo that is not there', async (command, code) => {
  const path = folder({ 'readiness.yaml': project });
  const file = path('readiness.yaml');
  const argv = command === 'lint' ? ['lint', file] : ['report', answers, '--config', file];
  const { status, stderr } = await run(argv);
  expect(status).toBe(command === 'lint' ? 1 : 2);
  expect(stderr).toContain(`readiness.yaml:3:9: error[${code}]`);
});

describe('a PDF is what a browser prints', () => {
  it.each([
    ['the ending of the output', ['report', answers, '-o', 'x/Bericht.PDF'], 'x/Bericht.html'],
    ['the format', ['report', answers, '-f', 'pdf'], 'report.html'],
    ['a report of check', ['check', answers, '--complete', '--report', 'a.pdf'], 'a.html'],
  ])('asked for by %s: how to get it, and nothing is written', async (_by, argv, html) => {
    const { status, stdout, stderr } = await run([...argv, '-l', 'de']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(`-o ${html}`);
    expect(stderr).toContain('--print-to-pdf');
    expect(existsSync('x/Bericht.PDF') || existsSync('a.pdf')).toBe(false);
  });
});

it('reports of a batch have a format of reports', async () => {
  const argv = ['batch', answers, '--reports', folder()('all'), '--reports-format', 'htm'];
  const { status, stderr } = await run(argv);
  expect(status).toBe(2);
  expect(stderr).toContain('--reports-format');
  expect(stderr).toContain('html');
});
