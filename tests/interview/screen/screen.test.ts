import { describe, expect, it } from 'vitest';
import { screenAsking } from '../../../src/interview/screen/screen.js';
import type { Head, Session } from '../../../src/interview/session/session.js';
import { interviewWords } from '../../../src/locales/interviewWords.js';
import { fakeIo } from '../fakeIo.js';
import { allAnswered, questionnaire, session, value } from '../fixture.js';
import { fakeDevice, play } from './stage.js';

const people = (count: number) => ({ head: { respondent: { people: count } } });
const votes = (counts: Record<number, number>) => ({ votes: counts });

describe('an interview on the screen', () => {
  it('begins a section with what it is about, then asks, and ends with everything in the file', async () => {
    const { ending, answers, screens, text } = await play(
      session(),
      '<enter>1<enter>12<enter>nothing yet<enter>0<enter>2<enter>1 3 <enter>1<enter>2<enter>f',
    );
    expect(screens[0]).toContain('Zuerst die Angaben.');
    expect(screens[1]).toContain('[1/7] Ausgangslage · Betriebsrat');
    expect(ending).toBe('finished');
    expect(answers).toEqual(allAnswered);
    expect(text).not.toContain('interview:');
  });

  it('shows a question whole: where one is, what is asked, the options, the keys', async () => {
    const { last } = await play(
      session({ council: value('yes') }, { progress: { at: 'sponsor', skipped: [] } }),
      '3',
    );
    expect(last).toMatchInlineSnapshot(`
      "  [4/7] Management · Sponsor                              noch etwa 5 Minuten
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━────────────────────────────────

        Gibt es einen Sponsor?

        Eine Person der Leitung.

          0  Stufe 0

          1  Stufe 1

          2  Stufe 2

        ❯ 3  Stufe 3

          4  Stufe 4

          -  weiß nicht

          x  nicht anwendbar


        ↑↓/Zahl wählen · Enter antworten · ← zurück · → überspringen · ? Hilfe
        n Notiz · e Nachweis · v Abstimmung · r Überblick · q Pause"
    `);
  });

  it('speaks English where that is wanted, keys and complaints included', async () => {
    const start = session({ people: value(7) }, { progress: { at: 'sponsor', skipped: [] } });
    const { last } = await play(start, '<enter>', { language: 'en' });
    expect(last).toContain('! Nothing is chosen yet. Choose with ↑↓ or a number; → skips the question.');
    expect(last).toContain('Enter answer · ← back · → skip · ? help');
  });

  it('goes back to the earlier answer, selected', async () => {
    const { last } = await play(session(), '<enter>2<enter><shiftTab>');
    expect(last).toContain('[1/6]');
    expect(last).toContain('❯ 2  Nein');
  });

  it('makes a question open again whose field was cleared, and says so before', async () => {
    const both = { people: value(7), attempt: value('once') };
    const number = session(both, { progress: { at: 'people', skipped: ['council'] } });
    const cleared = await play(number, '<backspace>');
    expect(cleared.last).toContain('Enter Antwort löschen');
    const gone = await play(number, '<backspace><enter>');
    expect([gone.answers, gone.last.includes('Sponsor')]).toEqual([{ attempt: 'once' }, true]);
    const text = session(both, { progress: { at: 'attempt', skipped: ['council'] } });
    const { answers } = await play(text, '<tab>nwhy<enter><lineBack><enter>');
    expect(answers).toEqual({ people: 7, attempt: { note: 'why' } });
  });

  it('names Back only where there is something to go back to', async () => {
    const first = await play(session(), '<enter>');
    expect([first.last.includes('zurück'), first.last.includes('[1/')]).toEqual([false, true]);
    expect((await play(session(), '<enter><tab>')).last).not.toContain('<  zurück');
    expect((await play(session(), '<enter>1<enter>')).last).toContain('Umschalt+Tab zurück');
  });

  it('names no numbers where numbers are typed into a field', async () => {
    const start = session({}, { progress: { at: 'people', skipped: ['council'] } });
    expect((await play(start, '')).last).toContain('↑↓ wählen');
    expect((await play(start, '<down>')).last).not.toContain('Zahl');
  });

  it('does not go back by a Backspace that is held, which clears a field', async () => {
    const start = session({ people: value(12) }, { progress: { at: 'people', skipped: ['council'] } });
    const cleared = '<backspace><heldBackspace><heldBackspace><heldBackspace>';
    expect((await play(start, cleared)).last).toContain('[2/7]');
    expect((await play(start, `${cleared}<backspace>`)).last).toContain('[1/7]');
    const choice = session(
      { trust: value(2) },
      { progress: { at: 'trust', skipped: ['council', 'sponsor'] } },
    );
    expect((await play(choice, '<backspace><heldBackspace>')).last).toContain('Gibt es einen Sponsor?');
    expect((await play(choice, 'r<heldBackspace>')).last).toContain('Überblick');
    expect((await play(choice, '<tab><heldBackspace>')).last).toContain('❯ s');
    expect((await play(choice, '?<heldBackspace>')).last).toContain('Tasten:');
  });

  it('closes the list of commands, the help and the overview by Escape', async () => {
    const start = session({ council: value('yes') }, { progress: { at: 'sponsor', skipped: [] } });
    for (const key of ['<tab>', '?', 'r']) {
      const { last, screens } = await play(start, `${key}<escape>`);
      expect([last === screens[0], screens[1] === last]).toEqual([true, false]);
    }
  });

  it('discards no note by Escape, which some press after typing', async () => {
    const start = session({}, { progress: { at: 'sponsor', skipped: [] } });
    expect((await play(start, 'nwhy<escape><enter>')).answers).toEqual({ sponsor: { note: 'why' } });
  });

  it('keeps notes of several lines and evidence beside the answer', async () => {
    const { answers } = await play(
      session({}, { progress: { at: 'sponsor', skipped: [] } }),
      'nfirst<newline>second<enter>3<enter>minutes of 3 May<enter>',
    );
    expect(answers).toEqual({ sponsor: { answer: 3, evidence: 'minutes of 3 May', note: 'first\nsecond' } });
  });

  it('asks for evidence that says something, and goes on without any', async () => {
    const start = session({}, { progress: { at: 'sponsor', skipped: [] } });
    const asked = await play(start, '3<enter>7<enter>');
    expect(asked.last).toContain('! Eine Zahl oder ein Buchstabe allein belegt nichts.');
    const none = await play(start, '3<enter>keiner<enter>');
    expect([none.answers, none.last.includes('Vereinbarung')]).toEqual([{ sponsor: 3 }, true]);
  });

  it('keeps what was begun while the help or a note is open', async () => {
    const number = session({}, { progress: { at: 'people', skipped: ['council'] } });
    expect((await play(number, '12?<enter><tab>nround<enter>0<enter>')).answers).toEqual({
      people: { answer: 120, note: 'round' },
    });
    const choice = session({}, { progress: { at: 'sponsor', skipped: [] } });
    expect((await play(choice, '3?<enter>')).last).toContain('❯ 3');
  });

  it('keeps a number that was begun while a letter leads somewhere else, and records nothing of it', async () => {
    const start = session({ people: value(7) }, { progress: { at: 'people', skipped: ['council'] } });
    const noted = await play(start, '12nround<enter>');
    expect(noted.last).toMatch(/^ +712$/m);
    expect(noted.answers).toEqual({ people: { answer: 7, note: 'round' } });
    for (const script of ['12ewhy<shiftTab>', '12r2<enter>', '12?<enter>', '12<shiftTab><right>']) {
      const { last, session: left } = await play(start, script);
      expect(last).toMatch(/^ +712$/m);
      expect(left.answers.get('people')).toEqual(value(7));
    }
  });

  it('keeps what was typed while one is somewhere else', async () => {
    const text = session({}, { progress: { at: 'attempt', skipped: ['council', 'people'] } });
    const away = await play(text, 'half<tab>r3<enter>');
    expect(away.last).toContain('half');
    expect((await play(text, 'half<shiftTab><right>')).last).toContain('half');
  });

  it('says which answer is not offered any more, and brings it back with what offers it', async () => {
    const chosen = session(
      { direction: value(['findExperts', 'reach']), primary: value('reach') },
      { progress: { at: 'direction', skipped: [] } },
    );
    const { screens, answers } = await play(chosen, '3 <enter>');
    expect(screens.at(-1)).toContain('Die Antwort auf „Wichtigstes Ziel“ steht nicht mehr zur Wahl');
    expect(answers).toEqual({ direction: ['findExperts'] });
    const back = await play(chosen, '3 <enter><enter>r5<enter>');
    expect(back.answers).toEqual({ direction: ['findExperts'] });
  });

  it('takes no word for evidence that denies it', async () => {
    const start = session({}, { progress: { at: 'sponsor', skipped: [] } });
    expect((await play(start, 'enein<enter>')).answers).toEqual({});
    expect((await play(start, 'ea letter<enter>e<lineBack>-<enter>')).answers).toEqual({ sponsor: null });
    expect((await play(start, '3<enter>7<enter><lineBack><enter>')).answers).toEqual({ sponsor: 3 });
  });

  it('shows what counts where there is room', async () => {
    const start = session({}, { progress: { at: 'people', skipped: ['council'] } });
    expect((await play(start, '')).last).toContain('Köpfe zählen.');
    expect((await play(start, '<80x14>')).last).not.toContain('Köpfe zählen.');
  });

  it('lists every command under Tab, in text fields too', async () => {
    const start = session({}, { progress: { at: 'attempt', skipped: [] } });
    expect((await play(start, '<enter><tab>')).last).toContain('weiß nicht');
    expect((await play(start, '<enter><tab>-<enter>')).answers).toEqual({ attempt: 'dont-know' });
    expect((await play(start, '<enter><tab>q')).ending).toBe('paused');
    // What answers takes Enter there, too.
    expect((await play(start, '<enter><tab>-')).answers).toEqual({});
    expect((await play(start, '<enter><tab><left>text<enter>')).answers).toEqual({ attempt: 'text' });
  });

  it('explains the question and the keys', async () => {
    const { last } = await play(session({}, { progress: { at: 'sponsor', skipped: [] } }), '?', {
      size: { columns: 80, rows: 40 },
    });
    expect(last).toContain('Eine Person der Leitung.');
    expect(last).toContain('Warum diese Frage: Ohne Mandat keine Mittel.');
    expect(last).toContain('↑ ↓, Zahl');
  });

  it.each<[string, string, string[], string[]]>([
    [
      'a choice',
      'sponsor',
      ['↑ ↓, Zahl', '←, Rücktaste', 'Abstimmung'],
      ['Leertaste', 'Umschalt+Tab', 'Feld'],
    ],
    ['a fact', 'council', ['↑ ↓, Zahl'], ['Abstimmung', 'Leertaste', 'Rücktaste']],
    ['several options', 'direction', ['Leertaste'], ['Abstimmung', 'Umschalt+Tab']],
    ['a number', 'people', ['Umschalt+Tab', 'Notiz'], ['Leertaste', 'Zahl', 'Abstimmung']],
    ['a text', 'attempt', ['Umschalt+Tab', 'Tab '], ['Leertaste', 'Zahl', '-  x', 'n  e']],
  ])('names in the help of %s the keys that work there, and no others', async (_, at, named, others) => {
    const skipped = at === 'council' ? [] : ['council'];
    const start = session({}, { progress: { at, skipped } });
    const opened = at === 'council' ? '<enter>?' : '<tab>?';
    const { last } = await play(start, opened, { size: { columns: 80, rows: 40 } });
    const keys = last.split('Tasten:')[1]?.split('Enter schließen')[0] ?? '';
    for (const one of named) expect(keys).toContain(one);
    for (const one of others) expect(keys).not.toContain(one);
  });

  it('is laid out anew when the size of the screen changes, nothing typed lost', async () => {
    const { last, answers } = await play(
      session({}, { progress: { at: 'attempt', skipped: [] } }),
      '<enter>halb<40x20> getippt<120x40><enter>',
    );
    expect(answers).toEqual({ attempt: 'halb getippt' });
    expect(last.split('\n')[0]?.length).toBeGreaterThan(80);
  });
});

describe('votes on the screen', () => {
  const start = () => session({}, { ...people(8), progress: { at: 'trust', skipped: [] } });

  it('show the spread while they are typed', async () => {
    const { last } = await play(start(), 'v0 3 0 5');
    expect(last).toMatch(/1 {2}Stufe 1 +3 ███\n/);
    expect(last).toMatch(/❯ 3 {2}Stufe 3 +5 █████\n/);
    expect(last).toContain('8 von 8 Stimmen gezählt');
  });

  it('stay votes, or become the answer that the room agrees on with the tally as a note', async () => {
    expect((await play(start(), 'v0 3 0 5 0<enter><enter>')).answers).toEqual({
      trust: votes({ 1: 3, 3: 5 }),
    });
    const { answers } = await play(start(), 'v0 3 0 5 0<enter>a2<enter>');
    expect(answers).toEqual({ trust: { answer: 2, note: 'Abstimmung: 3 × Nr. 1, 5 × Nr. 3 (8 Stimmen)' } });
  });

  it('are skipped, kept or deleted where nothing is counted, as the key line says', async () => {
    const empty = await play(start(), 'v');
    expect([empty.last.includes('Enter überspringen'), empty.last.includes('speichern')]).toEqual([
      true,
      false,
    ]);
    expect((await play(start(), 'v0')).last).toContain('Enter speichern');
    const counted = '0 3 0 5 0<enter><enter>r7<enter><lineBack>';
    expect((await play(start(), counted)).last).toContain('Enter Antwort löschen');
    expect((await play(start(), `${counted}<enter>`)).answers).toEqual({ trust: null });
    expect((await play(start(), 'nwhy<enter>v<enter>')).answers).toEqual({ trust: { note: 'why' } });
  });

  it('are checked against the people: too many never, fewer on a second Enter', async () => {
    const many = await play(start(), 'v9 0 0 0 0<enter>');
    expect(many.last).toContain('! Das sind 9 Stimmen');
    const few = await play(start(), 'v5 0 0 0 0<enter>');
    expect([few.last.includes('! 3 Stimmen fehlen'), few.answers]).toEqual([true, {}]);
    expect((await play(start(), 'v5 0 0 0 0<enter><enter>')).answers).toEqual({ trust: votes({ 0: 5 }) });
  });

  it('are counted to the end of a field, and back within it', async () => {
    expect((await play(start(), 'v0 3 0 5 <home>')).last).toContain('❯ 0  Stufe 0');
    expect((await play(start(), 'v0 3 ')).last).toContain('❯ 2  Stufe 2');
  });

  it('name what is left to one answer in the list of commands', async () => {
    expect((await play(start(), 'v<tab>')).last).toContain('v  eine Antwort statt Stimmen');
    expect((await play(start(), 'v0 3<tab>v4<enter>')).answers).toEqual({ trust: 4 });
  });

  it('keep the spread readable on a small screen: it scrolls, what can be done stays', async () => {
    const small = { size: { columns: 40, rows: 16 } };
    const counted = await play(start(), 'v0 3 0 5 0<enter>', small);
    expect(counted.last).toContain('Herrscht Vertrauen?');
    expect(counted.last).toContain('❯ w  weiter');
    expect(counted.last).toMatch(/^ +1 +3 ███$/m);
    expect(counted.last).toContain('Bild↑↓ blättern');
    const scrolled = await play(start(), 'v0 3 0 5 0<enter><pagedown><pagedown>', small);
    expect(scrolled.last).toContain('4  Stufe 4');
    expect(scrolled.last).toContain('❯ w  weiter');
    const back = await play(start(), 'v0 3 0 5 0<enter><pagedown><pagedown><pageup>', small);
    expect(back.last).toContain('Herrscht Vertrauen?');
  });

  it('need a number for each option', async () => {
    expect((await play(start(), 'v5 3<enter>')).last).toContain(
      'für jede der 5 Antwortmöglichkeiten eine Zahl',
    );
  });

  it('take the place of an earlier agreement, its tally included', async () => {
    const agreed = 'nmine<enter>v0 3 0 5 0<enter>a2<enter>';
    const { answers } = await play(start(), `${agreed}<left>v8 0 0 0 0<enter><enter>`);
    expect(answers).toEqual({ trust: { votes: { 0: 8 }, note: 'mine' } });
  });

  it('join a note of several lines on a line of their own', async () => {
    const { answers } = await play(start(), 'nfirst<newline>second<enter>v0 3 0 5 0<enter>a2<enter>');
    expect(answers).toEqual({
      trust: { answer: 2, note: 'first\nsecond\nAbstimmung: 3 × Nr. 1, 5 × Nr. 3 (8 Stimmen)' },
    });
  });

  it('are still being counted after the help and after a note', async () => {
    const { last, answers } = await play(start(), 'v0 3?<enter>nwhy<enter> 0 5');
    expect(last).toContain('❯ 0 3 0 5');
    expect(last).toContain('Notiz: why');
    expect(answers).toEqual({ trust: { note: 'why' } });
    expect((await play(start(), 'v0 3?')).last).toContain('für jede Antwort die Zahl der Stimmen');
  });

  it('are counted where counts are typed in place of one answer', async () => {
    const { answers } = await play(start(), '0 3 0 5 0<enter><enter>');
    expect(answers).toEqual({ trust: votes({ 1: 3, 3: 5 }) });
  });

  it('come up again as votes, and keep their tally when one answer follows', async () => {
    const again = await play(start(), '0 3 0 5 0<enter><enter>r7<enter>');
    expect(again.last).toContain('❯ 0 3 0 5 0');
    const one = await play(start(), '0 3 0 5 0<enter><enter>r7<enter>v2<enter>');
    expect(one.answers).toEqual({
      trust: { answer: 2, note: 'Abstimmung: 3 × Nr. 1, 5 × Nr. 3 (8 Stimmen)' },
    });
  });

  it('begin a section that is a silent vote, unless the room gives one answer', async () => {
    const silent = {
      ...questionnaire,
      sections: questionnaire.sections.map((section) =>
        section.id === 'goals' ? { ...section, silentVote: true as const } : section,
      ),
    };
    const at = session({}, { ...people(8), questionnaire: silent, progress: { at: 'trust', skipped: [] } });
    expect((await play(at, '')).last).toContain('0 von 8 Stimmen gezählt');
    expect((await play(at, 'v4<enter>')).answers).toEqual({ trust: 4 });
    const alone = session(
      {},
      { ...people(1), questionnaire: silent, progress: { at: 'trust', skipped: [] } },
    );
    expect((await play(alone, '')).last).not.toContain('Stimmen');
  });
});

describe('the overview on the screen', () => {
  it('says what is open, section by section, and what that means', async () => {
    const range = (lowest: number, highest: number) => ({ now: undefined, lowest, highest });
    const outlook = {
      verdict: { now: undefined, lowest: { de: 'niedrig' }, highest: { de: 'hoch' }, provisional: true },
      overall: range(12, 80),
      sections: new Map([['management', range(20.6, 70.2)]]),
    };
    const { last } = await play(session({ council: value('no') }), 'r', { outlook });
    expect(last).toMatchInlineSnapshot(`
      "  Überblick: 1 von 6 Fragen beantwortet
        ───────────────────────────────────────────────────────────────────────────

        Gesamturteil: noch keines. Möglich ist alles von „niedrig“ bis „hoch“.
        Insgesamt: 12 bis 80 Punkte möglich.

        ❯ w  Weiter mit Frage 2
          o  Die offenen Fragen der Reihe nach
          f  Fertig: Bericht erstellen, obwohl 5 Fragen offen sind
          z  Zusammenfassung und Anmerkungen für den Bericht
          v  Vereinbarungen zu Maßnahmen: wer, bis wann, erledigt
          h  Ändern, wer antwortet (keine Angabe)
          q  Pause: speichern und aufhören

        Ausgangslage                                            1 von 3 beantwortet

        Management               0 von 1 beantwortet · 20,6 bis 70,2 Punkte möglich

        Ziele                                                   0 von 2 beantwortet



        ↑↓ wählen · Enter weiter · Nummer, Enter zur Frage · a alle Fragen
        ← zurück · q Pause"
    `);
  });

  it('leads to a question by its number, by arrows, through the open ones, and on', async () => {
    expect((await play(session(), '<enter>r7<enter>')).last).toContain('[7/7]');
    expect((await play(session(), '<enter><right>r<end><enter>')).last).toContain('[1/7]');
    expect((await play(session(), '<enter><right>ro')).last).toContain('[1/7]');
    expect((await play(session(), '<enter><right>rw')).last).toContain('[2/7]');
    expect((await play(session(), '<enter>r99<enter>')).last).toContain(
      '! Eine Frage 99 wird zurzeit nicht gestellt.',
    );
  });

  it('asks once more who answers, for no fewer people than votes were counted', async () => {
    const start = session({}, { ...people(8), progress: { at: 'trust', skipped: [] } });
    const changed = 'v0 3 0 5 0<enter><enter>rhExample<enter>2<enter><lineBack>';
    const few = await play(start, `${changed}7<enter>`);
    expect(few.last).toContain('! In einer Abstimmung sind schon 8 Stimmen gezählt');
    const { text } = await play(start, `${changed}9<enter>`);
    expect(text).toContain('organization: Example\n');
    expect(text).toContain('respondent: {role: staff, people: 9}');
  });

  it('does at once what a letter stands for, as a question does; a number only leads somewhere', async () => {
    expect((await play(session(), '<enter>rf')).ending).toBe('finished');
    expect((await play(session(), '<enter>r3')).last).toContain('Zur Frage 3: Enter');
    expect((await play(session(), '<enter>rq')).ending).toBe('paused');
  });
});

describe('a failed save on the screen', () => {
  it('is said and tried again on request', async () => {
    const { screens, answers, isSaved } = await play(session(), '<enter>1<enter><enter>', { failures: 1 });
    expect(screens[3]).toContain('Nicht gespeichert: disk-full');
    expect([answers, isSaved]).toEqual([{ council: 'yes' }, true]);
  });

  it('lets one go on; the next answer makes up for it', async () => {
    const { answers, isSaved } = await play(session(), '<enter>1<enter>w12<enter>', { failures: 1 });
    expect([answers, isSaved]).toEqual([{ council: 'yes', people: 12 }, true]);
  });

  it('lets one stop with everything still there', async () => {
    const { ending, isSaved, session: left } = await play(session(), '<enter>1<enter>q', { failures: 99 });
    expect([ending, isSaved]).toEqual(['paused', false]);
    expect(left.answers.get('council')).toEqual(value('yes'));
  });
});

describe('leaving the screen', () => {
  it.each([
    ['<interrupt>', 'interrupted'],
    ['<enter><interrupt>', 'interrupted'],
    ['<enter>n<interrupt>', 'interrupted'],
    ['<enter>r<interrupt>', 'interrupted'],
    ['<enter>?<interrupt>', 'interrupted'],
    ['<enter><tab><interrupt>', 'interrupted'],
    ['q', 'paused'],
    ['<enter>q', 'paused'],
    ['<enter>', 'ended'],
  ])('by %j is %s', async (script, ending) => {
    expect((await play(session(), script)).ending).toBe(ending);
  });
});

const none = { now: undefined, lowest: undefined, highest: undefined };
const nothingKnown = { verdict: { ...none, provisional: true }, overall: none, sections: new Map() };

describe('before the first question', () => {
  const words = interviewWords('de');
  const asking = (script: string) => {
    const device = fakeDevice(script);
    return { device, asking: screenAsking(device, fakeIo([]).stderr, { words, language: 'de' }, false) };
  };

  it('asks organization, role and number of people, and goes back among them', async () => {
    const { asking: one, device } = asking(
      'Muster AG<enter>2<enter><backspace>1<enter>zwei<enter><lineBack>8<enter>',
    );
    one.introduce(session());
    const { head } = await one.askHead({ respondent: {} }, ['organization', 'role', 'people']);
    expect(head).toEqual({ organization: 'Muster AG', respondent: { role: 'leadership', people: 8 } });
    expect(device.shown[0]).toContain('7 Fragen (je nach Antworten auch mehr oder weniger)');
    expect(device.shown.some((screen) => screen.includes('! Gebraucht wird eine ganze Zahl'))).toBe(true);
  });

  it('goes back from one question of the head to that before, which shows what was answered', async () => {
    const { asking: one, device } = asking(
      'Mustre AG<enter><left><shiftTab><backspace><heldBackspace><heldBackspace><enter>2<enter><shiftTab><left>!<enter><enter>8<enter>',
    );
    one.introduce(session());
    const organization = () => one.askHead({ respondent: {} }, ['organization']);
    const others = (head: Head) => one.askHead(head, ['role', 'people']);
    const first = await organization();
    one.say('Gespeichert: mustre.yaml');
    expect(await others(first.head)).toMatchObject({ isBack: true });
    const second = await organization();
    expect(second.head).toEqual({ organization: 'Mustre', respondent: {} });
    one.say('Gespeichert: mustre.yaml');
    expect(await others(second.head)).toMatchObject({ isBack: true });
    const third = await organization();
    expect(third.head).toEqual({ organization: 'Mustre!', respondent: {} });
    expect((await others(third.head)).head).toEqual({
      organization: 'Mustre!',
      respondent: { role: 'staff', people: 8 },
    });
    // Where there is nothing before, Back is neither named nor possible.
    expect(device.shown[0]).not.toContain('zurück');
    const again = device.shown.findLast((screen) => screen.includes('Um welche Organisation'));
    expect(again).toContain('❯ Mustre!');
    expect([again?.includes('7 Fragen'), again?.includes('Gespeichert')]).toEqual([true, false]);
    expect(device.shown.at(-1)).toContain('Umschalt+Tab zurück');
  });

  it('names no Back on the first page, however far one has been, and keeps what was begun', async () => {
    const { asking: one, device } = asking('A<enter>2<enter>7<shiftTab><left><shiftTab><enter><enter>');
    const { head } = await one.askHead({ respondent: {} }, ['organization']);
    expect(await one.askHead(head, ['role', 'people'])).toMatchObject({ isBack: true });
    const back = await one.askHead({ respondent: {} }, ['organization']);
    const first = device.shown.at(-1);
    expect([first?.includes('Um welche Organisation'), first?.includes('zurück')]).toEqual([true, false]);
    await one.askHead(back.head, ['role', 'people']);
    expect(device.shown.at(-1)).toContain('❯ 7');
  });

  it('names no Back on the page for the role where the organization was given', async () => {
    const { asking: one, device } = asking('<left>');
    await one.askHead({ organization: 'A', respondent: {} }, ['role', 'people']);
    expect(device.shown.at(-1)).toContain('Wer antwortet?');
    expect(device.shown.at(-1)).not.toContain('zurück');
  });

  it.each([40, 80, 120])(
    'shows a command whole, without a character more, on %i columns',
    async (columns) => {
      const command = 'readiness assess --answers beispiel-antriebstechnik-gmbh-2026-11-26.answers.yaml';
      const device = fakeDevice('', { columns, rows: 24 });
      const one = screenAsking(device, fakeIo([]).stderr, { words, language: 'de' }, false);
      one.say('Weiter mit:', { command });
      await one.askHead({ respondent: {} }, ['role', 'people']);
      const shown = (device.shown[0] ?? '').split('\n');
      const from = shown.findIndex((line) => line.includes('readiness assess'));
      const length = shown.slice(from).indexOf('');
      expect(
        shown
          .slice(from, from + length)
          .join('')
          .trimStart(),
      ).toBe(command);
    },
  );
  it('says what it is about once, whatever is answered above it', async () => {
    const backing = { save: (one: Session) => ({ session: one }), outlook: () => nothingKnown };
    for (const script of ['<enter>', 'Muster AG<enter>']) {
      const { asking: one, device } = asking(`${script}<enter><enter>`);
      one.introduce(session());
      await one.askHead({ respondent: {} }, ['organization']);
      one.say('Gespeichert wird in a.yaml.');
      await one.askHead({ respondent: {} }, ['role', 'people']);
      await one.hold(session(), backing);
      const pagesOf = (text: string) => device.shown.filter((page) => page.includes(text));
      const [about, place] = [pagesOf('je nach Antworten auch'), pagesOf('Gespeichert wird')];
      expect([about.length, place.length]).not.toContain(0);
      expect(about.filter((page) => !page.includes(words.screen.organization))).toEqual([]);
      expect(place.filter((page) => !page.includes(words.screen.role))).toEqual([]);
    }
  });

  it('offers unfinished interviews and a new one', async () => {
    const files = [
      {
        file: 'a.answers.yaml',
        title: { de: 'Kleiner' },
        organization: 'A',
        role: undefined,
        date: '2026-11-01',
        answered: 3,
        total: 7,
      },
    ];
    expect(await asking('1<enter>').asking.chooseFile(files)).toEqual({ file: 'a.answers.yaml' });
    expect(await asking('n').asking.chooseFile(files)).toEqual({ file: undefined });
    expect(await asking('q').asking.chooseFile(files)).toEqual({ ending: 'paused' });
    const { asking: one, device } = asking('');
    await one.chooseFile(files);
    expect(device.shown[0]).toContain(
      'A · Kleiner · 1. November 2026 · 3 von 7 beantwortet · a.answers.yaml',
    );
  });
});
