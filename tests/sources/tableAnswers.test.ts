import { describe, expect, it } from 'vitest';
import { problemWords } from '../../src/locales/problemWords.js';
import { readAnswers } from '../../src/sources/answers.js';
import { brief, bytes, checked, marked } from './fixture.js';

const questionnaire = checked();
const read = (text: string, file = 'a.csv') => readAnswers(file, bytes(text), questionnaire);

describe('a cell of an answers table is', () => {
  it.each([
    ['a number', 'share', '12', 12],
    ['a number with a decimal comma', 'share', '"12,5"', 12.5],
    ['a number with a decimal point', 'share', '12.5', 12.5],
    ['a negative number for the check to judge', 'share', '0', 0],
    ['an option', 'sponsor', '2', 2],
    ['an option as spreadsheets write it', 'sponsor', '2.0', 2],
    ['a word', 'council', 'yes', 'yes'],
    ['several words, by spaces', 'goals', 'inside mail', ['inside', 'mail']],
    ['several words, by commas', 'goals', '"inside, mail"', ['inside', 'mail']],
    ['several words, by semicolons', 'goals', 'inside;mail', ['inside', 'mail']],
    ['several words, in brackets', 'goals', '"[inside, mail]"', ['inside', 'mail']],
    ['none of several', 'goals', '[]', []],
    ['a text, quotes and line breaks included', 'story', '"a ""b""\nc"', 'a "b"\nc'],
    ['a text of digits', 'story', '007', '007'],
    ['a number with a decimal nought', 'people', '8.0', 8],
    ['a number with an exponent, as spreadsheets write large ones', 'people', '4e2', 400],
    ['another one', 'people', '1.5E+03', 1500],
  ])('%s', async (_what, id, cell, value) => {
    const { responses, diagnostics } = await read(`id,answer\n${id},${cell}\n`);
    expect(diagnostics).toEqual([]);
    expect(responses[0]?.answers.get(id)?.given).toEqual({ kind: 'value', value });
  });

  it('votes', async () => {
    const given = (await read('id,answer\nbelief,1:2 3:4\n')).responses[0]?.answers.get('belief')?.given;
    expect(given).toEqual({
      kind: 'votes',
      votes: [
        { value: 1, count: 2 },
        { value: 3, count: 4 },
      ],
    });
  });

  it('an absence', async () => {
    expect((await read('id,answer\nshare,dont-know\n')).responses[0]?.answers.get('share')?.given).toEqual({
      kind: 'dont-know',
    });
  });

  it('nothing', async () => {
    expect((await read('id,answer\nshare,\nsponsor\n')).responses[0]?.answers.size).toBe(0);
  });
});

describe('an answers table', () => {
  it.each([[','], [';'], ['\t']])(
    'may be separated by "%s", have a byte order mark and any order of columns',
    async (separator) => {
      const rows = [
        ['note', 'answer', 'x', 'evidence', 'id'],
        ['n', '1', '', 'e', 'sponsor'],
        ['', 'Ltd', '', '', 'response.organization'],
        ['', '7', '', '', 'respondent.people'],
        ['', 'staff', '', '', 'respondent.role'],
      ];
      const { responses, diagnostics } = await read(
        `\ufeff${rows.map((row) => row.join(separator)).join('\r\n')}\r\n`,
      );
      expect(diagnostics).toEqual([]);
      expect(responses[0]).toMatchObject({ organization: 'Ltd', respondent: { people: 7, role: 'staff' } });
      expect(responses[0]?.answers.get('sponsor')).toEqual({
        given: { kind: 'value', value: 1 },
        note: 'n',
        evidence: 'e',
      });
    },
  );

  it.each([
    ['an answer that is no option', 'id,answer\nsponsor,▮9', 'answer-not-an-option'],
    [
      'a cell after a cell of several lines',
      'id,note,answer\nstory,"a\nb",x\nsponsor,"ä;ü\nc",▮9\n',
      'answer-not-an-option',
    ],
    ['a cell after empty lines', '\ufeffid;answer\n\n\r\nsponsor;▮9\n', 'answer-not-an-option'],
    ['a number that may be grouped', 'id;answer\npeople;▮1.000', 'answer-ambiguous-number'],
    ['a number with a unit', 'id;answer\nshare;▮70 %', 'answer-wrong-type'],
    ['a vote for no option', 'id,answer\nbelief,▮1:2 9:1', 'answer-not-an-option'],
    ['an unknown question', 'id,answer\n▮sponsr,1', 'answer-unknown-question'],
    ['an unknown question without an answer', 'id,answer\n▮sponsr,', 'answer-unknown-question'],
    ['an unknown entry', 'id,answer\n▮response.dat,1', 'table-head-unknown'],
    ['a row that stands twice', 'id,answer\nsponsor,1\n▮sponsor,2', 'table-row-twice'],
    ['a day that there is not', 'id,answer\nresponse.date,▮2026-13-01', 'bad-format'],
    ['a role that there is not', 'id,answer\nrespondent.role,▮boss', 'not-allowed-value'],
    ['more votes than people', 'id,answer\nrespondent.people,1\nbelief,▮1:2', 'votes-exceed-people'],
    ['a number in another notation', 'id,answer\nshare,▮0x10', 'answer-wrong-type'],
    ['an option in another notation', 'id,answer\nsponsor,▮0x1', 'answer-not-an-option'],
    ['a question named like a prototype', 'id,answer\n▮constructor,2', 'answer-unknown-question'],
    ['another one', 'id,answer\n▮__proto__,2', 'answer-unknown-question'],
    ['an answer named like a prototype', 'id,answer\ncouncil,▮constructor', 'answer-not-an-option'],
    ['votes for an option named like a prototype', 'id,answer\nbelief,▮toString:2', 'answer-not-an-option'],
    ['a decimal comma that is no separator', 'id,answer\nshare,12,▮5', 'table-row-long'],
    ['a decimal comma before empty cells', 'id,answer,note\nshare,▮12,5,', 'table-row-long'],
    ['a column that stands twice', 'id,answer,▮answer\nsponsor,1,2', 'table-column-twice'],
    ['a quote that is not closed', '▮id,answer\nsponsor,"1', 'table-syntax'],
    ['a header without answers', '▮id,value\nsponsor,1', 'table-column-missing'],
  ])('points at the cell of %s', async (_what, source, code) => {
    const { text, place } = marked(source);
    const { responses, diagnostics } = await read(text);
    expect(responses).toEqual([]);
    if (code === 'table-syntax') expect(diagnostics.map((each) => each.code)).toEqual([code]);
    else expect(diagnostics.map(brief)).toEqual([`${code} ${place}`]);
  });

  it('shows how a cell with a separator in it is written', async () => {
    const args = { columns: 2, cells: 3, example: '1,000' };
    expect((await read('id,answer\npeople,1,000')).diagnostics).toMatchObject([
      { code: 'table-row-long', args },
    ]);
    expect(problemWords('en')['table-row-long'](args).hint).toContain('"1,000"');
  });

  it('may have columns without a name at its end, as spreadsheets write them', async () => {
    expect((await read('id,answer,,\nshare,12,,\n')).diagnostics).toEqual([]);
    expect((await read('id,answer,,\nshare,12,5,\n')).diagnostics.map(brief)).toEqual([
      'table-row-long 2:10',
    ]);
  });

  it('with rows that are too long hides no other problem', async () => {
    const codes = (await read('id,answer\nshare,12,5\nsponsor,9\n')).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(['table-row-long', 'answer-not-an-option']);
  });

  it('may count people as spreadsheets do', async () => {
    const { responses } = await read('id,answer\nrespondent.people,8.0\n');
    expect(responses[0]?.respondent.people).toBe(8);
  });

  it('with a byte order mark counts columns from after it', async () => {
    expect((await read('\ufeffid,answer\nsponsor,9')).diagnostics.map(brief)).toEqual([
      'answer-not-an-option 2:9',
    ]);
    expect((await read('\ufeffid,answer,answr\nx,1')).diagnostics.map(brief)).toEqual([
      'answer-unknown-question 2:1',
    ]);
  });
});
