import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { AssessCommandOptions } from '../../src/commands/assess.js';
import { questionnaire } from '../interview/fixture.js';
import { assess, type World } from './assessing.js';

const own = 'org-2026-11-23.answers.yaml';
/** The small questionnaire with a gate on one question, which only leadership is asked, and one that only staff are. */
const scoped = stringify({
  ...questionnaire,
  milestones: [{ id: 'installation', title: { de: 'Installation', en: 'Installation' } }],
  sections: questionnaire.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => {
      if (question.id === 'trust') return { ...question, audience: ['staff'] };
      if (question.id !== 'sponsor') return question;
      return { ...question, audience: ['leadership'], gate: { installation: 75 } };
    }),
  })),
});

const hold = (lines: readonly string[], options: AssessCommandOptions, { files, ...world }: World = {}) =>
  assess(lines, options, { ...world, files: { 'q.yaml': scoped, ...files } });

describe('an interview with one audience', () => {
  it('asks its questions and those for everyone, and takes its role for known', async () => {
    const { io, screen } = await hold(['Org', '8', 'q'], { audience: 'staff' });
    expect(screen).toContain('Only the questions for this audience are asked: Staff.\n');
    expect(screen).toContain('[1/7]');
    expect(screen).not.toContain('Who is answering?');
    expect(parse(io.store.get(own) ?? '').respondent).toEqual({ role: 'staff', people: 8 });
  });

  it('says beforehand where its answers alone do not make a verdict, and who could tell', async () => {
    const { screen } = await hold(['q'], { audience: 'leadership' }, { asked: 'de' });
    expect(screen).toContain('Gestellt werden nur die Fragen für: Leitung.');
    expect(screen).toContain(
      'Zu wenige Antworten gäbe es im Bereich „Ziele“. Auskunft geben dort: Mitarbeitende.',
    );
  });

  it('leaves the role of a file alone', async () => {
    const begun = 'questionnaire: q.yaml\nrespondent: {role: it, people: 2}\nanswers: {people: 3}\n';
    const { io } = await hold(
      ['1', 'q'],
      { audience: 'staff', answers: 'a.yaml' },
      { files: { 'a.yaml': begun } },
    );
    expect(parse(io.store.get('a.yaml') ?? '').respondent).toEqual({ role: 'it', people: 2 });
  });
});

describe('a quick check', () => {
  const quick = ['Org', '1', '1', '3', 'minutes', 'f'];

  it('asks for gates alone, and says what its result is worth: before, and at the end', async () => {
    const { status, screen } = await hold(quick, { only: 'gates', plain: true });
    expect(status).toBe(0);
    expect(screen).toContain(
      'Quick check: only the questions of the minimum conditions and what these need. The result is provisional',
    );
    expect(screen).toContain('[1/1] Management · Sponsor');
    expect(screen).toContain(
      `The full interview goes on in the same file.\nGo on with:\n  readiness assess --answers ${own} --only all --plain\n`,
    );
  });

  it('names its result as what it is, in the summary, the report and the assessment', async () => {
    const { io, screen } = await hold(quick, { only: 'gates' }, { terminal: true });
    const report = io.store.get(own.replace('.answers.yaml', '.report.md')) ?? '';
    for (const text of [io.written.stdout, report]) {
      expect(text.split('\n').slice(0, 8).join(' ')).toContain('Quick check, provisional:');
      expect(text).toContain('--only all');
    }
    const assessment = io.store.get(own.replace('.answers.yaml', '.assessment.json')) ?? '';
    expect(JSON.parse(assessment).only).toBe('gates');
    expect(screen).not.toContain('no-verdict');
  });

  it('grows into the full interview in the same file, which asks the rest', async () => {
    const { io } = await hold(quick, { only: 'gates' });
    const begun = io.store.get(own) ?? '';
    expect(begun).toContain('interview: {only: gates}\n');
    const rest = ['1', '12', 'none', '2', '1', '1', '1', '2', 'f'];
    const full = await hold(rest, { answers: own }, { files: { [own]: begun } });
    expect(full.status).toBe(0);
    expect(full.screen).not.toContain('[5/8] Management · Sponsor');
    expect(full.screen).not.toContain('quick check');
    expect(full.io.written.stdout).not.toContain('Quick check');
    const whole = full.io.store.get(own) ?? '';
    expect(Object.keys(parse(whole).answers)).toHaveLength(9);
    expect(whole).not.toContain('\ninterview:');
  });
});

describe('an interview about a part', () => {
  const begin = ['Org', '8', 'q'];

  it('goes on with the audience that its file names, unless the command line names another', async () => {
    const begun = (await hold(begin, { audience: 'staff' })).io.store.get(own) ?? '';
    const world = { files: { [own]: begun } };
    expect((await hold(['q'], { answers: own }, world)).screen).toContain('[1/7]');
    const other = await hold(['q'], { answers: own, audience: 'leadership' }, world);
    expect(other.screen).toContain('Only the questions for this audience are asked: Leadership.');
    const { io } = await hold(['1', 'q'], { answers: own }, world);
    expect(parse(io.store.get(own) ?? '').interview).toEqual({ at: 'people', audience: 'staff' });
    expect((await hold(['q'], { answers: own, only: 'all' }, world)).screen).toContain('[1/8]');
    const both = { answers: own, only: 'all', audience: 'staff' } as const;
    expect((await hold(['q'], both, world)).screen).toContain('[1/7]');
  });

  it('is counted within that audience where it is offered', async () => {
    const begun = (await hold(begin, { audience: 'staff' })).io.store.get(own) ?? '';
    const { screen } = await hold(['q'], {}, { files: { [own]: begun } });
    expect(screen).toContain('0 of 7 answered');
  });

  it('goes on with a quick check that is not at its end, or with all where that is asked for', async () => {
    const begun = (await hold(['Org', '1', '1', 'q'], { only: 'gates' })).io.store.get(own) ?? '';
    const world = { files: { [own]: begun } };
    expect((await hold(['q'], { answers: own }, world)).screen).toContain('[1/1] Management · Sponsor');
    expect((await hold(['q'], { answers: own, only: 'all' }, world)).screen).toContain('[1/8]');
  });
});

describe('the line that resumes', () => {
  it.each<[AssessCommandOptions, string]>([
    [{}, ''],
    [{ audience: 'leadership', only: 'gates', plain: true }, ' --audience leadership --only gates --plain'],
    [{ plain: true }, ' --plain'],
    [
      { output: 'my report.md', format: 'markdown', language: 'en', common: ['facts.yaml'] },
      ' --language en --format markdown --output "my report.md" --common facts.yaml',
    ],
  ])('keeps the scope and the manner of the interview: %j', async (options, kept) => {
    const line = `  readiness assess --answers ${own}${kept}\n`;
    const { screen, io } = await hold(['Org', '1', '2', 'q'], options);
    expect(screen.split(line).length - 1).toBe(2);
    expect(io.lastWords[0]).toContain(line.trimEnd());
    const ended = await hold(['Org', '1'], options);
    expect(ended.screen.split(line).length - 1).toBe(2);
  });
});
