import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { Assessment } from '../../src/model/assessment.js';
import type { FakeIo } from '../interview/fakeIo.js';
import { questionnaire } from '../interview/fixture.js';
import { assess as run } from './assessing.js';

const own = 'mueller-soehne-2026-11-23.answers.yaml';
const everything = ['1', '12', 'nothing yet', '2', '0', '2', '1 3', '1', '2'];
const head = ['Müller & Söhne', '1', '8'];

const text = (io: FakeIo, file = own) => io.store.get(file) ?? '';

describe('an interview', () => {
  it('ends with the summary on standard output, the report and the assessment beside the answers', async () => {
    const { status, io, screen } = await run([...head, ...everything, 'f']);
    expect(status).toBe(0);
    expect(parse(text(io)).answers).toMatchObject({
      council: 'yes',
      people: 12,
      early: 2,
      direction: ['findExperts', 'reach'],
    });
    expect(text(io, 'mueller-soehne-2026-11-23.report.md')).toContain('Müller');
    const assessment = Assessment.parse(JSON.parse(text(io, 'mueller-soehne-2026-11-23.assessment.json')));
    expect(assessment.organization).toBe('Müller & Söhne');
    expect(io.written.stdout).not.toBe('');
    expect(screen).not.toContain(io.written.stdout);
    expect(screen).toContain('Written: mueller-soehne-2026-11-23.answers.yaml, ');
  });

  it('writes Markdown where standard output is no terminal, unless the command line names a format', async () => {
    const played = [...head, ...everything, 'f'];
    expect((await run(played)).io.written.stdout).toMatch(/^# /);
    expect((await run(played, {}, { terminal: true })).io.written.stdout).not.toMatch(/^# /m);
    expect((await run(played, { format: 'json' })).io.written.stdout).toMatch(/^\{/);
  });

  it('says beforehand what is asked, how long it takes, where it is saved and how to go on', async () => {
    const { screen } = await run(head);
    expect(screen).toContain(
      '8 questions (more or fewer, depending on the answers) in 3 sections, about 5 minutes',
    );
    expect(screen).toContain('[1/8]');
    expect(screen).toContain(`Every answer is saved at once: ${own}`);
    expect(screen).toContain(`go on with:\n  readiness assess --answers ${own}\n`);
  });

  it('starts a file that explains itself', async () => {
    const { io } = await run([...head, '1', 'q'], {}, { asked: 'de' });
    expect(text(io)).toBe(
      [
        '# Antworten zum Fragebogen „Kleiner Fragebogen“',
        `# Interview fortsetzen: readiness assess --answers ${own}`,
        `# Bericht erstellen: readiness report ${own}`,
        'questionnaire: q.yaml',
        'version: 1.2.0',
        'language: de',
        'organization: Müller & Söhne',
        'respondent: {role: leadership, people: 8}',
        'date: 2026-11-23',
        'interview: {at: people}',
        'answers:',
        '  council: "yes"',
        '',
      ].join('\n'),
    );
  });

  it('lets scoring decide which questions apply', async () => {
    const { io } = await run([...head, '2', '12', 'none', '1', '0', '0', '2', 'f']);
    expect(parse(text(io)).answers).toEqual({
      council: 'no',
      people: 12,
      attempt: 'none',
      early: 1,
      sponsor: 0,
      direction: [],
      trust: 2,
    });
  });

  it('asks for nothing that is known, and nothing that one leaves open', async () => {
    const known = await run(['', '', '1', 'q'], { organization: 'Known Ltd', answers: 'a.yaml' });
    expect(known.screen).not.toContain('Organization (name)');
    expect(parse(text(known.io, 'a.yaml'))).toMatchObject({
      organization: 'Known Ltd',
      answers: { council: 'yes' },
    });
    expect(parse(text(known.io, 'a.yaml'))).not.toHaveProperty('respondent');
  });

  it('goes back among the questions at the start', async () => {
    const { io } = await run(['Wrong', '<', '1', '<', '2', 'eight', '0', '2.5', '3', '1', 'q'], {
      answers: 'a.yaml',
    });
    expect(parse(text(io, 'a.yaml')).respondent).toEqual({ role: 'staff', people: 3 });
  });

  it('takes no more people than an answers file', async () => {
    const { io, screen } = await run(['Big Ltd', '1', '100001', '100000', '1', 'q'], { answers: 'a.yaml' });
    expect(screen).toContain('This takes a whole number from 1 to 100,000.');
    expect(parse(text(io, 'a.yaml')).respondent).toEqual({ role: 'leadership', people: 100_000 });
  });
});

describe('pausing and resuming', () => {
  it('pauses with exit status 0 and the line that resumes', async () => {
    const { status, screen, io } = await run([...head, '1', 'q']);
    expect(status).toBe(0);
    expect(screen).toContain(`Paused.\nSaved: ${own}\nGo on with:\n  readiness assess --answers ${own}\n`);
    expect(io.written.stdout).toBe('');
  });

  it('ends with the input: exit status 2, everything saved, what is missing named', async () => {
    const { status, screen, io } = await run([...head, '1', '', 'none']);
    expect(status).toBe(2);
    expect(screen).toContain(
      'The input has ended; 6 questions are still missing.\nContext: 1 open\n    2  People (open)',
    );
    expect(parse(text(io)).answers).toEqual({ council: 'yes', attempt: 'none' });
  });

  it('says of answers that are none that they count, and lists them', async () => {
    const { screen } = await run([...head, '-', '', 'none']);
    expect(screen).toContain('6 questions are still missing. “Don’t know” counts as answered');
    expect(screen).toContain('Works council (don’t know)');
  });

  it('goes on in the same file after the last answer, and keeps what others wrote into it', async () => {
    const first = await run([...head, '1', '12', 'q']);
    const kept = `${text(first.io).replace('12', '12 # counted twice')}remarks: {summary: careful}\n`;
    const second = await run(['none', 'q'], { answers: own }, { files: { [own]: kept } });
    expect(second.screen).toContain(`Going on with the interview in ${own}: 2 of 8 questions are answered.`);
    expect(second.screen).not.toContain('For a new interview');
    expect(second.screen).toContain('[3/8] Context · Earlier attempt');
    expect(text(second.io)).toBe(
      kept.replace('{at: attempt}', '{at: early}').replace('remarks', '  attempt: none\nremarks'),
    );
  });

  it('resumes the file that it would have begun, and says how to begin another', async () => {
    const first = await run([...head, '1', 'q']);
    const files = { [own]: text(first.io) };
    const again = await run(['5', 'q'], { organization: 'Müller & Söhne' }, { files });
    expect(again.screen).toContain('For a new interview, give another file name with --answers.');
    expect(parse(text(again.io)).answers).toEqual({ council: 'yes', people: 5 });
  });

  it('gives a new interview that was chosen as such a file of its own', async () => {
    const first = await run([...head, '1', 'q']);
    const files = { [own]: text(first.io) };
    const again = await run(['', 'Müller & Söhne', '', '', '2', 'q'], {}, { files });
    expect(text(again.io)).toBe(files[own]);
    expect(parse(text(again.io, own.replace('.answers', '-2.answers'))).answers).toEqual({ council: 'no' });
  });

  it('dates the file and its name as the command line says', async () => {
    const { io } = await run([...head, '1', 'q'], { date: '2026-12-03' });
    const dated = own.replace('2026-11-23', '2026-12-03');
    expect(parse(text(io, dated)).date).toBe('2026-12-03');
    const later = await run(
      ['12', 'q'],
      { answers: dated, date: '2027-01-08' },
      { files: { [dated]: text(io, dated) } },
    );
    expect(parse(text(later.io, dated)).date).toBe('2027-01-08');
  });

  it('ends before it began without a file', async () => {
    const paused = await run(['q']);
    const ended = await run([]);
    expect([paused.status, ended.status]).toEqual([0, 2]);
    expect([...paused.io.store.keys(), ...ended.io.store.keys()]).toEqual(['q.yaml', 'q.yaml']);
  });

  it('never asks where no input is wanted: the result of a complete file, else what is missing', async () => {
    const full = text((await run([...head, ...everything, 'f'])).io);
    const complete = await run(['1'], { answers: own, input: false }, { files: { [own]: full } });
    expect([complete.status, text(complete.io)]).toEqual([0, full]);
    const lacking = full.replace('  people: 12\n', '');
    const incomplete = await run(['1'], { answers: own, input: false }, { files: { [own]: lacking } });
    expect([incomplete.status, text(incomplete.io)]).toEqual([2, lacking]);
    expect(incomplete.screen).toContain('People (open)');
  });

  it('speaks the file’s language unless another is asked for', async () => {
    const german = text((await run([...head, '1', 'q'], {}, { asked: 'de' })).io);
    const files = { [own]: german };
    expect((await run(['q'], { answers: own }, { files })).screen).toContain('Wie viele Personen?');
    expect((await run(['q'], { answers: own }, { files, asked: 'en' })).screen).toContain('How many people?');
  });
});

describe('a signal during an interview', () => {
  it('leaves behind that everything is saved and the line that resumes', async () => {
    const { io } = await run([...head, '1']);
    const resumes = `Saved: ${own}\nGo on with:\n  readiness assess --answers ${own}`;
    expect(io.lastWords.slice(0, 2)).toEqual(Array(2).fill(`Interrupted.\n${resumes}`));
  });

  it('says before there is a file that nothing was saved, and of one that goes on where it is', async () => {
    const nothing = 'Nothing has been answered and nothing was saved.';
    expect((await run([])).io.lastWords).toEqual([nothing]);
    const started = text((await run([...head, '1', 'q'])).io);
    const nameless = started.replace(/organization.*\n/, '');
    const again = await run([], { answers: own }, { files: { [own]: nameless } });
    expect(again.io.lastWords[0]).toContain(`Saved: ${own}`);
    const found = await run(
      [],
      { organization: 'Müller & Söhne' },
      { files: { [own]: started.replace(/respondent.*\n/, '') } },
    );
    expect(found.screen).toContain('Who is answering?');
    expect(found.io.lastWords.slice(0, 1)).toEqual([expect.stringContaining(`Saved: ${own}`)]);
  });

  it('shows the whole file where it could not be saved', async () => {
    const { io } = await run([...head, '1', 'w'], {}, { failures: 99 });
    const words = io.lastWords[0] ?? '';
    expect(words).not.toContain('Saved:');
    expect(parse(words.slice(words.indexOf('# Answers to'))).answers).toEqual({ council: 'yes' });
  });
});

describe('what cannot be gone on with', () => {
  it('is an interview on another questionnaire', async () => {
    const other = stringify({ ...questionnaire, id: 'other' });
    const files = { [own]: 'questionnaire: other.yaml\nanswers: {}\n', 'other.yaml': other };
    const named = await run(['Müller & Söhne'], {}, { files });
    expect(named.stopped).toEqual(['other-interview']);
    const given = await run([], { answers: own }, { files });
    expect(given.stopped).toEqual(['questionnaire-contradicts']);
    expect(text(given.io)).toBe(files[own]);
  });

  it('is a file of several responses', async () => {
    const several = '- {questionnaire: q.yaml, answers: {}}\n- {questionnaire: q.yaml, answers: {}}\n';
    const { stopped } = await run([], { answers: 'all.yaml' }, { files: { 'all.yaml': several } });
    expect(stopped).toEqual(['not-one-interview']);
  });
});

describe('a disk that stays full', () => {
  it('ends with exit status 2 and the whole answers file on standard error', async () => {
    const { status, screen, io } = await run([...head, '1', 'w', '12', 'q'], {}, { failures: 99 });
    expect(status).toBe(2);
    expect(io.store.has(own)).toBe(false);
    const dumped = parse(screen.slice(screen.indexOf('# Answers to')));
    expect(dumped).toMatchObject({ organization: 'Müller & Söhne', answers: { council: 'yes', people: 12 } });
  });

  it('does not say that a new file is saved before anything could be written', async () => {
    const { status, screen, io } = await run(head, {}, { failures: 99 });
    expect([status, io.store.has(own)]).toEqual([2, false]);
    expect(screen).not.toContain(`Saved: ${own}`);
    expect(parse(screen.slice(screen.indexOf('# Answers to'))).organization).toBe('Müller & Söhne');
  });
});

describe('whatever is typed', () => {
  it('leaves a file that reads back without an error and goes on where it was left', async () => {
    const line = fc.constantFrom(
      ...[
        '1',
        '2',
        '0',
        '7',
        '1 3',
        '-',
        'x',
        '<',
        '',
        'n foo: # bar',
        '1:2 2:1',
        '2:3, 0:0',
        'v',
        'v 0 1 0 2 0',
        '0 1 0 2 0',
        '1 1 1',
        'a',
        'a 1',
        'nein',
        'e x',
        'n -',
        'e „proof“',
        'r 3',
        'r 6',
        'r',
        'o',
      ],
      ...[
        ' x',
        'two words',
        "it's {odd}, - or: not?",
        '012',
        'null',
        '4',
        '日本 😀',
        'r direction',
        'r council',
      ],
    );
    const sections = questionnaire.sections.map((one) =>
      one.id === 'management' ? { ...one, silentVote: true } : one,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 40 }), async (lines) => {
        const voting = { 'q.yaml': stringify({ ...questionnaire, sections }) };
        const first = await run(
          ['Ä: & Co', '1', '3', ...lines, 'q'],
          { answers: 'a.yaml' },
          { files: voting },
        );
        const files = { ...voting, 'a.yaml': text(first.io, 'a.yaml') };
        const again = await run([], { answers: 'a.yaml', input: false }, { files });
        expect([first.stopped, again.stopped]).toEqual([[], []]);
        expect(text(again.io, 'a.yaml')).toBe(files['a.yaml']);
      }),
      { numRuns: 60 },
    );
  });
});
