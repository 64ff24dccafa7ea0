import { describe, expect, test } from 'vitest';
import { folder, run } from '../support/run.js';

test('the questionnaires and examples that ship are clean', async () => {
  const files = ['antriebstechnik', 'reisen', 'ai-assistants'].map(
    (name) => `questionnaires/examples/${name}.answers.yaml`,
  );
  const { status, stderr } = await run([
    'lint',
    'questionnaires/social-business.yaml',
    'questionnaires/ai-assistants.yaml',
    ...files,
  ]);
  expect([status, stderr]).toEqual([0, 'Nothing found in 5 files.\n']);
});

test('an answers file is known by its content, and every defect is reported at its place', async () => {
  const path = folder({ 'odd.txt': 'organization: A\nanswers:\n  spnsor: 1\n  trust: 9\n' });
  const { status, stderr } = await run(['lint', path('odd.txt')]);
  expect(status).toBe(1);
  expect(stderr).toContain(`${path('odd.txt')}:3:3: error[answer-unknown-question]`);
  expect(stderr).toContain(':4:10: error[');
  expect(stderr).toContain('hint: Did you mean “sponsor”?');
});

test('advice alone is exit status 0', async () => {
  const path = folder({
    'a.yaml': 'questionnaire: social-business\nversion: 1.9.0\nanswers: {sponsor: 1}\n',
  });
  const { status, stderr } = await run(['lint', path('a.yaml')]);
  expect([status, stderr]).toEqual([0, expect.stringContaining('advice[version-minor]')]);
});

test('a file that is neither is said to be so', async () => {
  const path = folder({ 'a.yaml': 'hello: world\n' });
  const { status, stderr } = await run(['lint', path('a.yaml')]);
  expect([status, stderr]).toEqual([1, expect.stringContaining('error[unknown-kind]')]);
});

describe('hostile files are refused in well under a second', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const letter of 'bcdefghi') {
    const before = String.fromCharCode(letter.charCodeAt(0) - 1);
    bomb.push(`${letter}: &${letter} [${Array(9).fill(`*${before}`).join(', ')}]`);
  }
  const cases: [string, string][] = [
    ['an alias bomb', `sections:\n${bomb.map((line) => `  ${line}`).join('\n')}\n`],
    ['over 5 MB', `sections: "${'x'.repeat(5_300_000)}"\n`],
    ['deeply nested', `sections: ${'['.repeat(50_000)}\n`],
  ];
  test.each(cases)('%s', async (_, content) => {
    const path = folder({ 'bomb.yaml': content });
    const start = performance.now();
    const { status, stderr } = await run(['lint', path('bomb.yaml')]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('error[')]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

test('an unquoted comma inside {…} is explained, not taken for a misspelt key', async () => {
  const path = folder({ 'q.yaml': 'id: q\nversion: 1.0.0\nsections: []\ntitle: {en: Ready, or not}\n' });
  expect((await run(['lint', path('q.yaml')])).stderr).toContain(
    'hint: A text with a comma needs quotes inside {…}.',
  );
});
