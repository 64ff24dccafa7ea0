import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.js';
import { Unusable } from '../../src/model/diagnostics/diagnostic.js';
import { assess } from '../../src/scoring/assess.js';
import { planOf } from '../../src/scoring/plan.js';
import { readAnswersYaml } from '../../src/sources/answers.js';
import { readAssessment } from '../../src/sources/assessment.js';
import { brief, bytes, checked } from './fixture.js';

const questionnaire = checked();
const { responses } = readAnswersYaml(
  'a.yaml',
  bytes('answers: {sponsor: 1, share: 20, goals: [mail]}'),
  questionnaire,
);
const saved = JSON.stringify(assess(planOf(questionnaire), responses, {}), null, 2);

/** The saved assessment with one change. */
function changed(change: (assessment: Assessment) => void): string {
  const copy = structuredClone(JSON.parse(saved)) as Assessment;
  change(copy);
  return JSON.stringify(copy, null, 2);
}

function refused(text: string) {
  try {
    readAssessment('a.json', bytes(text));
  } catch (error) {
    if (error instanceof Unusable) return error.diagnostics;
    throw error;
  }
  throw new Error('not refused');
}

describe('a saved assessment', () => {
  it('reads back as it was', () => {
    expect(readAssessment('a.json', bytes(saved))).toEqual(JSON.parse(saved));
  });

  it('keeps the order of languages, of which the first is the default', () => {
    const text = saved.replaceAll(/\{\s*"de": ("[^"]*"),\s*"en": ("[^"]*")\s*\}/g, '{"en": $2, "de": $1}');
    expect(Object.keys(readAssessment('a.json', bytes(text)).questionnaire.title)).toEqual(['en', 'de']);
  });

  it('of another version is refused before anything else is said', () => {
    expect(refused('{\n  "schemaVersion": 2,\n  "new": true\n}').map(brief)).toEqual([
      'assessment-version 2:20',
    ]);
  });

  it('whose version is in quotes is told so', () => {
    const text = saved.replace('"schemaVersion": 1', '"schemaVersion": "1"');
    expect(refused(text)).toMatchObject([
      { code: 'wrong-type', args: { expected: ['number'], found: 'string' } },
    ]);
  });

  it.each([
    ['broken JSON', saved.slice(0, -2), 'json-syntax'],
    ['an empty file', '', 'file-empty'],
    ['another document', '[1]', 'wrong-type'],
    ['a score over 100', saved.replace(/"score": 50\b/, '"score": 500'), 'out-of-bounds'],
    ['a missing part', saved.replace('"overall":', '"overal":'), 'unknown-key'],
    ['a broken questionnaire', saved.replace('"type": "multi"', '"type": "mutli"'), 'not-allowed-value'],
    [
      'a result of no question',
      saved.replace('"question": "sponsor"', '"question": "stranger"'),
      'assessment-inconsistent',
    ],
  ])('is refused where it is %s', (_what, text, code) => {
    expect(refused(text).map((each) => each.code)).toContain(code);
  });

  const lists = [
    'questions',
    'sections',
    'tracks',
    'phases',
    'milestones',
    'warnings',
    'gates',
    'roadmap',
  ] as const;

  it.each(lists)('is refused where its %s lack one', (field) => {
    const text = changed((copy) => copy[field].splice(0, 1));
    expect(refused(text)).toMatchObject([
      { code: 'assessment-inconsistent', args: { field, reason: 'missing' } },
    ]);
  });

  it.each(lists)('is refused where its %s hold one twice', (field) => {
    const text = changed((copy) => {
      const list: unknown[] = copy[field];
      list.push(list[0]);
    });
    expect(refused(text)).toMatchObject([
      { code: 'assessment-inconsistent', args: { field, reason: 'twice' } },
    ]);
  });

  it('is refused where it holds a gate on a question that has none', () => {
    const text = changed((copy) => {
      const [gate] = copy.gates;
      if (gate) copy.gates.push({ ...gate, question: 'goals' });
    });
    expect(refused(text)).toMatchObject([
      { code: 'assessment-inconsistent', args: { field: 'gates', id: 'goals', reason: 'unknown' } },
    ]);
  });

  it('is refused where it names another questionnaire than the one that it holds', () => {
    const text = changed((copy) => {
      copy.questionnaire.id = 'large';
    });
    expect(refused(text)).toMatchObject([
      { code: 'assessment-inconsistent', args: { id: 'large', reason: 'other' } },
    ]);
  });
});
