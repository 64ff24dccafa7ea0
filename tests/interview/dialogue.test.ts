import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/response.js';
import { allAnswered, value } from './fixture.js';
import { play } from './play.js';

const everything = ['1', '12', 'nothing yet', '0', '2', '1 3', '1', '2'];

describe('the dialogue', () => {
  it('asks question after question and finishes with everything in the file, nothing on standard output', async () => {
    const { ending, file, io, isSaved } = await play([...everything, 'f']);
    expect(ending).toBe('finished');
    expect(isSaved).toBe(true);
    expect(file).toEqual(allAnswered);
    expect(io.written.stdout).toBe('');
  });

  it('says where one is, reads each section’s introduction once, and numbers the options', async () => {
    const { screen } = await play(['1', '<']);
    expect(screen).toContain(
      '\nContext\nThe facts first.\n\n[1/7] Context · Works council · about 5 min left\nIs there a works council?\n\n  1  Yes\n  2  No\n\nAnswer (number; ? help): 1\n',
    );
    expect(screen.split('The facts first.')).toHaveLength(2);
  });

  it('speaks German where that is wanted', async () => {
    const { screen } = await play(['1', 'viele', '1.200', '12', '-'], { language: 'de' });
    expect(screen).toContain('[1/7] Ausgangslage · Betriebsrat');
    expect(screen).toContain('Notiert: 1 – Ja\n');
    expect(screen).toContain('„viele“ ist keine Zahl.');
    expect(screen).toContain('Ist 1200 oder 1,2 gemeint?');
    expect(screen).toContain('Notiert: 12 Personen');
    expect(screen).toContain('Notiert: weiß nicht');
  });

  it('says no plural of one', async () => {
    const { screen } = await play(['1', '1', '<', '2'], { language: 'de' });
    expect(screen).toContain('Notiert: 1\n');
    expect(screen).toContain('Bisher: 1\n');
    expect(screen).toContain('Notiert: 2 Personen\n');
  });

  it('wraps everything to the terminal’s width', async () => {
    const { screen } = await play(['1', '?', 'r'], { columns: 40, answers: {} });
    const own = screen.split('\n').filter((line) => !line.includes('): '));
    expect(Math.max(...own.map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  it('records don’t know and not applicable', async () => {
    const { file } = await play(['-', 'x', ':x']);
    expect(file).toEqual({ council: 'dont-know', people: 'not-applicable', attempt: 'not-applicable' });
  });

  it('goes back and shows the earlier answer, which Enter keeps', async () => {
    const { file, screen } = await play(['1', '<', '', '7']);
    expect(screen).toContain('So far: 1 – Yes\n');
    expect(screen).toContain('Enter keeps');
    expect(screen).toContain('Unchanged.');
    expect(file).toEqual({ council: 'yes', people: 7 });
  });

  it('says that there is nothing before the first question', async () => {
    expect((await play(['<'])).screen).toContain('This is the first question.');
  });

  it('asks what an answer reveals, and no longer what it hides', async () => {
    const hidden = await play(['2', '', '', '0']);
    expect(hidden.screen).toContain('[5/6] Goals · Direction');
    const revealed = await play(['2', '', '', '0', '1', '1', '4', '3']);
    expect(revealed.file).toMatchObject({ trust: 4, early: 3 });
  });

  it('explains the question, why it is asked, and the keys', async () => {
    const { screen } = await play(['', '', '', '?']);
    expect(screen).toContain(
      'One person of the management.\nWhy this is asked: No mandate, no means.\n\nKeys:\n',
    );
    expect(screen).toMatch(/ {2}x {8}not applicable\n/);
  });

  it('says what an earlier sitting left typed, which counts once it is typed again or the answer is kept', async () => {
    const answers = { council: value('yes'), people: value(100) };
    const scene = { answers, typed: { people: { answer: '1007', note: 'why' }, trust: { answer: '0 3' } } };
    const kept = await play(['<', '', 'q'], scene);
    expect(kept.screen).toContain(
      'Typed, but not confirmed yet: 1007. If it is to count, please type it once more.',
    );
    expect(kept.screen).toContain('Typed, but not confirmed yet: Note: why.');
    expect([...kept.session.typed]).toEqual([
      ['trust', { answer: '0 3' }],
      ['people', { note: 'why' }],
    ]);
    const again = await play(['<', ':n why not', '1007', 'q'], scene);
    expect(again.file.people).toEqual({ answer: 1007, note: 'why not' });
    expect([...again.session.typed.keys()]).toEqual(['trust']);
    expect((await play(['r', 'f'], scene)).session.typed.size).toBe(0);
  });

  it('says that a remark is added where there is one already', async () => {
    const { screen, file } = await play(['n', 'first', 'n', 'second', 'n', '-']);
    expect(screen).toContain('Note (Enter: none): first');
    expect(screen).toContain('Add to the note (Enter: no change, -: delete all of it): second');
    expect(file).toEqual({ council: null });
  });

  it('takes notes and evidence in one line or two, adds to them, and deletes them', async () => {
    const { file } = await play([
      'n first',
      'n',
      'second',
      'e',
      'a letter',
      '1',
      ':n only a note',
      '',
      '',
      'n x',
      'n -',
    ]);
    expect(file).toEqual({
      council: { answer: 'yes', evidence: 'a letter', note: 'first; second' },
      people: { note: 'only a note' },
    });
  });

  it('asks for evidence after a positive answer where it is expected, and not after the worst one', async () => {
    const asked = await play(['', '', '', '3', 'minutes of 3 May', '1']);
    expect(asked.file).toEqual({ sponsor: { answer: 3, evidence: 'minutes of 3 May' }, agreement: 1 });
    const none = await play(['', '', '', '3', '', '1']);
    expect(none.file).toEqual({ sponsor: 3, agreement: 1 });
    const ahead = await play(['', '', '', '3', '1', '', '1']);
    expect(ahead.screen).toContain('A number or a letter alone is not evidence.');
    expect(ahead.file).toEqual({ sponsor: 3, agreement: 1 });
    const worst = await play(['', '', '', '0', '1']);
    expect(worst.file).toEqual({ sponsor: 0, agreement: 1 });
  });

  it.each<[string, string[], Record<string, unknown>]>([
    ['help', ['?', 'minutes', '1'], { sponsor: { answer: 3, evidence: 'minutes' }, agreement: 1 }],
    ['back to the question', ['<', '4', '', '1'], { sponsor: 4, agreement: 1 }],
    [
      'a note',
      [':n doubtful', 'minutes', '1'],
      { sponsor: { answer: 3, evidence: 'minutes', note: 'doubtful' }, agreement: 1 },
    ],
    ['the review', ['r', '', '1'], { sponsor: 3, agreement: 1 }],
  ])('takes commands where evidence is asked for: %s', async (_, lines, expected) => {
    expect((await play(['', '', '', '3', ...lines])).file).toEqual(expected);
  });

  it('takes a text that looks like a command after a space, and refuses an unknown command', async () => {
    const { file, screen } = await play(['', '', ':wave', ' x']);
    expect(file).toEqual({ attempt: 'x' });
    expect(screen).toContain('“:wave” is not a command.');
  });

  it('says what is wrong with a line and asks again', async () => {
    const { file, screen } = await play(['7', '1']);
    expect(screen).toContain('“7” is not among the options. Possible: 1, 2; ? shows help.');
    expect(file).toEqual({ council: 'yes' });
  });

  it('says when an answer no longer offers what was chosen, and asks again', async () => {
    const { file, screen } = await play([...everything.slice(0, 6), '2', 'r 6', '1', '1', '2']);
    expect(screen).toContain('The answer to “Primary goal” is no longer among the options');
    expect(file).toMatchObject({ direction: ['findExperts'], primary: 'findExperts', trust: 2 });
  });

  it('keeps the answer of a question that is hidden for want of anything to choose from, and says nothing', async () => {
    const { file, screen } = await play([...everything.slice(0, 7), 'r direction', 'x']);
    expect(file).toMatchObject({ direction: 'not-applicable', primary: 'findExperts' });
    expect(screen).not.toContain('no longer among the options');
  });

  it('says of an answer to what is not asked any more that it is taken out, not that it is asked again', async () => {
    const { file, screen } = await play([...everything.slice(0, 7), 'r direction', '0']);
    expect(file).not.toHaveProperty('primary');
    expect(screen).toContain('“Primary goal” is no longer among the options and has been taken');
  });
});

describe('a paste into a terminal', () => {
  const terminal = true;

  it('is one note with all its lines, wherever its key stands', async () => {
    const pasted = 'Three points:\n300\nThe end';
    for (const lines of [[`n ${pasted}`], ['n', pasted], [`:n ${pasted}\n`]]) {
      const { file } = await play(['1', ...lines, 'q'], { terminal });
      expect(file).toEqual({ council: 'yes', people: { note: pasted } });
    }
  });

  it('is added to what was noted before on lines of its own', async () => {
    const { file } = await play(['n first', 'n a\nb', 'q'], { terminal });
    expect(file).toEqual({ council: { note: 'first\na\nb' } });
  });

  it('is one text where text is asked for, and one piece of evidence', async () => {
    const { file } = await play(['', '', 'none\nat all', '3', 'minutes\n3 May', 'q'], { terminal });
    expect(file).toEqual({ attempt: 'none\nat all', sponsor: { answer: 3, evidence: 'minutes\n3 May' } });
  });

  it('answers nothing else: neither its first line nor its others do', async () => {
    const { file, screen } = await play(['1\n12\nnone', '2', 'r\n1', 'q'], { terminal });
    expect(screen).toContain('Those were 3 lines at once; only one is possible here. Nothing was taken.');
    expect(file).toEqual({ council: 'no' });
  });

  it('of one line with its line break is that line', async () => {
    expect((await play(['1\n', '\n12', 'q'], { terminal })).file).toEqual({ council: 'yes', people: 12 });
  });
});

describe('who answers, asked once more', () => {
  it('shows what is known and that Enter keeps it', async () => {
    const { screen, session } = await play(['r', 'c', '2', '', 'c', '', '12', 'q'], { people: 8 });
    expect(screen).toContain('Who is answering? (number, Enter: no answer): 2');
    expect(screen).toContain('How many people are at the table? (number, Enter keeps 8): \n');
    expect(screen).toContain('Who is answering? (number, Enter keeps “Staff”): \n');
    expect(session.head.respondent).toEqual({ role: 'staff', people: 12 });
  });
});

describe('the review', () => {
  it('lists what is open per section, jumps by number or id, and returns', async () => {
    const { screen, file } = await play(['1', '', '-', 'r', '2', '9', 'r people', '10', '0']);
    expect(screen).toContain('Overview: 2 of 7 questions answered');
    expect(screen).toContain(
      'Context: 1 open, 1 with “don’t know”\n    2  People (open)\n    3  Earlier attempt (don’t know)',
    );
    expect(screen).toContain('\nManagement: 2 still to come\nGoals: 2 still to come\n');
    expect(file).toEqual({ council: 'yes', people: 10, attempt: 'dont-know', sponsor: 0 });
  });

  it('leads on to where one was with Enter', async () => {
    const { file, screen } = await play(['1', 'r', '', '5']);
    expect(screen).toContain('Enter: go on with question 2');
    expect(file).toEqual({ council: 'yes', people: 5 });
  });

  it('goes through the open questions one by one', async () => {
    const { ending, file } = await play(['2', '', '', '0', '0', '', 'o', '3', 'none', '1', 'f']);
    expect(file).toEqual({ council: 'no', people: 3, attempt: 'none', sponsor: 0, direction: [], trust: 1 });
    expect(ending).toBe('finished');
  });

  it('finishes on Enter only when nothing is open', async () => {
    const open = await play(['', '', '', '', '', '', '', '', '']);
    expect(open.ending).toBe('ended');
    const complete = await play([...everything, '']);
    expect(complete.ending).toBe('finished');
  });

  it('takes the end of the input for finishing when nothing is open', async () => {
    expect((await play(everything)).ending).toBe('finished');
  });

  it('says so when a line leads nowhere, and goes back', async () => {
    const { screen, file } = await play(['1', 'r', '77', 'bogus', '<', '4']);
    expect(screen).toContain('“77” is neither a question nor a command here.');
    expect(screen).toContain('“bogus” is neither');
    expect(file).toEqual({ council: 'yes', people: 4 });
    expect((await play(['r 77'])).screen).toContain('No question “77” is asked at present.');
  });
});

describe('evidence', () => {
  const afterAnswer = ['', '', '', '3'];

  it.each(['no', 'Nein', 'none.', '-', 'x', 'e -', 'e none', ' -'])(
    'is not what says that there is none: %j',
    async (line) => {
      const { file } = await play([...afterAnswer, line, '1']);
      expect(file).toEqual({ sponsor: 3, agreement: 1 });
    },
  );

  it.each(['a', '7', 'y', ':wave', '?', 'e', 'e b'])('is not %j, and is asked for again', async (line) => {
    const { file } = await play([...afterAnswer, line, 'a letter', '1']);
    expect(file).toEqual({ sponsor: { answer: 3, evidence: 'a letter' }, agreement: 1 });
  });

  it('is kept without the key before it, and from a leading space on as it is', async () => {
    const keyed = await play([...afterAnswer, 'e minutes']);
    expect(keyed.file).toEqual({ sponsor: { answer: 3, evidence: 'minutes' } });
    const spaced = await play([...afterAnswer, ' r 12 minutes']);
    expect(spaced.file).toEqual({ sponsor: { answer: 3, evidence: 'r 12 minutes' } });
  });

  it('is not a command: r 2 goes to that question, n adds a note', async () => {
    const { file } = await play([...afterAnswer, 'n doubtful', 'r 2', '5']);
    expect(file).toEqual({ sponsor: { answer: 3, note: 'doubtful' }, people: 5 });
  });

  it('is no key either where it is asked for by its key', async () => {
    const { file, screen } = await play(['1', '<', 'e', 'x', 'e proof', 'e', 'none', 'e', '<', 'e', 'q']);
    expect(file).toEqual({ council: { answer: 'yes', evidence: 'proof' } });
    expect(screen).toContain('“x” is not possible here.');
  });
});

describe('what is chosen', () => {
  it('is confirmed with its words, on one line', async () => {
    expect((await play(['2', '<'])).screen).toContain('So far: 2 – No\n');
    const several = await play(['', '', '', '0', '1', '1 3']);
    expect(several.screen).toContain('Recorded: 1 – Find experts, 3 – Reach\n');
    const narrow = await play(['', '', '', '', '', '1 2'], { columns: 30, language: 'de' });
    expect(narrow.screen).toContain('Notiert: 1 – Fachleute f…, 2 –\nWeniger E-M…\n');
  });

  it('asks back where a fraction was given for something that is counted', async () => {
    const { screen, file } = await play(['', '2,5', '<', '3'], { language: 'de' });
    expect(screen.match(/Das ist keine ganze Zahl: 2,5 Personen\./g)).toHaveLength(1);
    expect(file).toEqual({ people: 3 });
  });
});

describe('r', () => {
  it('asks the present question again when its own number is given', async () => {
    const { screen, file } = await play(['1', 'r 2', '5']);
    expect(screen.match(/\[2\/7\]/g)).toHaveLength(2);
    expect(screen).not.toContain('is asked at present');
    expect(file).toEqual({ council: 'yes', people: 5 });
  });

  it('shows the overview once more where it stands already', async () => {
    const { screen } = await play(['r', 'r']);
    expect(screen.match(/Overview: 0 of 7/g)).toHaveLength(2);
    expect(screen).not.toContain('neither');
  });
});

describe('the overview', () => {
  it('counts don’t know as answered and says so', async () => {
    expect((await play(['-', '5', 'r'])).screen).toContain(
      'Overview: 2 of 7 questions answered, one of them with “don’t know”\n',
    );
  });
});

describe('leaving and coming back', () => {
  it('pauses anywhere', async () => {
    for (const lines of [['q'], ['1', 'r', 'q'], ['', '', '', '3', 'q'], ['1', ':q']]) {
      expect((await play([...lines, '2'])).ending).toBe('paused');
    }
  });

  it('ends with the input, everything confirmed in the file', async () => {
    const { ending, file } = await play(['1', '12']);
    expect(ending).toBe('ended');
    expect(file).toEqual({ council: 'yes', people: 12 });
  });

  it('goes on after the last answer and leaves votes alone; one answer after them keeps their tally', async () => {
    const votes: Answer = {
      given: {
        kind: 'votes',
        votes: [
          { value: 1, count: 2 },
          { value: 3, count: 1 },
        ],
      },
    };
    const kept = await play(['r 4', '', '1'], { answers: { sponsor: votes } });
    expect(kept.screen).toContain('So far: 2 × no. 1, 1 × no. 3 (3 votes)');
    expect(kept.session.answers.get('sponsor')).toEqual(votes);
    const anew = await play(['r 4', '0', '1'], { answers: { sponsor: votes } });
    expect(anew.file).toEqual({
      sponsor: { answer: 0, note: 'Vote: 2 × no. 1, 1 × no. 3 (3 votes)' },
      agreement: 1,
    });
  });

  it('shows nothing that a terminal would act on', async () => {
    const { screen, file } = await play(['<', '\u001b[A2\u0007'], {
      answers: { council: { ...value('yes'), note: 'evil \u001b]0;title\u0007\u001b[2J' } },
    });
    const controls = [...screen].filter((one) => one !== '\n' && one < ' ');
    expect(controls).toEqual([]);
    expect(screen).toContain('Note: evil\n');
    expect(file).toMatchObject({ council: { answer: 'no' } });
  });
});

describe('a save that fails', () => {
  it('is said and tried again on Enter; nothing typed is lost', async () => {
    const { screen, file, isSaved } = await play(['1', '', '', '12'], { failures: 2 });
    expect(screen.match(/Not saved: disk-full/g)).toHaveLength(2);
    expect(isSaved).toBe(true);
    expect(file).toEqual({ council: 'yes', people: 12 });
  });

  it('lets one go on, and the next answer saves both', async () => {
    const { file } = await play(['1', 'w', '12'], { failures: 1 });
    expect(file).toEqual({ council: 'yes', people: 12 });
  });

  it('takes nothing else for a wish', async () => {
    const { ending, isSaved, session: left } = await play(['1', '2', '3', 'q'], { failures: 9 });
    expect([ending, isSaved, [...left.answers.keys()]]).toEqual(['paused', false, ['council']]);
  });

  it('stops at once when one wants to stop, without asking for evidence', async () => {
    const { screen } = await play(['', '', '', '3', 'q', 'minutes'], { failures: 9 });
    expect(screen).not.toContain('Evidence');
  });

  it('ends with the input and says that the file lacks the answers', async () => {
    const { ending, isSaved } = await play(['1'], { failures: 9 });
    expect([ending, isSaved]).toEqual(['ended', false]);
  });
});
