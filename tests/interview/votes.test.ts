import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/response.js';
import { play } from './play.js';

/** Goes to the fifth question, which can be put to the vote and expects no evidence; and to the fourth, which does. */
const [toAgreement, toSponsor] = ['r 5', 'r 4'];

describe('counted votes', () => {
  it('are confirmed, shown as a spread at once, and shown once more on going back', async () => {
    const { screen, session: left } = await play([toAgreement, '4:3 1:4, 2:0', '<'], { language: 'de' });
    expect(screen).toContain(
      [
        'Notiert: 7 Stimmen',
        '  0  0 Stimmen        Stufe 0',
        '  1  4 Stimmen  ||||  Stufe 1',
        '  2  0 Stimmen        Stufe 2',
        '  3  0 Stimmen        Stufe 3',
        '  4  3 Stimmen  |||   Stufe 4',
        'Einigung auf eine Antwort (Nummer, Enter: Stimmen bleiben): <',
      ].join('\n'),
    );
    expect(screen).toContain('Bisher: 4 × Nr. 1, 3 × Nr. 4 (7 Stimmen)\n');
    expect(left.answers.get('agreement')?.given).toEqual({
      kind: 'votes',
      votes: [
        { value: 1, count: 4 },
        { value: 4, count: 3 },
      ],
    });
  });

  it.each([
    ['pairs of option and count', ['4:3 1:4']],
    ['one count for each option', ['0 4 0 0 3']],
    ['with the key before them', ['v 0 4 0 0 3']],
    ['after the key alone', ['v', '0, 4, 0, 0, 3']],
    ['in pairs after the key', [':v', '1:4 4:3']],
  ])('are typed as %s', async (_, lines) => {
    const { file } = await play([toAgreement, ...lines, '']);
    expect(file).toEqual({ agreement: { votes: { 1: 4, 4: 3 } } });
  });

  it('are asked for with the options’ numbers', async () => {
    const { screen } = await play([toAgreement, 'v', ''], { people: 8, language: 'de' });
    expect(screen).toContain('Antwort (Zahl, v Abstimmung; ? Hilfe): v\n');
    expect(screen).toContain('Stimmen für 0 1 2 3 4 (je eine Zahl; ? Hilfe; Enter: zurück): ');
    const labelled = await play(['', '', '', '', '', '', 'v'], { people: 2 });
    expect(labelled.screen).toContain('Votes for 0 1 2 3 4 (');
  });

  it('are shown in columns, a stroke for several where there are many', async () => {
    const { screen } = await play([toAgreement, '0 1 10 400 0'], { columns: 60 });
    expect(screen).toContain(
      [
        '    0 votes                        Level 0',
        '    1 vote   |                     Level 1',
        '   10 votes  |                     Level 2',
        '  400 votes  ||||||||||||||||||||  Level 3',
      ]
        .map((line, at) => `  ${at}${line}`)
        .join('\n'),
    );
  });

  it.each([[''], ['<']])('are left again with %j, and nothing has changed', async (line) => {
    const { screen, file } = await play([toAgreement, 'v', line, '2']);
    expect(screen).toContain('No change.\nAnswer (number, v vote; ? help): 2');
    expect(file).toEqual({ agreement: 2 });
  });

  it('take every command where they are asked for', async () => {
    const { file, screen } = await play([toAgreement, 'v', 'n debated', '?', '-', 'r 5', 'v', 'r 2', '7']);
    expect(screen).toContain('  Enter      back to the question as it was first asked\n');
    expect(screen).toContain('  0 0 0 3 4  votes for each option');
    expect(file).toEqual({ people: 7, agreement: { answer: 'dont-know', note: 'debated' } });
    expect((await play([toAgreement, 'v', 'q'])).ending).toBe('paused');
  });

  it('may be fewer than the people at the table, which is said at once, but no more', async () => {
    const german = await play([toAgreement, '0 4 0 0 2', ''], { people: 8, language: 'de' });
    expect(german.screen).toContain('Notiert: 6 von 8 Stimmen, 2 fehlen (Enthaltung?)\n');
    const one = await play([toAgreement, '0 4 0 0 3', ''], { people: 8, language: 'de' });
    expect(one.screen).toContain('Notiert: 7 von 8 Stimmen, 1 fehlt (Enthaltung?)\n');
    const all = await play([toAgreement, '0 4 0 0 4', ''], { people: 8 });
    expect(all.screen).toContain('Recorded: 8 votes\n');
    const many = await play([toAgreement, '4:3 1:4', '4:3 1:3', ''], { people: 6 });
    expect(many.screen).toContain('These are 7 votes, but there are only 6 people at the table.');
    expect(many.file).toEqual({ agreement: { votes: { 1: 3, 4: 3 } } });
  });

  it('are refused where there are not as many counts as options, and asked for again', async () => {
    const { screen, file } = await play([
      toAgreement,
      '0 4 0 4',
      'v',
      '4 0',
      'four',
      '0 0 0 0 0',
      '1 0 0 0 1',
    ]);
    expect(screen).toContain('a number for each of the 5 options, zeros included; there were 4.');
    expect(screen).toContain('zeros included; there were 2.');
    expect(screen).toContain('“four” is not a count of votes.');
    expect(screen).toContain('That adds up to zero votes.');
    expect(file).toEqual({ agreement: { votes: { 0: 1, 4: 1 } } });
  });

  it('need several people, and a question that is put to the vote', async () => {
    const alone = await play([toAgreement, 'v', 'v 0 1 0 0 0', '3'], { people: 1 });
    expect(alone.screen.match(/A vote needs several people/g)).toHaveLength(2);
    expect(alone.screen).not.toContain('v vote');
    expect(alone.file).toEqual({ agreement: 3 });
    const fact = await play(['v', '', 'v 1', ''], { people: 8 });
    expect(fact.screen.match(/There is no vote on this question\./g)).toHaveLength(2);
  });

  it('are explained where they are possible, and nowhere else', async () => {
    const possible = await play([toAgreement, '?']);
    expect(possible.screen).toContain('  v        vote: ');
    expect(possible.screen).toContain('  3:3 4:4  counted votes');
    for (const [lines, people] of [[['?'], 8] as const, [[toAgreement, '?'], 1] as const]) {
      expect((await play([...lines], { people })).screen).not.toMatch(/vote/);
    }
  });

  it('ask for evidence where it is expected and any vote says that there is something to show', async () => {
    const shown = await play([toSponsor, '0:2 3:1', '', 'minutes of 3 May']);
    expect(shown.file).toEqual({ sponsor: { votes: { 0: 2, 3: 1 }, evidence: 'minutes of 3 May' } });
    expect((await play([toSponsor, '0:2', ''])).screen).not.toContain('Evidence,');
  });
});

describe('an agreement on votes', () => {
  const voted = [toAgreement, '0 3 0 5 0'];

  it('makes one answer of them and keeps the tally as a note', async () => {
    const { screen, file } = await play([...voted, '3'], { people: 8, language: 'de' });
    expect(screen).toContain('Notiert: 3 – Stufe 3\n');
    expect(file).toEqual({ agreement: { answer: 3, note: 'Abstimmung: 3 × Nr. 1, 5 × Nr. 3 (8 Stimmen)' } });
  });

  it('is none on Enter, which says that the votes stay', async () => {
    const { screen, file } = await play([...voted, '', '']);
    expect(screen).toContain('The votes stay.\n');
    expect(file).toEqual({ agreement: { votes: { 1: 3, 3: 5 } } });
  });

  it('keeps an earlier note, and asks for the evidence that is expected', async () => {
    const { file } = await play([toSponsor, 'n debated', '0 3 0 5 0', '3', 'minutes of 3 May']);
    expect(file).toEqual({
      sponsor: {
        answer: 3,
        evidence: 'minutes of 3 May',
        note: 'debated; Vote: 3 × no. 1, 5 × no. 3 (8 votes)',
      },
    });
    expect((await play([toSponsor, '0 3 0 5 0', '0'])).screen).not.toContain('Evidence,');
  });

  it.each<[string, string[], Record<string, unknown>]>([
    ['a note', ['n loud', '3'], { answer: 3, note: 'loud; Vote: 3 × no. 1, 5 × no. 3 (8 votes)' }],
    ['evidence', ['e', 'minutes', ''], { votes: { 1: 3, 3: 5 }, evidence: 'minutes' }],
    ['back to the question', ['<', '2'], { answer: 2, note: 'Vote: 3 × no. 1, 5 × no. 3 (8 votes)' }],
    ['help', ['?', '3'], { answer: 3, note: 'Vote: 3 × no. 1, 5 × no. 3 (8 votes)' }],
    ['the review', ['r', '', 'x'], { votes: { 1: 3, 3: 5 } }],
    ['another count by the key', ['v', '0 0 0 8 0', ''], { votes: { 3: 8 } }],
    ['another count at once', ['v 0 0 0 8 0', ''], { votes: { 3: 8 } }],
    ['another count without a key', ['0 0 0 8 0', ''], { votes: { 3: 8 } }],
    ['what is no option', ['7', '9:1', '3'], { answer: 3, note: 'Vote: 3 × no. 1, 5 × no. 3 (8 votes)' }],
    ['what is no agreement', ['-', 'x', ':wave', ''], { votes: { 1: 3, 3: 5 } }],
  ])('takes commands where it is asked for: %s', async (_, lines, expected) => {
    const { file } = await play([...voted, ...lines]);
    const { agreement } = file as Record<string, unknown>;
    expect(typeof agreement === 'object' ? agreement : { answer: agreement }).toEqual(expected);
  });

  it('can be put off: a pause, a jump, the end of the input leave the votes', async () => {
    expect((await play([...voted, 'q'])).ending).toBe('paused');
    for (const lines of [['q'], ['r 2', '7'], []]) {
      const { file } = await play([...voted, ...lines]);
      expect(file).toMatchObject({ agreement: { votes: { 1: 3, 3: 5 } } });
    }
  });
});

describe('a silent vote', () => {
  const scene = { people: 8, silent: 'management', language: 'de' } as const;

  it('asks for the counts at once, and of several people only', async () => {
    const { screen, file } = await play([toAgreement, '0 3 0 5 0', ''], scene);
    expect(screen).toContain(
      'Stimmen für 0 1 2 3 4 (je eine Zahl, a eine gemeinsame Antwort; ? Hilfe): 0 3 0 5 0',
    );
    expect(file).toEqual({ agreement: { votes: { 1: 3, 3: 5 } } });
    for (const people of [1, undefined]) {
      const { screen: other } = await play([toAgreement], {
        silent: 'management',
        ...(people && { people }),
      });
      expect(other).not.toContain('Votes for');
    }
  });

  it('takes no single number for an answer, and says how to give one', async () => {
    const { screen, file } = await play([toAgreement, '3', 'a 3'], scene);
    expect(screen).toContain('auch die Null; das\nwar eine.');
    expect(screen).toContain('Ist 3 die gemeinsame Antwort der Runde, bitte a 3 eingeben.\n');
    expect(file).toEqual({ agreement: 3 });
  });

  it('gives way to one answer by a key, and comes back with Enter or the key for votes', async () => {
    const asked = await play([toAgreement, 'a', '2'], scene);
    expect(asked.screen).toContain('Gemeinsame Antwort (Zahl; ? Hilfe; Enter: zurück): 2');
    expect(asked.file).toEqual({ agreement: 2 });
    for (const back of ['', '<', 'v']) {
      const { file } = await play([toAgreement, ':a', back, '0 0 0 0 8', ''], scene);
      expect(file).toEqual({ agreement: { votes: { 4: 8 } } });
    }
  });

  it('can be skipped, gone back from, and answered with what is no vote', async () => {
    const { file, screen } = await play(['', '', '', '', '<', '-', 'x', 'q'], scene);
    expect(screen.match(/\[4\/7\]/g)).toHaveLength(2);
    expect(file).toEqual({ sponsor: 'dont-know', agreement: 'not-applicable' });
  });

  it('keeps an earlier answer on Enter, and begins anew as a count', async () => {
    const answers: Record<string, Answer> = { agreement: { given: { kind: 'value', value: 2 } } };
    const { screen, file } = await play([toAgreement, ''], { ...scene, answers });
    expect(screen).toContain('Bisher: 2 – Stufe 2\nStimmen für 0 1 2 3 4 (');
    expect(screen).toContain('; Enter behält): \nUnverändert.');
    expect(file).toEqual({ agreement: 2 });
  });

  it('does not change how facts and texts are answered', async () => {
    const { screen, file } = await play(['1', '12', 'a'], { ...scene, silent: 'context' });
    expect(screen).not.toContain('Stimmen für');
    expect(file).toEqual({ council: 'yes', people: 12, attempt: 'a' });
  });

  it('explains its keys', async () => {
    const { screen } = await play([toAgreement, '?'], { ...scene, language: 'en' });
    expect(screen).toContain(
      '  0 0 0 3 4  votes for each option, in the order of the numbers, zeros included\n',
    );
    expect(screen).toContain('  3:3 4:4    counted votes in pairs');
    expect(screen).toContain('  a 0        one joint answer instead of votes');
  });
});
