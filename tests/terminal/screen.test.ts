import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Terminal } from '../../scripts/terminal.js';
import { run } from '../support/run.js';
import {
  assess,
  contentOf,
  filesThere,
  folder,
  program,
  type Setting,
  screenshot,
  start,
} from './support.js';
import { answerAll } from './walkThrough.js';

const english = { LANG: 'en_US.UTF-8' };
const answers = 'muster.answers.yaml';
const begun = `questionnaire: social-business
version: 1.0.0
language: de
organization: Muster AG
respondent: {role: leadership, people: 8}
date: 2026-11-23
interview: {at: sponsor, skipped: [jurisdiction]}
answers:
  organizationSize: 1150
  hasWorksCouncil: "yes"
`;

/** An interview that stands at a question of the shipped questionnaire. */
async function resumedAt(id: string, setting: Setting = {}, args: string[] = []) {
  const files = { [answers]: begun.replace('at: sponsor', `at: ${id}`) };
  const terminal = assess(['--answers', answers, ...args], { files, ...setting });
  await terminal.waitFor('Enter ');
  terminal.press('enter');
  await terminal.waitFor(/\[\d+\/\d+\]/);
  return terminal;
}

/** The same, past the page that says what the section is about. */
async function askedAt(id: string, setting: Setting = {}, args: string[] = []) {
  const terminal = await resumedAt(id, setting, args);
  const before = terminal.text();
  terminal.press('enter');
  await terminal.until((seen) => seen.text() !== before);
  await terminal.settled();
  return terminal;
}

describe('the start', () => {
  it.each([
    ['de', {}],
    ['en', english],
  ])('names what is asked and how long it takes, and asks who it is about (%s)', async (_, env) => {
    const terminal = assess([], { env });
    await terminal.waitFor(/ {2}❯/);
    expect(screenshot(terminal)).toMatchSnapshot();
    expect(terminal.isAlternate()).toBe(true);
    expect(terminal.cursor().hidden).toBe(false);
  });

  it('mends a typing error in the organization, in the name of the file too', async () => {
    const terminal = assess(['--date', '2026-11-26']);
    await terminal.waitFor(/ {2}❯/);
    terminal.type('Mustre AG\r');
    await terminal.waitFor('mustre-ag-2026-11-26.answers.yaml');
    expect(terminal.text()).toContain('← zurück');
    terminal.press('left');
    await terminal.waitFor('❯ Mustre AG');
    terminal.press('ctrl-u');
    terminal.type('Muster AG\r');
    await terminal.waitFor('muster-ag-2026-11-26.answers.yaml');
    terminal.type('1\r8\r');
    await terminal.waitFor('[1/');
    terminal.press('q');
    await terminal.exited;
    expect(filesThere()).toEqual(['muster-ag-2026-11-26.answers.yaml']);
    expect(contentOf('muster-ag-2026-11-26.answers.yaml')).toContain('organization: Muster AG');
  });

  it('lists unfinished interviews of the folder and goes on with the one that is chosen', async () => {
    const terminal = assess([], {
      files: { [answers]: begun, 'broken.answers.yaml': 'answers: {', 'notes.yaml': '' },
    });
    await terminal.waitFor('Enter weiter');
    terminal.press('enter');
    await terminal.waitFor('begonnene Interviews');
    expect(screenshot(terminal)).toMatchSnapshot();
    terminal.press('enter');
    await terminal.waitFor('geht weiter');
    terminal.press('enter');
    await terminal.waitFor('Sponsor & Mandat');
  });

  it('says what the quick check is, and what one audience alone cannot give', async () => {
    const gates = assess(['--only', 'gates', '--organization', 'Muster AG'], {});
    await gates.waitFor('Enter weiter');
    expect(screenshot(gates)).toMatchSnapshot();
    const staff = assess(['--audience', 'staff', '--organization', 'Team AG'], { rows: 30 });
    await staff.waitFor('Enter weiter');
    expect(screenshot(staff)).toMatchSnapshot();
  });
});

describe('a question', () => {
  it.each<[string, Setting, string[]]>([
    ['80 × 24', {}, []],
    ['40 × 24', { columns: 40 }, []],
    ['120 × 40', { columns: 120, rows: 40 }, []],
    ['200 × 50 in English', { columns: 200, rows: 50 }, ['-l', 'en']],
  ])('is laid out for %s', async (_, setting, args) => {
    const terminal = await askedAt('sponsor', setting, args);
    terminal.press('3');
    await terminal.waitFor('❯ 3');
    expect(screenshot(terminal)).toMatchSnapshot();
  });

  it('has 16 colours, or none, and signs either way', async () => {
    const inColour = await askedAt('sponsor');
    inColour.press('3');
    await inColour.waitFor('❯ 3');
    const colours = inColour
      .cells()
      .flat()
      .flatMap(({ colour }) => colour ?? []);
    expect(Math.max(...colours)).toBeLessThan(16);
    await inColour.close();
    const plain = await askedAt('sponsor', { env: { NO_COLOR: '1' } });
    plain.press('3');
    await plain.waitFor('❯ 3');
    expect(
      plain
        .cells()
        .flat()
        .every(({ colour, bold }) => colour === undefined && !bold),
    ).toBe(true);
  });

  it('is laid out anew while it is resized, with what is typed', async () => {
    const terminal = await askedAt('sponsor');
    terminal.press('n');
    await terminal.waitFor('Notiz zu dieser Frage');
    terminal.type('日本 😀 Zusage');
    await terminal.waitFor('Zusage');
    for (const [columns, rows] of [
      [40, 20],
      [200, 50],
      [80, 24],
    ] as const) {
      terminal.resize(columns, rows);
      await terminal.waitFor('Zusage');
      await terminal.settled();
      expect(terminal.screen().filter((line) => line.includes('Notiz zu dieser Frage'))).toHaveLength(1);
    }
    expect(screenshot(terminal)).toMatchSnapshot();
  });

  it('keeps a pasted paragraph with its line breaks in a note', async () => {
    const terminal = await askedAt('sponsor');
    terminal.press('n');
    await terminal.waitFor('Notiz zu dieser Frage');
    terminal.paste('Erster Satz.\nZweiter Satz.\n');
    await terminal.waitFor('Zweiter Satz.');
    terminal.press('enter');
    await terminal.waitFor('Notiz: Erster Satz.');
    expect(parse(contentOf(answers)).answers.sponsor).toEqual({ note: 'Erster Satz.\nZweiter Satz.' });
  });

  it('is skipped into the overview, which leads back', async () => {
    const terminal = await askedAt('sponsor');
    terminal.press('right');
    await terminal.waitFor('[16/');
    terminal.press('r');
    await terminal.waitFor('Überblick:');
    expect(screenshot(terminal)).toMatchSnapshot();
    terminal.type('15');
    await terminal.waitFor('Zur Frage 15');
    terminal.press('enter');
    await terminal.waitFor('[15/');
  });
});

describe('a silent vote', () => {
  it('is counted card by card, shown, and may become one answer', async () => {
    const terminal = await askedAt('beliefRunsItself');
    terminal.type('0 3 0 5 0');
    await terminal.waitFor('❯ 0 3 0 5 0');
    expect(screenshot(terminal)).toMatchSnapshot('counted');
    terminal.press('enter');
    await terminal.waitFor('auf eine Antwort einigen');
    expect(screenshot(terminal)).toMatchSnapshot('spread');
    expect(parse(contentOf(answers)).answers.beliefRunsItself).toEqual({ votes: { 2: 3, 4: 5 } });
  });
});

describe('leaving', () => {
  const resume = `readiness assess --answers ${answers}`;

  it.each<[string, string, number]>([
    ['a pause', 'q', 0],
    ['Ctrl-C', 'ctrl-c', 130],
  ])('by %s gives the screen back and the line that resumes', async (_, key, code) => {
    const terminal = await askedAt('sponsor');
    terminal.press(key);
    expect(await terminal.exited).toEqual({ code, signal: null });
    expect(screenshot(terminal)).toMatchSnapshot();
    expect(terminal.text()).toContain(resume);
    expect([terminal.isAlternate(), terminal.cursor().hidden, terminal.modes().bracketedPaste]).toEqual([
      false,
      false,
      false,
    ]);
    expect(filesThere()).toEqual([answers]);
  });

  it.each<[string, (terminal: Terminal) => void]>([
    ['a pause', (terminal) => terminal.press('q')],
    ['SIGTERM', (terminal) => terminal.kill('SIGTERM')],
  ])('by %s empties the page first: tmux keeps it where the window has grown', async (_, leave) => {
    const terminal = await askedAt('sponsor', { columns: 40 });
    terminal.resize(120, 40);
    await terminal.settled();
    leave(terminal);
    await terminal.exited;
    const [page = ''] = terminal.output().split('\u001b[?1049l');
    // Nothing but sequences of control after the screen was emptied.
    expect(page.split('\u001b[2J').at(-1)).not.toMatch(/\p{L}{2}/u);
  });

  it('by SIGTERM does the same, with status 143', async () => {
    const terminal = await askedAt('sponsor');
    terminal.kill('SIGTERM');
    expect(await terminal.exited).toEqual({ code: 143, signal: null });
    expect(terminal.text()).toContain(resume);
    expect([terminal.isAlternate(), terminal.cursor().hidden, terminal.modes().bracketedPaste]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('by a closed window leaves the file and nothing beside it', async () => {
    const terminal = await askedAt('sponsor');
    terminal.hangUp();
    await terminal.exited;
    expect(filesThere()).toEqual([answers]);
  });
});

describe('what is typed and not confirmed', () => {
  const size = { files: { [answers]: begun.replace('at: sponsor', 'at: organizationSize') } };
  const open = async () => {
    const terminal = assess(['--answers', answers], size);
    await terminal.waitFor('Enter ');
    terminal.press('enter');
    await terminal.waitFor(/\[\d+\/\d+\]/);
    terminal.press('enter');
    await terminal.waitFor('1150');
    return terminal;
  };

  it.each<[string, (terminal: Terminal) => void]>([
    ['a pause', (terminal) => terminal.press('q')],
    ['Ctrl-C', (terminal) => terminal.press('ctrl-c')],
    ['SIGTERM', (terminal) => terminal.kill('SIGTERM')],
    ['a closed window', (terminal) => terminal.hangUp()],
  ])('is there again after %s, and counts for nothing', async (_, leave) => {
    const terminal = await open();
    terminal.type('7');
    await terminal.waitFor('11507');
    leave(terminal);
    await terminal.exited;
    const { interview, answers: given } = parse(contentOf(answers));
    expect([interview.typed, given.organizationSize]).toEqual([{ organizationSize: '11507' }, 1150]);
    const again = assess(['--answers', answers]);
    await again.waitFor('Enter ');
    again.press('enter');
    await again.waitFor(/\[\d+\/\d+\]/);
    again.press('enter');
    await again.waitFor('11507');
  });

  it('is told where a pause is made', async () => {
    const terminal = await open();
    terminal.type('7q');
    await terminal.exited;
    expect(screenshot(terminal)).toMatchSnapshot();
  });
});

describe('an interview that is left before its first question', () => {
  it.each([
    ['tab', 'Pause.'],
    ['ctrl-c', 'Unterbrochen.'],
  ])('by %s says how to go on with the file that it was to go on with', async (key, word) => {
    const files = { [answers]: begun.replace('organization: Muster AG\n', '') };
    const terminal = assess(['--answers', answers], { files });
    await terminal.waitFor('Um welche Organisation');
    await terminal.settled();
    terminal.press(key);
    await terminal.exited;
    const lines = [word, `Gespeichert: ${answers}`, 'Weiter mit:', `  readiness assess --answers ${answers}`];
    expect(terminal.text()).toBe(lines.join('\n'));
  });
});

describe('Escape', () => {
  it.each([
    ['r', 'Überblick'],
    ['v', 'Stimmen'],
  ])('closes the help, and the %s that comes soon after does what it does elsewhere', async (key, page) => {
    const terminal = await askedAt('sponsor');
    terminal.type('?');
    await terminal.waitFor('Tasten');
    const started = performance.now();
    terminal.press('escape');
    terminal.type(key);
    await terminal.waitFor(page);
    expect(performance.now() - started).toBeLessThan(300);
  });
});

describe('a file that cannot be gone on with', () => {
  it.each([
    ['another questionnaire', begun.replace('social-business', 'ai-assistants')],
    ['another major version', begun.replace('version: 1.0.0', 'version: 2.0.0')],
  ])('is refused: %s', async (_, content) => {
    const terminal = assess(['social-business', '--answers', answers], { files: { [answers]: content } });
    expect(await terminal.exited).toEqual({ code: 2, signal: null });
    expect(terminal.isAlternate()).toBe(false);
    expect(screenshot(terminal)).toMatchSnapshot();
    expect(contentOf(answers)).toBe(content);
  });
});

describe('a whole interview', () => {
  it.each([
    ['in German', 'de_DE.UTF-8', 'Fertig: Bericht erstellen'],
    ['in English', 'en_US.UTF-8', 'Finish: write the report'],
  ])('%s comes to the same result as its answers in a file', async (_, LANG, finish) => {
    const terminal = assess(['--organization', 'Muster AG', '--answers', answers], { env: { LANG } });
    await terminal.waitFor('Enter ');
    terminal.press('enter');
    await terminal.waitFor('❯ -');
    terminal.type('1\r');
    await terminal.waitFor(/\n {2}❯\s*\n/);
    terminal.type('8\r');
    await terminal.waitFor('[1/');
    await answerAll(terminal, LANG.startsWith('de') ? 'de' : 'en');
    await terminal.waitFor(finish);
    expect(screenshot(terminal)).toMatchSnapshot();
    terminal.press('f');
    expect(await terminal.exited).toEqual({ code: 0, signal: null });
    expect(filesThere()).toEqual([answers, 'muster.assessment.json', 'muster.report.md']);
    expect(contentOf(answers)).not.toMatch(/^interview:/m);
    const { stdout } = await run(['report', join(folder(), answers), '-f', 'json']);
    expect(JSON.parse(contentOf('muster.assessment.json'))).toEqual(JSON.parse(stdout));
    const told = await run(['report', '--example', '-f', 'json']);
    const [own, given] = [stdout, told.stdout].map((text) => JSON.parse(text));
    expect([own.verdict, own.overall, own.sections]).toEqual([given.verdict, given.overall, given.sections]);
  });
});

describe('two interviews on one file', () => {
  it('are one too many, until the first one’s process is gone', async () => {
    const first = await askedAt('sponsor');
    const second = start(process.execPath, [program, 'assess', '--answers', answers]);
    expect(await second.exited).toEqual({ code: 2, signal: null });
    expect(second.text()).toContain('error[interview-open]');
    await second.close();
    first.kill('SIGKILL');
    await first.exited;
    const third = start(process.execPath, [program, 'assess', '--answers', answers]);
    await third.waitFor('geht weiter');
  });
});
