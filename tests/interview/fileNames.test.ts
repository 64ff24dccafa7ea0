import { describe, expect, it } from 'vitest';
import { fileBeside, referenceBeside, resumeCommand } from '../../src/interview/file/fileNames.js';
import { answersFileName } from '../../src/interview/file/newFileName.js';

describe('names of files', () => {
  it.each([
    ['Beispiel Antriebstechnik GmbH', 'beispiel-antriebstechnik-gmbh-2026-11-23.answers.yaml'],
    ['Müller & Söhne Größe AG', 'mueller-soehne-groesse-ag-2026-11-23.answers.yaml'],
    ['../../etc/passwd', 'etc-passwd-2026-11-23.answers.yaml'],
    ['日本', 'interview-2026-11-23.answers.yaml'],
    ['a'.repeat(200), `${'a'.repeat(60)}-2026-11-23.answers.yaml`],
  ])('are safe whatever the organization is called: %s', (name, expected) => {
    expect(answersFileName(name, '2026-11-23')).toBe(expected);
  });

  it.each([
    ['out/x.answers.yaml', 'out/x.report.md'],
    ['x.yml', 'x.report.md'],
    ['my.folder/x', 'my.folder/x.report.md'],
  ])('put the report beside %s', (answers, expected) => {
    expect(fileBeside(answers, '.report.md')).toBe(expected);
  });

  it.each([
    ['x.answers.yaml', 'social-business', 'social-business'],
    ['x.answers.yaml', 'own/q.yaml', 'own/q.yaml'],
    ['out/x.answers.yaml', './q.yaml', '../q.yaml'],
    ['own/out/x.answers.yaml', 'own/q.yaml', '../q.yaml'],
    ['own/x.answers.yaml', 'own/q.yaml', 'q.yaml'],
    ['out/x.answers.yaml', '/abs/q.yaml', '/abs/q.yaml'],
    ['out/x.answers.yaml', 'social-business', 'social-business'],
  ])('name the questionnaire as seen from %s: %s', (answers, reference, expected) => {
    expect(referenceBeside(answers, reference)).toBe(expected);
  });

  it('are quoted in the line that resumes where a shell would split them', () => {
    expect(resumeCommand('a-1.answers.yaml')).toBe('readiness assess --answers a-1.answers.yaml');
    expect(resumeCommand('Meine Antworten.yaml')).toBe('readiness assess --answers "Meine Antworten.yaml"');
  });
});
