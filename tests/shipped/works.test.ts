import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Assessment } from '../../src/model/assessment.js';
import type { Question } from '../../src/model/question.js';
import { repositoryFile, run } from '../support/run.js';
import { shippedDefinition } from '../support/shipped.js';

const works = 'questionnaires/examples/works';
const definition = shippedDefinition('social-business');

/** The staff's answers, read without the program: nothing in the file needs more than a split. */
const [header = [], ...rows] = repositoryFile(`${works}/staff.csv`)
  .replace('\ufeff', '')
  .trim()
  .split('\r\n')
  .map((line) => line.slice(1, -1).split('","'));
const complete = rows.filter((row) => row[header.indexOf('submitdate')] !== '');

const leaders: Record<string, string | number>[] = readdirSync(`${works}/leadership`).map(
  (name) => parse(readFileSync(`${works}/leadership/${name}`, 'utf8')).answers,
);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The points of an answer: those of the option, or of its place on the scale. */
function pointsOf(question: Question, value: string): number[] {
  if (question.type !== 'choice' || value === '') return [];
  const { options } = question;
  const list =
    typeof options === 'string'
      ? (definition.scales?.[options] ?? [])
      : Array.isArray(options)
        ? options
        : [];
  const at = list.findIndex((option) => String(option.value) === value);
  return [list[at]?.score ?? (100 * at) / (list.length - 1)];
}

/** Whether the options are its own or a scale's, and not those chosen elsewhere. */
function hasPoints(question: Question): boolean {
  return (
    question.type === 'choice' && (typeof question.options === 'string' || Array.isArray(question.options))
  );
}

/** Points by hand: the mean of all who answered; of a paired question that of the staff. */
function scoreOf(question: Question, staffRows = complete): number {
  const staff = staffRows.flatMap((row) => pointsOf(question, row[header.indexOf(question.id)] ?? ''));
  const others = leaders.flatMap((answers) => pointsOf(question, String(answers[question.id] ?? '')));
  if (staff.length < 5) return mean(others);
  return mean(question.paired ? staff : [...staff, ...others]);
}

const assessed = async (...args: string[]): Promise<Assessment> =>
  JSON.parse((await run(['report', '--config', `${works}/readiness.yaml`, '-f', 'json', ...args])).stdout);

describe('the example of 400 staff and eight leaders', () => {
  it('is one assessment of 408 responses', async () => {
    const { respondents, organization } = await assessed();
    expect(complete).toHaveLength(400);
    expect(respondents).toEqual({
      count: 408,
      people: 408,
      roles: { it: 1, leadership: 6, projectLead: 1, staff: 400 },
    });
    expect(organization).toBe('Beispielwerke AG');
  });

  it('has the points that are worked out by hand', async () => {
    const { questions, sections, tracks, overall } = await assessed();
    const published = (id: string) => questions.find((question) => question.id === id)?.score;
    const choices = definition.sections
      .filter(({ track }) => track !== undefined)
      .flatMap(({ questions: own }) => own.filter((each) => hasPoints(each) && each.weight !== 0));
    expect(choices.length).toBeGreaterThan(30);
    for (const question of choices)
      expect(published(question.id), question.id).toBeCloseTo(scoreOf(question), 9);
    for (const { id, questions: own } of definition.sections.filter(({ track }) => track !== undefined)) {
      const scored = own.filter(
        ({ id: each, weight }) => weight !== 0 && typeof published(each) === 'number',
      );
      const weights = scored.map(({ weight = 1 }) => weight);
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const points = scored.reduce(
        (sum, { id: each }, at) => sum + (published(each) ?? 0) * (weights[at] ?? 0),
        0,
      );
      expect(sections.find((section) => section.id === id)?.score, id).toBeCloseTo(points / total, 9);
    }
    const [project, technology] = ['project', 'technology'].map(
      (id) => tracks.find((track) => track.id === id)?.score ?? 0,
    );
    expect(overall.score).toBeCloseTo(0.8 * (project ?? 0) + 0.2 * (technology ?? 0), 9);
  });

  it('is one row for each unit, in which three of the field service are counted and not scored', async () => {
    const common = readdirSync(`${works}/leadership`).flatMap((name) => [
      '--common',
      `${works}/leadership/${name}`,
    ]);
    const args = [
      'batch',
      `${works}/staff.csv`,
      '--mapping',
      `${works}/mapping.yaml`,
      '--group-by',
      'unit',
      '--questions',
    ];
    const { stdout } = await run([...args, ...common, '-f', 'ndjson']);
    const table = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(table.map(({ id, respondents }) => [id, respondents])).toEqual([
      ['Außendienst', 11],
      ['Verwaltung', 140],
      ['Werk Nord', 140],
      ['Werk Süd', 141],
    ]);
    const unit = header.indexOf('unit');
    for (const row of table) {
      const own = complete.filter((each) => each[unit] === row.id);
      for (const id of ['trust', 'norms', 'mediaKnowledge', 'authoring']) {
        const question = definition.sections
          .flatMap(({ questions }) => questions)
          .find((each) => each.id === id);
        if (!question) throw new Error(id);
        const staff = own.flatMap((each) => pointsOf(question, each[header.indexOf(id)] ?? ''));
        const expected = scoreOf(question, own);
        if (Number.isNaN(expected))
          expect(row[`question.${id}`], `${row.id} ${id} ${staff.length}`).toBe(null);
        else expect(row[`question.${id}`], `${row.id} ${id} ${staff.length}`).toBeCloseTo(expected, 9);
      }
    }
  });
});
