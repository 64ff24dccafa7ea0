import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/scoring/assess.js';
import { planOf } from '../../src/scoring/plan.js';
import { readAnswersYaml } from '../../src/sources/answers.js';
import { readQuestionnaire } from '../../src/sources/questionnaire.js';

const root = new URL('../../', import.meta.url);
const bytes = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(path, root)));
const { questionnaire } = readQuestionnaire(
  'social-business.yaml',
  bytes('questionnaires/social-business.yaml'),
  () => '0'.repeat(64),
);

describe.each(readdirSync(new URL('tests/cases/scoring/', root)))(
  'the scenario %s as an answers file',
  (name) => {
    test('reads without a complaint and comes out the same', () => {
      if (!questionnaire) throw new Error('the shipped questionnaire has errors');
      const answers = readFileSync(new URL(`tests/cases/scoring/${name}/answers.json`, root), 'utf8');
      const file = new TextEncoder().encode(`questionnaire: social-business\nanswers: ${answers}`);
      const { responses, diagnostics } = readAnswersYaml(`${name}.answers.yaml`, file, questionnaire);
      expect(diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
      const expected = JSON.parse(
        readFileSync(new URL(`tests/cases/scoring/${name}/expected.json`, root), 'utf8'),
      );
      const { overall, verdict } = assess(planOf(questionnaire), responses);
      expect(overall.score).toBeCloseTo(expected.overall, 1);
      expect(verdict.id).toBe(expected.verdict);
    });
  },
);
