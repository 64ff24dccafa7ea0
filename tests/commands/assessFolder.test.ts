import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { questionnaire } from '../interview/fixture.js';
import { assess } from './assessing.js';

const [first, second] = ['alpha-2026-11-23.answers.yaml', 'beta-2026-11-23.answers.yaml'];
const begun = (organization: string, answers: string) =>
  `questionnaire: q.yaml\nlanguage: en\norganization: ${organization}\nrespondent: {role: it, people: 2}\ndate: 2026-11-23\nanswers: {${answers}}\n`;
const complete = begun(
  'Done',
  'council: no, people: 1, attempt: a, early: 1, sponsor: 1, direction: [], trust: 1',
);
const files = {
  [first]: begun('Alpha', 'council: yes'),
  [second]: begun('Beta', 'council: yes, people: 12'),
  'done.answers.yaml': complete,
  'broken.answers.yaml': 'answers: {',
  'foreign.answers.yaml': 'questionnaire: nobody-knows\nanswers: {}\n',
  'notes.yaml': begun('Notes', ''),
};

describe('interviews that were begun', () => {
  it('are listed with what is known of them; what is finished or cannot be read is not', async () => {
    const { screen } = await assess(['q'], {}, { files });
    expect(screen).toContain(
      [
        'Unfinished interviews in this folder:',
        `  1  Alpha · Small questionnaire · IT · 23 November 2026 · 1 of 8 answered · ${first}`,
        `  2  Beta · Small questionnaire · IT · 23 November 2026 · 2 of 8 answered · ${second}`,
        'Go on with (number, Enter: new interview): q\n',
      ].join('\n'),
    );
    const german = await assess(['q'], {}, { files, asked: 'de' });
    expect(german.screen).toContain(
      '  2  Beta · Kleiner Fragebogen · IT · 23. November 2026 · 2 von 8 beantwortet · ',
    );
  });

  it('are gone on with by their number, after a slip', async () => {
    const { io, screen } = await assess(['3', 'x', '2', 'none', 'q'], {}, { files });
    expect(screen.match(/A number from 1 to 2 goes on with one, Enter begins a new one\./g)).toHaveLength(2);
    expect(screen).toContain(`Going on with the interview in ${second}: 2 of 8 questions are answered.`);
    expect(screen).not.toContain('Organization (name)');
    expect(parse(io.store.get(second) ?? '').answers).toMatchObject({ people: 12, attempt: 'none' });
    expect(io.store.get(first)).toBe(files[first]);
  });

  it('are left alone on Enter, which begins a new one', async () => {
    const { io } = await assess(['', 'Gamma', '', '', '1', 'q'], {}, { files });
    expect(parse(io.store.get('gamma-2026-11-23.answers.yaml') ?? '').answers).toEqual({ council: 'yes' });
    expect([io.store.get(first), io.store.get(second)]).toEqual([files[first], files[second]]);
  });

  it('are gone on with in their own language', async () => {
    const german = begun('Alpha', 'council: yes').replace('language: en', 'language: de');
    const { screen } = await assess(['1', 'q'], {}, { files: { [first]: german } });
    expect(screen).toContain('Wie viele Personen?');
  });

  it.each([{ answers: 'new.yaml' }, { organization: 'Gamma' }])(
    'are not asked about where the command line says which one it is: %j',
    async (options) => {
      expect((await assess(['q'], options, { files })).screen).not.toContain('Unfinished interviews');
    },
  );

  it('end the program with the input, nothing touched', async () => {
    const { status, screen, io } = await assess([], {}, { files });
    expect(status).toBe(2);
    expect(screen).toContain('nothing was saved');
    expect([...io.store.keys()].sort()).toEqual([...Object.keys(files), 'q.yaml'].sort());
  });
});

describe('a file in which an interview is being held', () => {
  it('is refused to a second one', async () => {
    const { stopped, io } = await assess(['1', '2', 'q'], { answers: first }, { files, locked: [first] });
    expect(stopped).toEqual(['interview-open']);
    expect(io.store.get(first)).toBe(files[first]);
  });

  it('is said to be open where it was chosen from the list, which is offered again', async () => {
    const { io, screen, status } = await assess(['1', '2', 'none', 'q'], {}, { files, locked: [first] });
    expect(status).toBe(0);
    expect(screen).toContain(`“${first}” is already open in an interview`);
    expect(screen.match(/Unfinished interviews in this folder:/g)).toHaveLength(2);
    expect(parse(io.store.get(second) ?? '').answers).toMatchObject({ attempt: 'none' });
  });

  it('is free again afterwards', async () => {
    const { io } = await assess(['12', 'q'], { answers: first }, { files });
    expect(() => io.files.lock(first)).not.toThrow();
  });
});

describe('an interview without input', () => {
  const prompts = /\((?:number|name|text)|\? help|\[\d+\/\d+\]|Enter|Unfinished|Votes for/;

  it.each<[string, Parameters<typeof assess>[1], number]>([
    ['nothing named, interviews in the folder', {}, 2],
    ['a new file', { answers: 'new.yaml', organization: 'Gamma' }, 2],
    ['a file that lacks answers', { answers: first }, 2],
    ['a complete file', { answers: 'done.answers.yaml' }, 0],
  ])('asks nothing: %s', async (_, options, status) => {
    const silent = stringify({
      ...questionnaire,
      sections: questionnaire.sections.map((one) =>
        one.id === 'management' ? { ...one, silentVote: true } : one,
      ),
    });
    const told = await assess(
      ['1', '1'],
      { ...options, input: false },
      { files: { ...files, 'q.yaml': silent } },
    );
    expect([told.status, told.stopped]).toEqual([status, []]);
    expect(told.screen).not.toMatch(prompts);
    const { answers } = options ?? {};
    if (answers && answers in files)
      expect(told.io.store.get(answers)).toBe(files[answers as keyof typeof files]);
  });

  it.each([{}, { answers: 'new.yaml', organization: 'Gamma' }, { organization: 'Gamma' }])(
    'begins no file, and says what to do instead: %j',
    async (options) => {
      const { screen, io, status } = await assess([], { ...options, input: false });
      expect([status, [...io.store.keys()]]).toEqual([2, ['q.yaml']]);
      expect(screen).toContain('readiness assess --no-input --answers FILE');
      expect(screen).toContain('readiness questionnaire template -o FILE');
    },
  );

  it('tells what is missing and how to go on', async () => {
    const { screen } = await assess([], { answers: first, input: false }, { files });
    expect(screen).toContain('7 questions are still missing.');
    expect(screen).toContain(`Go on with:\n  readiness assess --answers ${first}\n`);
  });
});
