import { describe, expect, test } from 'vitest';
import { folder, repositoryFile, run } from '../support/run.js';

test('list names what ships', async () => {
  const { stdout } = await run(['questionnaire', 'list']);
  expect(stdout).toContain('social-business');
  expect(stdout).toContain('ai-assistants');
  const json = JSON.parse((await run(['questionnaire', 'list', '-f', 'json'])).stdout);
  expect(json).toContainEqual(expect.objectContaining({ id: 'social-business', languages: ['de', 'en'] }));
});

test('schema is the file that ships beside the questionnaires', async () => {
  expect((await run(['questionnaire', 'schema'])).stdout).toBe(
    repositoryFile('questionnaires/questionnaire.schema.json'),
  );
});

describe.each(['social-business', 'ai-assistants'])('%s', (id) => {
  test.each(['yaml', 'csv'])('its %s template names every question and reads back empty', async (format) => {
    const { stdout } = await run(['questionnaire', 'template', id, '-f', format]);
    const { stdout: sheet } = await run(['questionnaire', 'show', id, '-f', 'markdown']);
    expect(sheet.length).toBeGreaterThan(1000);
    const path = folder({ [`empty.${format}`]: stdout });
    const report = await run(['report', path(`empty.${format}`), '-q', id, '-f', 'json']);
    expect(report.status).toBe(0);
    const { questions } = JSON.parse(report.stdout);
    for (const { id: question } of questions.filter(
      ({ status }: { status: string }) => status !== 'incomplete',
    )) {
      expect(stdout).toContain(question);
    }
    expect(questions.every(({ status }: { status: string }) => status !== 'answered')).toBe(true);
  });
});

test('a template is filled in and reads back as what was given', async () => {
  const { stdout } = await run(['questionnaire', 'template', '-f', 'yaml', '-l', 'en']);
  const filled = stdout
    .replace(/^( +)sponsor:.*$/m, '$1sponsor: 3')
    .replace(/^( +)goalDirection:.*$/m, '$1goalDirection: [findExperts, reach]');
  const { stdout: report } = await run(['report', '-', '-f', 'json'], { stdin: filled });
  const { questions } = JSON.parse(report);
  const scoreOf = (id: string) => questions.find((question: { id: string }) => question.id === id).score;
  expect([scoreOf('sponsor'), scoreOf('goalDirection')]).toEqual([75, 50]);
});

test.each(['yaml', 'csv'])(
  'the %s template of a questionnaire of one’s own names its file',
  async (format) => {
    const path = folder({ 'own.yaml': repositoryFile('questionnaires/ai-assistants.yaml') });
    await run(['questionnaire', 'template', path('own.yaml'), '-f', format, '-o', path(`answers.${format}`)]);
    const { status, stdout } = await run(['report', path(`answers.${format}`), '-f', 'json']);
    expect([status, JSON.parse(stdout).questionnaire.id]).toEqual([0, 'ai-assistants']);
  },
);
