import { describe, expect, it } from 'vitest';
import { askedAt } from '../../src/interview/session/asked.js';
import { typedNumber } from '../../src/interview/typing/number.js';
import { typedPeople } from '../../src/interview/typing/people.js';
import { readAnswer, readVotes, type TypingProblem } from '../../src/interview/typing/reading.js';
import { readLine, readVotesLine } from '../../src/interview/typing/typedLine.js';
import { session, value } from './fixture.js';

const wording = { language: 'de' as const, none: ['keine', 'none'] };
function read(id: string, text: string, answers = {}) {
  const asked = askedAt(session(answers), id);
  if (asked === undefined) throw new Error(`no question ${id}`);
  return readAnswer(asked, text, wording);
}
const given = (one: unknown) => ({ kind: 'given', given: { kind: 'value', value: one } });
const problem = (one: TypingProblem) => ({ kind: 'problem', problem: one });

describe('what is typed for a choice', () => {
  it.each<[string, string, unknown]>([
    ['sponsor', '0', 0],
    ['sponsor', ' 3 ', 3],
    ['sponsor', '3.', 3],
    ['sponsor', '3)', 3],
    ['sponsor', 'stufe 2', 2],
    ['council', '1', 'yes'],
    ['council', 'no', 'no'],
    ['council', 'NEIN', 'no'],
    ['early', '3', 3],
  ])('of %s, %s stands for its option', (id, text, expected) => {
    expect(read(id, text)).toEqual(given(expected));
  });

  it.each<[string, TypingProblem]>([
    ['5', { code: 'no-such-option', text: '5', numbers: [0, 1, 2, 3, 4] }],
    ['1,5', { code: 'no-such-option', text: '1,5', numbers: [0, 1, 2, 3, 4] }],
    ['quit', { code: 'no-such-option', text: 'quit', numbers: [0, 1, 2, 3, 4] }],
    ['1 3', { code: 'one-option-only' }],
    ['1, 3', { code: 'one-option-only' }],
    ['', { code: 'empty' }],
  ])('%j is no answer', (text, expected) => {
    expect(read('sponsor', text)).toEqual(problem(expected));
  });

  it('takes only what was chosen in the other question, by its number among them', () => {
    const answers = { direction: value(['lessMail', 'reach']) };
    expect(read('primary', '2', answers)).toEqual(given('reach'));
    expect(read('primary', '3', answers)).toMatchObject({ kind: 'problem' });
    expect(read('primary', 'findExperts', answers)).toMatchObject({ kind: 'problem' });
  });
});

describe('what is typed for an option that is a word', () => {
  it.each([['ja'], ['Ja'], ['j'], ['JA'], ['yes'], ['1']])('%s stands for it', (text) => {
    expect(read('council', text)).toEqual(given('yes'));
  });

  it('may be the beginning of its label, but of no other one', () => {
    const answers = { direction: value(['findExperts', 'lessMail', 'reach']) };
    expect(read('primary', 'weniger', answers)).toEqual(given('lessMail'));
    expect(read('direction', 'fach, reich')).toEqual(given(['findExperts', 'reach']));
    expect(read('sponsor', 'st')).toMatchObject({ problem: { code: 'no-such-option' } });
    expect(read('council', 'jein')).toMatchObject({ problem: { code: 'no-such-option' } });
  });
});

describe('what is typed as counted votes', () => {
  const votes = (counts: Record<number, number>) => ({
    kind: 'given',
    given: {
      kind: 'votes',
      votes: Object.entries(counts).map(([one, count]) => ({ value: Number(one), count })),
    },
  });

  it.each(['4:3 1:4', '4:3,1:4', '4: 3; 1 :4', '1:4 4:3 0:0'])(
    '%j is read in the order of the options',
    (text) => {
      expect(read('trust', text)).toEqual(votes({ 1: 4, 4: 3 }));
    },
  );

  it.each<[string, TypingProblem]>([
    ['4:3 5:4', { code: 'tally-option', text: '5', numbers: [0, 1, 2, 3, 4] }],
    ['4:x', { code: 'no-tally', text: '4:x' }],
    ['4:-1', { code: 'no-tally', text: '4:-1' }],
    ['4:2.5', { code: 'no-tally', text: '4:2.5' }],
    ['4:10001', { code: 'no-tally', text: '4:10001' }],
    ['4:3 4:2', { code: 'tally-twice', text: '4' }],
    ['4:0 1:0', { code: 'tally-empty' }],
  ])('%j is none', (text, expected) => {
    expect(read('trust', text)).toEqual(problem(expected));
  });

  it.each(['0 4 0 0 3', '0, 4, 0, 0, 3', '0;4;0;0;3', '0 + 4 + 0 + 0 + 3'])(
    '%j is read as one count for each option',
    (text) => {
      expect(read('trust', text)).toEqual(votes({ 1: 4, 4: 3 }));
    },
  );

  it.each<[string, TypingProblem]>([
    ['0 4 0 3', { code: 'tally-length', counts: 4, options: 5 }],
    ['0 4 0 0 3 0', { code: 'tally-length', counts: 6, options: 5 }],
    ['1 3 9', { code: 'tally-length', counts: 3, options: 5 }],
    ['0 0 0 0 0', { code: 'tally-empty' }],
    ['0 0 0 0 10001', { code: 'no-tally', text: '10001' }],
    ['1 3', { code: 'one-option-only' }],
    ['1 3 4', { code: 'one-option-only' }],
  ])('%j is no count for each option', (text, expected) => {
    expect(read('trust', text)).toEqual(problem(expected));
  });

  it('is held against the people at the table', () => {
    const asked = askedAt(session({}, { head: { respondent: { people: 8 } } }), 'trust');
    const reading = (text: string) => asked && readAnswer(asked, text, wording);
    expect(reading('0 3 0 5 0')).toEqual(votes({ 1: 3, 3: 5 }));
    expect(reading('0 3 0 3 0')).toEqual(votes({ 1: 3, 3: 3 }));
    const tooMany: TypingProblem = { code: 'tally-too-many', votes: 9, people: 8 };
    for (const text of ['0 4 0 5 0', '1:4 3:5']) expect(reading(text)).toEqual(problem(tooMany));
  });

  it('is no answer to a fact, which nobody votes on', () => {
    expect(read('council', '3 4')).toMatchObject({ kind: 'problem', problem: { code: 'no-such-option' } });
    expect(read('council', '1:3 2:4')).toEqual(problem({ code: 'one-option-only' }));
  });
});

describe('what is typed where votes are asked for', () => {
  const readAsVotes = (text: string) => {
    const asked = askedAt(session(), 'trust');
    return asked && readVotes(asked, text, wording);
  };

  it('is counts, pairs, or what is no vote at all', () => {
    const expected = { kind: 'given', given: { kind: 'votes', votes: [{ value: 1, count: 4 }] } };
    expect(readAsVotes('0 4 0 0 0')).toEqual(expected);
    expect(readAsVotes('1:4')).toEqual(expected);
    expect(readAsVotes('dont-know')).toEqual({ kind: 'given', given: { kind: 'dont-know' } });
  });

  it.each<[string, TypingProblem]>([
    ['3', { code: 'tally-length', counts: 1, options: 5 }],
    ['1 3', { code: 'tally-length', counts: 2, options: 5 }],
    ['stufe 3', { code: 'no-tally', text: 'stufe' }],
    ['0 1 0 1:2 0', { code: 'no-tally', text: '1:2' }],
    ['', { code: 'empty' }],
  ])('is never a single answer: %j', (text, expected) => {
    expect(readAsVotes(text)).toEqual(problem(expected));
  });
});

describe('a line where votes are asked for', () => {
  it.each<[string, ReturnType<typeof readLine>]>([
    ['a', { kind: 'single', text: undefined }],
    [':A', { kind: 'single', text: undefined }],
    ['a 3', { kind: 'single', text: '3' }],
    [': a 3', { kind: 'single', text: '3' }],
    ['agreed', { kind: 'answer', text: 'agreed' }],
    ['r 3', { kind: 'review', text: '3' }],
    ['', { kind: 'skip' }],
  ])('%j has one key more', (line, expected) => {
    expect(readVotesLine(line)).toEqual(expected);
  });
});

describe('how many people there are', () => {
  it.each<[string, number | undefined]>([
    ['8', 8],
    [' 1 ', 1],
    ['100000', 100_000],
    ['0', undefined],
    ['2.5', undefined],
    ['100001', undefined],
    ['eight', undefined],
    ['', undefined],
  ])('%j says %j', (text, expected) => {
    expect(typedPeople(text)).toBe(expected);
  });
});

describe('what is typed for several options', () => {
  it.each<[string, unknown]>([
    ['1 3', ['findExperts', 'reach']],
    ['3,1', ['findExperts', 'reach']],
    ['1; 1;2', ['findExperts', 'lessMail']],
    ['lessMail', ['lessMail']],
    ['0', []],
    ['Keine', []],
  ])('%s chooses in the order of the options, each once', (text, expected) => {
    expect(read('direction', text)).toEqual(given(expected));
  });

  it.each(['4', '1 4', '0 1', 'foo', ','])('%s is no answer', (text) => {
    expect(read('direction', text)).toMatchObject({ kind: 'problem', problem: { code: 'no-such-option' } });
  });
});

describe('what is typed for a number', () => {
  it.each<[string, ReturnType<typeof typedNumber>]>([
    ['12', { kind: 'number', value: 12 }],
    ['-5', { kind: 'number', value: -5 }],
    ['−5', { kind: 'number', value: -5 }],
    ['2,5', { kind: 'number', value: 2.5 }],
    ['2.5', { kind: 'number', value: 2.5 }],
    [',5', { kind: 'number', value: 0.5 }],
    ['0.125', { kind: 'number', value: 0.125 }],
    ['0,125', { kind: 'number', value: 0.125 }],
    ['1 200', { kind: 'number', value: 1200 }],
    ['1\u202f200', { kind: 'number', value: 1200 }],
    ['1’200', { kind: 'number', value: 1200 }],
    ['1.234.567', { kind: 'number', value: 1234567 }],
    ['1,234,567', { kind: 'number', value: 1234567 }],
    ['1.234,5', { kind: 'number', value: 1234.5 }],
    ['1,234.5', { kind: 'number', value: 1234.5 }],
    ['1.200', { kind: 'ambiguous', grouped: 1200, decimal: 1.2 }],
    ['12,500', { kind: 'ambiguous', grouped: 12500, decimal: 12.5 }],
    ['-', { kind: 'none' }],
    ['1.2.3', { kind: 'none' }],
    ['12a', { kind: 'none' }],
    ['1e3', { kind: 'none' }],
    ['NaN', { kind: 'none' }],
    ['', { kind: 'none' }],
  ])('%j is read without knowing the language', (text, expected) => {
    expect(typedNumber(text)).toEqual(expected);
  });

  it('may carry its unit, and has to be within its range', () => {
    expect(read('people', '12 Personen')).toEqual(given(12));
    expect(read('people', '1')).toEqual(given(1));
    expect(read('people', '10000')).toEqual(given(10000));
    expect(read('people', '0')).toEqual(problem({ code: 'out-of-range', min: 1, max: 10000 }));
    expect(read('people', '10001')).toEqual(problem({ code: 'out-of-range', min: 1, max: 10000 }));
    expect(read('people', 'viele')).toEqual(problem({ code: 'no-number', text: 'viele' }));
    expect(read('people', '1.200')).toEqual(
      problem({ code: 'ambiguous-number', grouped: 1200, decimal: 1.2 }),
    );
  });
});

describe('what is typed as text', () => {
  it('is the answer, but for the words that an answers file has for absence', () => {
    expect(read('attempt', ' zwei Anläufe ')).toEqual(given('zwei Anläufe'));
    expect(read('attempt', 'dont-know')).toEqual({ kind: 'given', given: { kind: 'dont-know' } });
    expect(read('sponsor', 'not-applicable')).toEqual({ kind: 'given', given: { kind: 'not-applicable' } });
  });
});

describe('a line of the dialogue', () => {
  it.each<[string, ReturnType<typeof readLine>]>([
    ['', { kind: 'skip' }],
    ['  ', { kind: 'skip' }],
    ['?', { kind: 'help' }],
    ['-', { kind: 'dont-know' }],
    ['–', { kind: 'dont-know' }],
    ['x', { kind: 'not-applicable' }],
    ['X', { kind: 'not-applicable' }],
    ['<', { kind: 'back' }],
    ['q', { kind: 'pause' }],
    ['v', { kind: 'votes', text: undefined }],
    [':v 0 3', { kind: 'votes', text: '0 3' }],
    [':q', { kind: 'pause' }],
    ['n', { kind: 'note', text: undefined }],
    ['e', { kind: 'evidence', text: undefined }],
    ['r', { kind: 'review', text: undefined }],
    [':n  two words', { kind: 'note', text: 'two words' }],
    [':r 12', { kind: 'review', text: '12' }],
    [':what', { kind: 'unknown-command', text: ':what' }],
    ['3', { kind: 'answer', text: '3' }],
    ['-5', { kind: 'answer', text: '-5' }],
    ['never', { kind: 'answer', text: 'never' }],
  ])('%j means the same for every question', (line, expected) => {
    expect(readLine(line, false)).toEqual(expected);
    expect(readLine(line, true)).toEqual(expected);
  });

  it.each<[string, ReturnType<typeof readLine>, ReturnType<typeof readLine>]>([
    ['n two words', { kind: 'note', text: 'two words' }, { kind: 'answer', text: 'n two words' }],
    ['e Mail kam', { kind: 'evidence', text: 'Mail kam' }, { kind: 'answer', text: 'e Mail kam' }],
    ['v 0 3 0', { kind: 'votes', text: '0 3 0' }, { kind: 'answer', text: 'v 0 3 0' }],
    ['r 12', { kind: 'review', text: '12' }, { kind: 'answer', text: 'r 12' }],
    [' x', { kind: 'not-applicable' }, { kind: 'answer', text: 'x' }],
    [' :-)', { kind: 'unknown-command', text: ':-)' }, { kind: 'answer', text: ':-)' }],
  ])('%j is a command, but text where text is asked for', (line, elsewhere, forText) => {
    expect(readLine(line, false)).toEqual(elsewhere);
    expect(readLine(line, true)).toEqual(forText);
  });
});
