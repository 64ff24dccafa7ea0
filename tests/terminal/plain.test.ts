import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Terminal } from '../../scripts/terminal.js';
import { movingQuestionnaire } from './moving.js';
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

const answers = 'firma.answers.yaml';
const files = { 'umzug.yaml': movingQuestionnaire() };
const args = ['umzug.yaml', '--plain', '--answers', answers, '--organization', 'Firma AG'];

/** Whether a question waits at the cursor for an answer of which nothing has been typed. */
function isAsking({ cursor, screen }: Terminal): boolean {
  const { row, column } = cursor();
  return (screen()[row] ?? '').endsWith(':') && column === (screen()[row] ?? '').length + 1;
}

/** Types a line and waits for what is asked next. */
async function answer(terminal: Terminal, line: string): Promise<void> {
  const before = terminal.output().length;
  terminal.type(`${line}\r`);
  await terminal.until((seen) => seen.output().length > before + line.length && isAsking(seen));
}

/** Skips questions until one has that number; among them are those about who answers. */
async function skipTo(number: string, terminal: Terminal): Promise<Terminal> {
  await terminal.until(isAsking);
  while (!terminal.text().includes(`[${number}/3]`)) await answer(terminal, '');
  return terminal;
}

/** The dialogue at its first question. */
const atFirstQuestion = (setting: Setting = {}): Promise<Terminal> =>
  skipTo('1', assess(args, { files, ...setting }));

/** The dialogue at its second question: one answer is saved, another half typed. */
async function halfTyped(): Promise<Terminal> {
  const terminal = await atFirstQuestion();
  await answer(terminal, '4');
  terminal.type('99');
  await terminal.waitFor(/: 99$/m);
  return terminal;
}

/** The end of a screen that says how to go on. */
const howToGoOn = /\n {2}readiness assess --answers firma\.answers\.yaml( --plain)?$/;

describe('the dialogue line by line', () => {
  it('greets and asks who it is about', async () => {
    const terminal = assess(['--plain']);
    await terminal.until(isAsking);
    expect(screenshot(terminal)).toMatchSnapshot();
    expect(terminal.isAlternate()).toBe(false);
    expect(terminal.cursor().hidden).toBe(false);
  });

  it('speaks the language of the environment', async () => {
    const terminal = assess(['--plain'], { env: { LANG: 'en_GB.UTF-8' } });
    await terminal.waitFor('Organization (name):');
  });

  it('asks its first question below what went before', async () => {
    expect(screenshot(await atFirstQuestion())).toMatchSnapshot();
  });

  it('breaks lines where a narrow window ends', async () => {
    const terminal = await atFirstQuestion({ columns: 40, rows: 12 });
    await answer(terminal, '4');
    await answer(terminal, '20');
    expect(screenshot(terminal)).toMatchSnapshot();
  });

  it('takes no answer from a paste of several lines, and asks again', async () => {
    const terminal = await atFirstQuestion();
    terminal.paste('4\n20\n');
    await terminal.until((seen) => isAsking(seen) && seen.text().includes('2 Zeilen auf einmal'));
    expect(terminal.text()).not.toContain('[2/3]');
    await answer(terminal, '4');
    expect(contentOf(answers)).toMatch(/^answers:\n {2}people: 4\n/m);
  });

  it.each([
    ['several lines', 'Die Runde sah drei Punkte:\n300\nEnde', '\\n300\\nEnde'],
    ['one line and what is not finished yet', 'Ein Punkt:\n20', '\\n20'],
  ])('takes a paste of %s into the note that it was pasted to', async (_what, pasted, kept) => {
    const terminal = await atFirstQuestion();
    await answer(terminal, '4');
    terminal.type('n ');
    terminal.paste(pasted);
    await terminal.waitFor(/^(Ende|20)$/m);
    await answer(terminal, '');
    expect(terminal.text()).not.toContain('[3/3]');
    expect(contentOf(answers)).toContain(kept);
    await answer(terminal, '20');
    expect(terminal.text()).toContain('[3/3]');
  });

  it.each([
    ['in colours', {}, true],
    ['without colours where none are wanted', { NO_COLOR: '1' }, false],
  ])('ends with the report, %s', async (_how, env, isColoured) => {
    const terminal = await atFirstQuestion({ env, rows: 60 });
    for (const line of ['4', '20', '1']) await answer(terminal, line);
    terminal.press('enter');
    expect(await terminal.exited).toEqual({ code: 0, signal: null });
    expect(terminal.text()).toContain('Gesamturteil: Umziehen');
    expect(filesThere()).toEqual([answers, 'firma.assessment.json', 'firma.report.md', 'umzug.yaml']);
    const runs = terminal.cells().flat();
    expect(runs.some(({ colour }) => colour !== undefined)).toBe(isColoured);
  });
});

describe('an interrupted dialogue', () => {
  it('by Ctrl-C says how to go on, with everything saved', async () => {
    const terminal = await halfTyped();
    terminal.press('ctrl-c');
    expect(await terminal.exited).toEqual({ code: 130, signal: null });
    expect(screenshot(terminal)).toMatchSnapshot();
    expect(contentOf(answers)).toMatch(/^answers:\n {2}people: 4\n/m);
  });

  it('by SIGTERM says how to go on, with everything saved', async () => {
    const terminal = await halfTyped();
    terminal.kill('SIGTERM');
    expect(await terminal.exited).toEqual({ code: 143, signal: null });
    expect(terminal.text()).toContain(': 99\nUnterbrochen.\n');
    expect(terminal.text()).toMatch(howToGoOn);
    expect(contentOf(answers)).toMatch(/^answers:\n {2}people: 4\n/m);
  });

  it('by a closed window leaves its file whole and nothing beside it', async () => {
    const terminal = await halfTyped();
    const saved = contentOf(answers);
    terminal.hangUp();
    expect(await terminal.exited).toEqual({ code: null, signal: 'SIGHUP' });
    expect(contentOf(answers)).toBe(saved);
    expect(saved).toMatch(/^answers:\n {2}people: 4\n/m);
    expect(filesThere()).toEqual([answers, 'umzug.yaml']);
  });

  it('by the end of the input says what is missing', async () => {
    const terminal = await atFirstQuestion();
    await answer(terminal, '4');
    terminal.press('ctrl-d');
    expect(await terminal.exited).toEqual({ code: 2, signal: null });
    expect(terminal.text()).toContain('Die Eingabe ist zu Ende');
    expect(terminal.text()).toMatch(howToGoOn);
  });

  it('goes on where it was', async () => {
    const before = await halfTyped();
    before.press('ctrl-c');
    await before.exited;
    const terminal = assess(['--plain', '--answers', answers]);
    await skipTo('2', terminal);
    expect(screenshot(terminal)).toMatchSnapshot();
    await answer(terminal, '20');
    expect(contentOf(answers)).toMatch(/^answers:\n {2}people: 4\n {2}boxes: 20\n/m);
  });

  it('leaves the shell an empty line and a terminal that edits lines', async () => {
    const shell = `
      sh -c 'echo $$ > pid; exec "$@"' - "$@"
      echo "status $?"
      read -r -t 0.2 rest; echo "left <$rest>"
      stty -a | grep -ow -e '-\\?icanon' -e '-\\?echo'`;
    const terminal = start('bash', ['-c', shell, '-', process.execPath, program, 'assess', ...args], {
      files,
    });
    await skipTo('1', terminal);
    terminal.type('half typed');
    await terminal.waitFor(': half typed');
    process.kill(Number(readFileSync(join(folder(), 'pid'), 'utf8')), 'SIGTERM');
    await terminal.exited;
    expect(terminal.text()).toMatch(/\nstatus 143\nleft <>\nicanon\necho$/);
  });
});
