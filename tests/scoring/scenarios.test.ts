import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.js';
import { assess } from '../../src/scoring/assess.js';
import { type PlainAnswers, response } from '../support/responses.js';
import { entry } from '../support/results.js';
import { shippedPlan } from '../support/shipped.js';

interface Expected {
  overall: number;
  tracks: Record<string, number>;
  contribution: Record<string, number>;
  missingPoints: Record<string, number>;
  sections: Record<string, number>;
  phases: Record<string, number>;
  verdict: string;
  released: Record<string, boolean>;
  installationMissing: string[];
  gates: Record<string, string>;
  warnings: Record<string, string>;
}

const folder = new URL('../cases/scoring/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const rounded = (points: number | null | undefined): number => Math.round((points ?? Number.NaN) * 10) / 10;
const plan = shippedPlan('social-business');

/** The scores of a list by id, to one decimal; sections that are never scored left out. */
const scores = (list: readonly { id: string; score: number | null }[]): Record<string, number> =>
  Object.fromEntries(list.flatMap(({ id, score }) => (score === null ? [] : [[id, rounded(score)]])));

describe.each(readdirSync(folder))('the company %s comes out as its scenario says', (name) => {
  const expected = json(`${name}/expected.json`) as Expected;
  const result: Assessment = assess(plan, [response(json(`${name}/answers.json`) as PlainAnswers)]);

  test('overall, tracks, sections and phases', () => {
    expect(rounded(result.overall.score)).toBe(expected.overall);
    expect(scores(result.tracks)).toEqual(expected.tracks);
    expect(scores(result.sections)).toEqual(expected.sections);
    expect(scores(result.phases)).toEqual(expected.phases);
  });

  test('contribution and missing points of each track', () => {
    const part = (key: 'contribution' | 'missingPoints') =>
      Object.fromEntries(result.tracks.map((track) => [track.id, rounded(track[key])]));
    expect(part('contribution')).toEqual(expected.contribution);
    expect(part('missingPoints')).toEqual(expected.missingPoints);
  });

  test('verdict, firm', () => {
    expect(result.verdict).toMatchObject({ id: expected.verdict, provisional: false, because: [] });
    expect([result.verdict.lowest, result.verdict.highest]).toEqual([expected.verdict, expected.verdict]);
  });

  test('releases and the gates that hold them', () => {
    expect(Object.fromEntries(result.milestones.map(({ id, released }) => [id, released]))).toEqual(
      expected.released,
    );
    expect(entry(result, 'milestones', 'installation').missing.toSorted()).toEqual(
      expected.installationMissing.toSorted(),
    );
  });

  test('every gate that is not met, and no other', () => {
    const unmet = result.gates.filter(({ status }) => status !== 'met');
    expect(Object.fromEntries(unmet.map(({ question, status }) => [question, status]))).toEqual(
      expected.gates,
    );
  });

  test('every warning that is raised, and no other; one respondent has no gap', () => {
    const raised = result.warnings.filter(({ level }) => level === 'red' || level === 'amber');
    expect(Object.fromEntries(raised.map(({ id, level }) => [id, level]))).toEqual(expected.warnings);
    expect(entry(result, 'warnings', 'perceptionGap').level).toBe('not-assessable');
  });
});
