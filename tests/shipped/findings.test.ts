import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../src/model/checkedQuestionnaire.js';
import { readQuestionnaire } from '../../src/sources/questionnaire.js';
import { shippedDefinition, shippedIds } from '../support/shipped.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe.each(shippedIds)('%s', (id) => {
  it('has nothing that lint would say, neither errors nor advice', () => {
    const bytes = readFileSync(new URL(`../../questionnaires/${id}.yaml`, import.meta.url));
    const { diagnostics, questionnaire } = readQuestionnaire(`${id}.yaml`, bytes, sha256);
    expect(diagnostics).toEqual([]);
    expect(questionnaire?.definition.id).toBe(id);
  });

  it('opens with the line by which editors find the schema', () => {
    const text = readFileSync(new URL(`../../questionnaires/${id}.yaml`, import.meta.url), 'utf8');
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./questionnaire.schema.json');
  });

  it('cites sources that it lists', () => {
    const definition = shippedDefinition(id);
    const listed = (definition.sources ?? []).map((source) => source.id);
    const cited = [
      ...questionsOf(definition).flatMap(({ why }) => why?.sources ?? []),
      ...(definition.warnings ?? []).flatMap(({ sources }) => sources ?? []),
    ];
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((source) => !listed.includes(source))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });
});
