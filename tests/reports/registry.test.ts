import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { assessmentSchema, questionnaireSchema } from '../../src/model/schemas.js';
import { reporterOf, reportFormats } from '../../src/reports/registry.js';
import { fullAssessment, smallAssessment } from './fixture.js';

const context = { language: 'de', colour: false } as const;

it.each([
  ['report.md', 'markdown'],
  ['a.b/REPORT.MD', 'markdown'],
  ['a.json', 'json'],
  ['summary.txt', 'terminal'],
  ['A.DOCX', 'docx'],
  ['report', undefined],
  ['report.mdx', undefined],
  [undefined, undefined],
])('the format of %s is %s', (path, format) => {
  expect(reportFormats.of(path)).toBe(format);
});

it('every format ends its text with one line break, and gives the same text again', async () => {
  for (const format of reportFormats.names) {
    const { render } = await reporterOf(format);
    const text = render(fullAssessment(), context);
    if (typeof text === 'string') expect(text).toMatch(/[^\n]\n$/);
    else expect(reportFormats.isBinary(format)).toBe(true);
    expect(render(fullAssessment(), context)).toEqual(text);
  }
});

it('JSON is the assessment, whole, with nothing in it that steers a terminal', async () => {
  const { render } = await reporterOf('json');
  const assessment = fullAssessment({ organization: 'a\u009b\u202e\u2028\u001bb' });
  const text = render(assessment, context);
  expect(JSON.parse(text)).toEqual(assessment);
  expect(text).toContain('"organization": "a\\u009b\\u202e\\u2028\\u001bb"');
});

it('JSON fits its published schema', async () => {
  const validate = new Ajv2020({ strict: false, formats: { date: true, uri: true } }).compile(
    assessmentSchema(),
  );
  const { render } = await reporterOf('json');
  for (const assessment of [fullAssessment(), smallAssessment()]) {
    validate(JSON.parse(render(assessment, context)));
    expect(validate.errors).toBeNull();
  }
  expect(validate({ schemaVersion: 1 })).toBe(false);
});

it('the schema of questionnaires is of draft 7, which editors know', () => {
  expect(questionnaireSchema().$schema).toBe('http://json-schema.org/draft-07/schema#');
  expect(assessmentSchema().$schema).toBe('https://json-schema.org/draft/2020-12/schema');
});
