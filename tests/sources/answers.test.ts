import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostics/diagnostic.js';
import { peekAnswers, readAnswers } from '../../src/sources/answers.js';
import { brief, bytes, checked, clean, edited, marked } from './fixture.js';

const questionnaire = checked();
const read = (text: string, file = 'a.yaml', from?: string) =>
  readAnswers(file, bytes(text), questionnaire, from);
const given = async (text: string, id: string) =>
  (await read(`answers: {${text}}`)).responses[0]?.answers.get(id);

describe('what was given is', () => {
  it.each([
    ['the value of an option', 'sponsor: 1', 'sponsor', { given: { kind: 'value', value: 1 } }],
    [
      'a word that YAML 1.1 took for a boolean',
      'council: yes',
      'council',
      { given: { kind: 'value', value: 'yes' } },
    ],
    [
      'several values, in the order of the options',
      'goals: [mail, inside]',
      'goals',
      { given: { kind: 'value', value: ['inside', 'mail'] } },
    ],
    ['none of the values', 'goals: []', 'goals', { given: { kind: 'value', value: [] } }],
    ['a number', 'share: 12.5', 'share', { given: { kind: 'value', value: 12.5 } }],
    ['a text', 'story: "2019: a wiki"', 'story', { given: { kind: 'value', value: '2019: a wiki' } }],
    [
      'a text of digits, as they are written',
      'story: 2019.0',
      'story',
      { given: { kind: 'value', value: '2019.0' } },
    ],
    ['"don\'t know"', 'sponsor: dont-know', 'sponsor', { given: { kind: 'dont-know' } }],
    ['"not applicable"', 'people: not-applicable', 'people', { given: { kind: 'not-applicable' } }],
    ['an absence in a list question', 'goals: dont-know', 'goals', { given: { kind: 'dont-know' } }],
    [
      'an answer with remarks',
      'sponsor: {answer: 2, note: n, evidence: e}',
      'sponsor',
      { given: { kind: 'value', value: 2 }, note: 'n', evidence: 'e' },
    ],
    [
      'an absence with a note',
      'sponsor: {answer: dont-know, note: n}',
      'sponsor',
      { given: { kind: 'dont-know' }, note: 'n' },
    ],
    ['a note alone', 'sponsor: {note: n}', 'sponsor', { given: { kind: 'nothing' }, note: 'n' }],
    [
      'votes, in the order of the options',
      'belief: {votes: {3: 1, 1: 2, 2: 0}}',
      'belief',
      {
        given: {
          kind: 'votes',
          votes: [
            { value: 1, count: 2 },
            { value: 3, count: 1 },
          ],
        },
      },
    ],
    [
      'votes with a note',
      'belief: {votes: {3: 1}, note: n}',
      'belief',
      { given: { kind: 'votes', votes: [{ value: 3, count: 1 }] }, note: 'n' },
    ],
    ['nothing where it is empty', 'sponsor: ', 'sponsor', undefined],
    ['nothing where the text is empty', 'story: ""', 'story', undefined],
    [
      'nothing where all remarks are empty',
      'sponsor: {answer: , note: "", evidence: }',
      'sponsor',
      undefined,
    ],
  ])('%s', async (_what, text, id, expected) => {
    expect((await read(`answers: {${text}}`)).diagnostics).toEqual([]);
    expect(await given(text, id)).toEqual(expected);
  });
});

/** What is wrong with an answer: the answers (▮ marks the place), the code, and what its arguments hold. */
type Row = [what: string, answers: string, code: Diagnostic['code'], args: object];

const wrong: Row[] = [
  ['a misspelt question', '▮sponsr: 1', 'answer-unknown-question', { nearest: 'sponsor' }],
  ['a question of no likeness', '▮whatever: 1', 'answer-unknown-question', { nearest: null }],
  ['a prototype', '▮__proto__: 1', 'answer-unknown-question', {}],
  [
    'a number that is no option',
    'sponsor: ▮9',
    'answer-not-an-option',
    { allowed: [0, 1, 2], nearest: null },
  ],
  ['a word that every object knows', 'council: ▮constructor', 'answer-not-an-option', { nearest: null }],
  ['a word that is no option', 'council: ▮yess', 'answer-not-an-option', { nearest: 'yes' }],
  ['a label for its value', 'council: ▮Aye', 'answer-not-an-option', { nearest: 'yes' }],
  ['a boolean', 'council: ▮true', 'answer-not-an-option', { value: 'true', nearest: 'yes' }],
  ['a boolean for a number', 'sponsor: ▮true', 'answer-not-an-option', { value: 'true', nearest: null }],
  ['a quoted number', 'sponsor: ▮"1"', 'answer-quoted-number', { value: '1' }],
  ['a list for one value', 'sponsor: ▮[1]', 'answer-wrong-type', { type: 'choice' }],
  ['another word for an absence', 'sponsor: ▮weiß nicht', 'answer-not-an-option', { nearest: 'dont-know' }],
  ['a misspelt absence', 'people: ▮dont know', 'answer-wrong-type', { type: 'number', nearest: 'dont-know' }],
  ['one value where several may be', 'goals: ▮mail', 'answer-not-a-list', { value: 'mail' }],
  ['an unknown one among several', 'goals: [mail, ▮insid]', 'answer-not-an-option', { nearest: 'inside' }],
  ['the same one twice', 'goals: [mail, ▮mail]', 'answer-twice', { value: 'mail' }],
  ['an absence among values', 'goals: [mail, ▮dont-know]', 'answer-absence-in-list', { value: 'dont-know' }],
  ['an absence in a list', 'goals: [▮dont-know]', 'answer-absence-in-list', { value: 'dont-know' }],
  [
    'an absence in brackets',
    'sponsor: ▮[not-applicable]',
    'answer-absence-in-list',
    { value: 'not-applicable' },
  ],
  ['votes for an absence', 'belief: {votes: {▮dont-know: 1}}', 'answer-not-an-option', { nearest: null }],
  ['a number too small', 'people: ▮0', 'answer-out-of-range', { min: 1, max: null }],
  ['a number too large', 'share: ▮100.5', 'answer-out-of-range', { min: 0, max: 100 }],
  ['no finite number', 'people: ▮.inf', 'answer-not-finite', {}],
  ['no number', 'people: ▮.nan', 'answer-not-finite', {}],
  ['a number with a unit', 'share: ▮70 %', 'answer-wrong-type', { type: 'number' }],
  ['a quoted number for a number', 'share: ▮"70"', 'answer-quoted-number', { value: '70' }],
  ['a number that may be grouped', 'people: ▮1.000', 'answer-ambiguous-number', { value: '1.000' }],
  ['a boolean for a text', 'story: ▮true', 'answer-wrong-type', { type: 'text' }],
  ['a list for a text', 'story: ▮[a]', 'answer-wrong-type', { type: 'text' }],
  ['a key that an answer has not', 'sponsor: {▮answr: 1}', 'unknown-key', { nearest: 'answer' }],
  ['a note that is no text', 'sponsor: {answer: 1, note: ▮5}', 'wrong-type', { written: '5' }],
  ['a wrong value with remarks', 'sponsor: {note: n, answer: ▮9}', 'answer-not-an-option', {}],
  ['an answer beside votes', 'belief: {answer: 1, ▮votes: {1: 2}}', 'answer-and-votes', {}],
  ['votes on a fact', 'council: {▮votes: {yes: 2}}', 'votes-not-possible', { because: 'fact' }],
  ['votes on a number', 'share: {▮votes: {1: 2}}', 'votes-not-possible', { because: 'number' }],
  ['votes on several values', 'goals: {▮votes: {mail: 2}}', 'votes-not-possible', { because: 'multi' }],
  ['votes for no option', 'belief: {votes: {1: 2, ▮7: 1}}', 'answer-not-an-option', { allowed: [1, 2, 3] }],
  ['no vote at all', 'belief: {▮votes: {1: 0, 2: 0}}', 'votes-empty', {}],
  ['an empty vote', 'belief: {▮votes: {}}', 'votes-empty', {}],
  ['half a vote', 'belief: {votes: {1: ▮0.5}}', 'votes-not-a-count', {}],
  ['less than no vote', 'belief: {votes: {1: ▮-1}}', 'votes-not-a-count', {}],
  ['more votes than any room has', 'belief: {votes: {1: ▮1000000000}}', 'votes-not-a-count', {}],
  ['votes in a list', 'belief: {▮votes: [1, 2]}', 'wrong-type', { found: 'list' }],
  [
    'what was not chosen',
    'goals: [mail], primary: ▮inside',
    'answer-not-chosen',
    { from: 'goals', chosen: ['mail'] },
  ],
  ['one of none', 'goals: [], primary: ▮inside', 'answer-not-chosen', { chosen: [] }],
];

describe('an answer is refused:', () => {
  it.each(wrong)('%s', async (_what, answers, code, args) => {
    const { text, place } = marked(`answers: {${answers}}`);
    const { responses, diagnostics } = await read(text);
    expect(responses).toEqual([]);
    expect(diagnostics).toMatchObject([{ code, args, level: 'error' }]);
    if (args !== undefined && !['wrong-type'].includes(code))
      expect(diagnostics.map(brief)).toEqual([`${code} ${place}`]);
  });

  it('a value for what is computed', async () => {
    const computed = edited(
      clean,
      '  - id: tools',
      '      - {id: both, title: {de: B, en: B}, type: computed, measure: score.sponsor, action: {do: {de: a, en: a}}}\n  - id: tools',
    );
    for (const text of ['3', '{answer: 3}', '{votes: {1: 2}}']) {
      const { diagnostics } = await readAnswers(
        'a.yaml',
        bytes(`answers: {both: ${text}}`),
        checked(computed),
      );
      expect(diagnostics.map(({ code }) => code)).toEqual(['answer-computed']);
    }
  });

  it('all of them at once', async () => {
    const text = `answers:\n${wrong
      .slice(0, 25)
      .map(([, answers]) => `  ${answers.replace('▮', '')}`)
      .join('\n')}`;
    expect(
      (await read(text)).diagnostics.filter(({ level }) => level === 'error').length,
    ).toBeGreaterThanOrEqual(25);
  });
});

describe('a boolean for an option of the same letters', () => {
  it('needs quotes', async () => {
    const flagged = clean.replace("value: 'yes'", "value: 'true'").replace('== "yes"', '== "true"');
    const { diagnostics } = await readAnswers('a.yaml', bytes('answers: {council: true}'), checked(flagged));
    expect(diagnostics).toMatchObject([
      { code: 'wrong-type', args: { expected: ['string'], found: 'boolean', written: 'true' } },
    ]);
  });
});

describe('what was not chosen elsewhere is no mistake', () => {
  it.each([
    ['primary: inside'],
    ['goals: dont-know, primary: inside'],
    ['goals: {note: n}, primary: inside'],
  ])('%s', async (answers) => {
    expect((await read(`answers: {${answers}}`)).diagnostics).toEqual([]);
  });

  it('nor is a second one where the list itself is wrong', async () => {
    expect(
      (await read('answers: {goals: [insid], primary: inside}')).diagnostics.map(({ code }) => code),
    ).toEqual(['answer-not-an-option']);
  });
});

describe('advice: a leading zero', () => {
  it('is read as a decimal number, and said', async () => {
    const { responses, diagnostics } = await read('answers: {share: 012}');
    expect(responses[0]?.answers.get('share')?.given).toEqual({ kind: 'value', value: 12 });
    expect(diagnostics).toMatchObject([
      { code: 'leading-zeros', level: 'advice', args: { written: '012', value: 12 } },
    ]);
  });
});

describe('the head of a response', () => {
  it('is read', async () => {
    const [response] = (
      await read(
        'questionnaire: small\nversion: 1.2.0\nlanguage: en\norganization: Ltd\nrespondent: {id: r1, role: staff, people: 7, group: North}\ndate: 2026-11-23\nremarks: {summary: s, ready: r}\nactions: {sponsor: {owner: o, due: 2027-01-31, status: open}}',
      )
    ).responses;
    expect(response).toEqual({
      organization: 'Ltd',
      date: '2026-11-23',
      language: 'en',
      respondent: { id: 'r1', role: 'staff', people: 7, group: 'North' },
      answers: new Map(),
      remarks: { summary: 's', ready: 'r' },
      agreements: { sponsor: { owner: 'o', due: '2027-01-31', status: 'open' } },
    });
  });

  it('may be empty', async () => {
    const { responses, diagnostics } = await read(
      'questionnaire:\nrespondent:\n  role:\n  people:\ndate:\nanswers:\nremarks: {summary: }',
    );
    expect(diagnostics).toEqual([]);
    expect(responses).toEqual([{ respondent: {}, answers: new Map(), remarks: {}, agreements: {} }]);
  });

  it.each([
    ['an unknown key', '▮anwers: {}', 'unknown-key', 'error'],
    ['another questionnaire', 'questionnaire: ▮large', 'questionnaire-mismatch', 'error'],
    ['another major version', 'version: ▮2.0.0', 'version-major', 'error'],
    ['another minor version', 'version: ▮1.3.0', 'version-minor', 'advice'],
    ['a version that is none', 'version: ▮one', 'bad-format', 'error'],
    ['a version that is a number', 'version: ▮1.2', 'wrong-type', 'error'],
    ['a language that there is not', 'language: ▮fr', 'not-allowed-value', 'error'],
    ['a role that there is not', 'respondent: {role: ▮boss}', 'not-allowed-value', 'error'],
    ['half a person', 'respondent: {people: ▮1.5}', 'wrong-type', 'error'],
    ['a day that there is not', 'date: ▮2026-02-30', 'bad-format', 'error'],
    [
      'more votes than people',
      'respondent: {people: 2}\nanswers: {belief: {▮votes: {1: 2, 3: 1}}}',
      'votes-exceed-people',
      'error',
    ],
    ['a remark on no section', 'remarks: {▮redy: x}', 'remark-unknown', 'error'],
    ['an agreement on no question', 'actions: {▮sponsr: {owner: o}}', 'answer-unknown-question', 'error'],
    [
      'an agreement on a question without an action',
      'actions: {▮story: {owner: o}}',
      'agreement-without-action',
      'advice',
    ],
    ['a day that there is not, agreed', 'actions: {sponsor: {due: ▮soon}}', 'bad-format', 'error'],
    ['answers in a list', 'answers: ▮[1]', 'wrong-type', 'error'],
  ])('%s is said', async (_what, source, code, level) => {
    const { text, place } = marked(source);
    const { diagnostics } = await read(text);
    expect(diagnostics).toMatchObject([{ code, level }]);
    expect(diagnostics.map(brief)).toEqual([`${code} ${place}`]);
  });

  it('may name its questionnaire by a path, which is for others to follow', async () => {
    expect((await read('questionnaire: ./other.yaml')).diagnostics).toEqual([]);
  });

  it('with a mistake hides no mistake of the answers, and the other way round', async () => {
    const codes = (
      await read(
        'language: fr\nrespondent: {role: boss, people: 1}\nremarks: {x: y}\nanswers: {sponsor: 9, belief: {votes: {1: 2}}}',
      )
    ).diagnostics.map(({ code }) => code);
    expect(codes.sort()).toEqual([
      'answer-not-an-option',
      'not-allowed-value',
      'not-allowed-value',
      'remark-unknown',
      'votes-exceed-people',
    ]);
  });
});

describe('responses are read from', () => {
  const one = '{"answers": {"sponsor": 1}}';
  it.each([
    ['a YAML list', 'a.yaml', '- answers: {sponsor: 1}\n- answers: {sponsor: 2}\n', 2],
    ['a JSON object', 'a.json', one, 1],
    ['a JSON list', 'a.json', `[${one}, ${one}]`, 2],
    ['NDJSON by its name', 'a.ndjson', `${one}\n${one}\n`, 2],
    ['NDJSON by its other name', 'a.JSONL', one, 1],
    ['NDJSON from a pipe', '-', `${one}\n${one}\n${one}`, 3],
    ['JSON from a pipe', '-', `{\n"answers": {"sponsor": 1}\n}`, 1],
    ['YAML from a pipe', '-', 'answers: {sponsor: 1}', 1],
    ['a table from a pipe', '-', 'id,answer\nsponsor,1\n', 1],
  ])('%s', async (_from, file, text, count) => {
    const { responses, diagnostics } = await read(text, file);
    expect(diagnostics).toEqual([]);
    expect(responses).toHaveLength(count);
    expect(responses[0]?.answers.get('sponsor')?.given).toEqual({ kind: 'value', value: 1 });
  });

  it('a format that is named, whatever the file is called', async () => {
    expect((await read(`${one}\n${one}`, 'a.txt', 'ndjson')).responses).toHaveLength(2);
    expect((await read('id;answer\nsponsor;1\n', 'a.txt', 'csv')).responses).toHaveLength(1);
  });

  it('each place in its line or item', async () => {
    expect((await read(`${one}\n{"answers": {"sponsor": 9}}`, 'a.ndjson')).diagnostics.map(brief)).toEqual([
      'answer-not-an-option 2:25',
    ]);
    expect((await read('- answers: {sponsor: 1}\n- answers: {sponsor: 9}')).diagnostics.map(brief)).toEqual([
      'answer-not-an-option 2:22',
    ]);
  });

  it('all lines, of which a broken one hides no problem of the others', async () => {
    const lines = [one, '{"answers": {"sponsor": 9}}', '{"answers": ', '{"answers": {"people": 0}}', '{,}'];
    const { responses, diagnostics } = await read(lines.join('\n'), 'a.ndjson');
    expect(responses).toEqual([]);
    expect(diagnostics.map(brief)).toEqual([
      'answer-not-an-option 2:25',
      'json-syntax 3:13',
      'answer-out-of-range 4:24',
      'json-syntax 5:2',
    ]);
  });

  it('no line that is broken as if it were empty', async () => {
    expect((await read('{"answers": ', 'a.ndjson')).diagnostics.map(({ code }) => code)).toEqual([
      'json-syntax',
    ]);
  });

  it('no list that is empty', async () => {
    expect((await read('[]')).diagnostics.map(({ code }) => code)).toEqual(['no-responses']);
  });

  it.each([['word'], ['5'], ['- 1']])('nothing that is no response: %s', async (text) => {
    expect((await read(text)).diagnostics.map(({ code }) => code)).toEqual(['wrong-type']);
  });
});

describe('a file says at first sight', () => {
  it('its questionnaire, version and language', async () => {
    const text = 'questionnaire: ./q.yaml\nversion: 1.0.0\nlanguage: de\nanswers: {nonsense: 1}';
    expect(await peekAnswers('a.yaml', bytes(text))).toEqual({
      questionnaire: './q.yaml',
      version: '1.0.0',
      language: 'de',
    });
  });

  it('the first of several', async () => {
    expect(await peekAnswers('a.ndjson', bytes('{}\n{"questionnaire": "small"}'))).toEqual({
      questionnaire: 'small',
    });
  });

  it.each([
    ['a.yaml', '['],
    ['a.json', '{'],
    ['a.csv', 'id,answer\n"'],
    ['a.yaml', ''],
    ['a.yaml', 'language: xx\nquestionnaire: 5'],
  ])('nothing where nothing can be read: %s %s', async (file, text) => {
    expect(await peekAnswers(file, bytes(text))).toEqual({});
  });

  it('what a table says', async () => {
    const text = 'id;answer\nresponse.questionnaire;small\nresponse.language;de\n';
    expect(await peekAnswers('a.csv', bytes(text))).toEqual({ questionnaire: 'small', language: 'de' });
  });
});
