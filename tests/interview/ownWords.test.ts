import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { updated } from '../../src/interview/file/save.js';
import type { OwnWords } from '../../src/interview/session/ownWords.js';
import { typedDate } from '../../src/interview/typing/date.js';
import { questionnaire, session, value } from './fixture.js';
import { play } from './play.js';
import { play as playOnScreen } from './screen/stage.js';

const answered = { council: value('yes'), people: value(12), sponsor: value(1) };
/** To the overview, and at the end a pause. */
const plain = async (...lines: string[]) => {
  const { io, screen } = await play(['r', ...lines, 'q'], { answers: answered });
  return { data: parse(io.store.get('a.yaml') ?? 'answers:'), screen };
};

describe('line by line, in the overview', () => {
  it('a summary and a remark on a section are noted, changed and deleted', async () => {
    const noted = await plain('s', '1', 'Good start.', '2', 'Few people.', '');
    expect(noted.data.remarks).toEqual({ summary: 'Good start.', context: 'Few people.' });
    const changed = await plain('s', '1', 'Good.', '1', 'Better.', '');
    expect(changed.data.remarks).toEqual({ summary: 'Better.' });
    const left = await plain('s', '1', 'Good.', '1', '', '1', '<', '');
    expect(left.data.remarks).toEqual({ summary: 'Good.' });
    const deleted = await plain('s', '1', 'Good.', '1', '-', '');
    expect(deleted.data.remarks).toEqual({ summary: null });
  });

  it('an agreement has an owner, a date and a status, and is marked as done later', async () => {
    const { data } = await plain('w', '1', 'Head of IT', '31.1.2027', '', '');
    expect(data.actions).toEqual({ sponsor: { owner: 'Head of IT', due: '2027-01-31', status: 'open' } });
    const done = await plain('w', '1', 'Head of IT', '2027-01-31', 'o', '1', '', '', 'd', '');
    expect(done.data.actions).toEqual({
      sponsor: { owner: 'Head of IT', due: '2027-01-31', status: 'done' },
    });
    expect(done.screen).toContain('Sponsor: Head of IT, by 31 January 2027, open');
    const taken = await plain('w', '1', 'Head of IT', '', '', '1', '-', '');
    expect(taken.data.actions).toEqual({ sponsor: null });
  });

  it('what is no date, status or number is asked for again, and going back notes nothing', async () => {
    const { data, screen } = await plain(
      'w',
      '9',
      '1',
      'A',
      '30.2.2027',
      '<',
      '1',
      'B',
      '',
      'maybe',
      '<',
      '',
    );
    expect(data.actions).toBeUndefined();
    for (const said of ['from 1 to 1', 'no calendar day', '“open” or “done”']) expect(screen).toContain(said);
  });

  it('a pause ends it from there, and what was noted is kept', async () => {
    const { io, ending } = await play(['r', 's', '1', 'Good.', 'q'], { answers: answered });
    expect(ending).toBe('paused');
    expect(parse(io.store.get('a.yaml') ?? '').remarks).toEqual({ summary: 'Good.' });
  });
});

describe('on the screen, in the overview', () => {
  const start = () => session(answered);

  it('a remark is typed, and shows in the list and in the overview', async () => {
    const { text, screens } = await playOnScreen(start(), 'rz<enter>Guter Anfang.<enter><left><left>');
    expect(parse(text).remarks).toEqual({ summary: 'Guter Anfang.' });
    expect(screens.join('\n')).toContain('Zusammenfassung: Guter Anfang.');
    expect(screens.join('\n')).toContain('Anmerkungen für den Bericht (1 Text)');
  });

  it('an agreement takes three steps', async () => {
    const { text, screens } = await playOnScreen(
      start(),
      'rv<enter>IT-Leitung<enter>31.1.2027<enter>2<enter><left><left>',
    );
    expect(parse(text).actions).toEqual({
      sponsor: { owner: 'IT-Leitung', due: '2027-01-31', status: 'done' },
    });
    expect(screens.join('\n')).toContain('Sponsor: IT-Leitung, bis 31. Januar 2027, erledigt');
  });

  it('what was typed is kept when the terminal closes, and discarded by going back', async () => {
    const { text } = await playOnScreen(start(), 'rz<enter>Angefangen');
    expect(parse(text).remarks).toEqual({ summary: 'Angefangen' });
    const back = await playOnScreen(start(), 'rz<enter>Angefangen<shiftTab>');
    expect(parse(back.text).remarks).toBeUndefined();
  });

  it('is not offered to staff, whose words stand in no result', async () => {
    const staff = session(answered, { head: { respondent: { role: 'staff' } } });
    expect((await playOnScreen(staff, 'r')).last).not.toContain('Anmerkungen');
  });
});

describe('the file keeps everything else as it was', () => {
  const head = { respondent: {} };
  const written = (text: string, before: OwnWords, after: OwnWords): string | undefined =>
    updated(
      text,
      { head, answers: new Map(), own: before },
      { head, answers: new Map(), own: after },
      questionnaire,
    );
  const none: OwnWords = { remarks: {}, agreements: {} };
  const text = '# Comment\nanswers:\n  sponsor: 1   # as voted\n  people: {answer: 3}\n';

  it.each<[string, string, OwnWords, OwnWords, string]>([
    [
      'a first remark',
      text,
      none,
      { ...none, remarks: { summary: 'A: b' } },
      `${text}remarks:\n  summary: "A: b"\n`,
    ],
    [
      'a first agreement',
      text,
      none,
      { ...none, agreements: { sponsor: { owner: 'IT', status: 'open' } } },
      `${text}actions:\n  sponsor: {owner: IT, status: open}\n`,
    ],
    [
      'another remark, in the order of the sections',
      `remarks:\n  context: >-\n    Folded\n    text.\n${text}`,
      { ...none, remarks: { context: 'Folded text.' } },
      { ...none, remarks: { context: 'Folded text.', summary: 'New.' } },
      `remarks:\n  summary: New.\n  context: >-\n    Folded\n    text.\n${text}`,
    ],
    [
      'done',
      `${text}actions:\n  sponsor: {owner: IT, status: open} # agreed\n`,
      { ...none, agreements: { sponsor: { owner: 'IT', status: 'open' } } },
      { ...none, agreements: { sponsor: { owner: 'IT', status: 'done' } } },
      `${text}actions:\n  sponsor: {owner: IT, status: done} # agreed\n`,
    ],
  ])('%s', (_, before, old, now, after) => {
    expect(written(before, old, now)).toBe(after);
  });

  it('and JSON stays JSON', () => {
    const json = written('{"answers": {"sponsor": 1}}', none, { ...none, remarks: { summary: 'A' } });
    expect(JSON.parse(json ?? '')).toEqual({ answers: { sponsor: 1 }, remarks: { summary: 'A' } });
  });
});

it.each([
  ['2027-01-31', '2027-01-31'],
  ['31.1.2027', '2027-01-31'],
  [' 01. 02. 2027 ', '2027-02-01'],
  ['30.2.2027', undefined],
  ['2027-13-01', undefined],
  ['morgen', undefined],
  ['', undefined],
])('the date %s is %s', (text, date) => {
  expect(typedDate(text)).toBe(date);
});
