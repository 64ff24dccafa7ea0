import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it, type TestContext } from 'vitest';
import type { Terminal } from '../../scripts/terminal.js';
import { interviewWords } from '../../src/locales/interviewWords.js';
import {
  answer,
  answersIn,
  at,
  atQuestion,
  atSecondQuestion,
  begin,
  file,
  hasText,
  savedAnswers,
  sentence,
  shown,
  toQuestion,
} from './disk/interview.js';
import { type Trouble, troubles } from './disk/troubles.js';
import { contentOf, filesThere } from './support.js';

const { saving } = interviewWords('de').screen;
const words = interviewWords('de').saving;

/** The interview after a second answer that could not be saved. */
async function inTrouble(trouble: Trouble, { skip }: TestContext): Promise<Terminal> {
  skip(trouble.lacks !== undefined, trouble.lacks);
  const terminal = await atSecondQuestion({ wrapper: trouble.prepare?.() });
  trouble.begin(terminal);
  answer(terminal, 20);
  await shown(terminal, saving.title);
  return terminal;
}

/** What the program has written since it put the terminal back, as text. */
const printed = (terminal: Terminal): string =>
  (terminal.output().split('\x1b[?1049l').at(-1) ?? '').replaceAll('\r\n', '\n');

/** The answers file among what was printed. */
const printedAnswers = (terminal: Terminal): unknown =>
  answersIn(printed(terminal).slice(printed(terminal).search(/^(# |questionnaire:)/m)));

const temporaryFiles = (): string[] => filesThere().filter((name) => name.includes('.tmp'));

describe.each(troubles)('$name', (trouble) => {
  it('is said, and what is to be done about it asked', async (context) => {
    const terminal = await inTrouble(trouble, context);
    expect(hasText(terminal, trouble.says)).toBe(true);
    for (const choice of [saving.retry, saving.goOn, saving.stop])
      expect(hasText(terminal, choice)).toBe(true);
    trouble.end(terminal);
    expect(temporaryFiles()).toEqual([]);
  });

  it('is tried again on request, as often as one wishes', async (context) => {
    const terminal = await inTrouble(trouble, context);
    const before = terminal.output().length;
    terminal.press('enter');
    await terminal.until(() => terminal.output().length > before);
    await terminal.settled();
    expect(hasText(terminal, saving.title)).toBe(true);
    trouble.end(terminal);
    terminal.press('enter');
    await toQuestion(terminal, 3);
    expect(savedAnswers()).toEqual({ people: 4, boxes: 20 });
  });

  it('is made up for by the next answer where one goes on without saving', async (context) => {
    const terminal = await inTrouble(trouble, context);
    terminal.press('down', 'enter');
    await atQuestion(terminal, 3);
    answer(terminal, 2);
    await shown(terminal, saving.title);
    terminal.press('down', 'enter');
    await atQuestion(terminal, 4);
    trouble.end(terminal);
    terminal.press('1', 'enter');
    await terminal.until(() => !hasText(terminal, '[4/4]') && terminal.screen().at(-1) !== '');
    expect(savedAnswers()).toEqual({ people: 4, boxes: 20, cars: 2, date: 1 });
  });

  it('loses nothing where one stops: the whole file is printed', async (context) => {
    const terminal = await inTrouble(trouble, context);
    terminal.press('down', 'down', 'enter');
    expect(await terminal.exited).toEqual({ code: 2, signal: null });
    expect(printedAnswers(terminal)).toEqual({ people: 4, boxes: 20 });
    expect([terminal.isAlternate(), terminal.cursor().hidden]).toEqual([false, false]);
    trouble.end(terminal);
    expect(temporaryFiles()).toEqual([]);
  });

  it.for([
    ['Ctrl-C', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('loses nothing at %s: the whole file is printed', async ([how, code], context) => {
    const terminal = await inTrouble(trouble, context);
    if (how === 'Ctrl-C') terminal.press('ctrl-c');
    else terminal.kill(how);
    expect((await terminal.exited).code).toBe(code);
    expect(printed(terminal)).toContain(interviewWords('de').end.interrupted);
    expect(printedAnswers(terminal)).toEqual({ people: 4, boxes: 20 });
    expect([terminal.isAlternate(), terminal.cursor().hidden]).toEqual([false, false]);
    trouble.end(terminal);
  });

  it('is said once more where one pauses after going on, and goes on again where one wishes', async (context) => {
    const terminal = await inTrouble(trouble, context);
    terminal.press('down', 'enter');
    await atQuestion(terminal, 3);
    terminal.press('7', 'q');
    await shown(terminal, saving.title);
    terminal.press('down', 'enter');
    await atQuestion(terminal, 3);
    terminal.press('q');
    await shown(terminal, saving.title);
    trouble.end(terminal);
    terminal.press('enter');
    // What somebody else has done is said before it ends.
    const { noticeTitle } = interviewWords('de').screen;
    await terminal.until(() => !terminal.isAlternate() || hasText(terminal, noticeTitle));
    if (terminal.isAlternate()) terminal.press('enter');
    expect(await terminal.exited).toEqual({ code: 0, signal: null });
    expect(savedAnswers()).toEqual({ people: 4, boxes: 20 });
    expect(contentOf(file)).toContain('typed: {cars: "7"}');
  });

  it('loses nothing where one pauses after going on', async (context) => {
    const terminal = await inTrouble(trouble, context);
    terminal.press('down', 'enter');
    await atQuestion(terminal, 3);
    terminal.press('q');
    await shown(terminal, saving.title);
    terminal.press('q');
    expect(await terminal.exited).toEqual({ code: 2, signal: null });
    expect(printedAnswers(terminal)).toEqual({ people: 4, boxes: 20 });
    trouble.end(terminal);
  });
});

describe('what someone else does meanwhile', () => {
  it('is said and stays where it is a change of what the file holds', async () => {
    const terminal = await atSecondQuestion();
    const theirs = contentOf(file)
      .replace('people: 4', 'people: 4 # counted twice')
      .replace(/^answers:/m, 'remarks: { summary: "Umsicht: ja" }\nanswers:');
    writeFileSync(at(file), `# ours\n${theirs}  date: { answer: 1, note: zugesagt }\n`);
    answer(terminal, 20);
    await shown(terminal, words.merged(file, []));
    await toQuestion(terminal, 3);
    const text = contentOf(file);
    for (const part of [
      '# ours\n',
      'people: 4 # counted twice\n',
      'summary: "Umsicht: ja"',
      'note: zugesagt',
    ]) {
      expect(text).toContain(part);
    }
    expect(savedAnswers()).toEqual({ people: 4, boxes: 20, date: { answer: 1, note: 'zugesagt' } });
    answer(terminal, 2);
    // What they have answered is not asked any more, but there to be looked at.
    await shown(terminal, '4 von 4 Fragen beantwortet');
    terminal.press('4', 'enter');
    await atQuestion(terminal, 4);
    expect(hasText(terminal, 'zugesagt')).toBe(true);
  });

  it('is said and made good with the next answer where they have deleted the file', async () => {
    const terminal = await atSecondQuestion();
    rmSync(at(file));
    answer(terminal, 20);
    await shown(terminal, words.gone(file));
    await toQuestion(terminal, 3);
    expect(savedAnswers()).toEqual({ people: 4, boxes: 20 });
  });

  it('is said where they have moved its folder away, and tried again', async () => {
    mkdirSync(at('akte'));
    const moved = `akte/${file}`;
    const terminal = await atSecondQuestion({ file: moved });
    renameSync(at('akte'), at('weg'));
    answer(terminal, 20);
    await shown(terminal, saving.title);
    expect(hasText(terminal, sentence('file-unwritable', { path: moved, reason: 'ENOENT' }))).toBe(true);
    renameSync(at('weg'), at('akte'));
    terminal.press('enter');
    await atQuestion(terminal, 3);
    expect(savedAnswers(moved)).toEqual({ people: 4, boxes: 20 });
  });
});

describe('a second interview on one file', () => {
  it.each([
    ['on the screen', [] as string[]],
    ['line by line', ['--plain']],
  ])('is refused: %s', async (_how, options) => {
    const first = await atSecondQuestion();
    const second = begin({ options });
    expect(await second.exited).toEqual({ code: 2, signal: null });
    expect(hasText(second, sentence('interview-open', { file, pid: first.pid, host: null, place: '' }))).toBe(
      true,
    );
    expect([second.isAlternate(), second.cursor().hidden, second.modes().bracketedPaste]).toEqual([
      false,
      false,
      false,
    ]);
    answer(first, 20);
    await atQuestion(first, 3);
    expect(savedAnswers()).toEqual({ people: 4, boxes: 20 });
  });

  it.each(['SIGKILL', 'SIGTERM', 'SIGHUP'] as const)(
    'begins after the first one was ended by %s',
    async (signal) => {
      const first = await atSecondQuestion();
      first.kill(signal);
      await first.exited;
      await toQuestion(begin(), 2);
    },
  );

  it('begins after the first one paused', async () => {
    const first = await atSecondQuestion();
    answer(first, 20);
    await atQuestion(first, 3);
    first.press('q');
    expect(await first.exited).toEqual({ code: 0, signal: null });
    await toQuestion(begin(), 3);
  });

  it('begins although an earlier process of its number was killed while it wrote', async () => {
    const leftBehind = `touch "${file}.$$.tmp"; exec "$@"`;
    const terminal = await atSecondQuestion({ wrapper: ['sh', '-c', leftBehind, '-'] });
    terminal.press('q');
    expect(await terminal.exited).toEqual({ code: 0, signal: null });
    expect(temporaryFiles()).toEqual([]);
  });

  it('keeps what processes that were killed while they wrote have left from adding up', async () => {
    for (const number of [1, 2, 3]) {
      const terminal = begin();
      await toQuestion(terminal, number);
      answer(terminal, number);
      killWhileItWrites(terminal);
      expect((await terminal.exited).signal).toBe('SIGKILL');
      expect(savedAnswers()).not.toBeUndefined();
      // What was being written may not have been saved.
      const again = begin();
      await toQuestion(again, Object.keys(savedAnswers() ?? {}).length + 1);
      if (Object.keys(savedAnswers() ?? {}).length < number) {
        answer(again, number);
        await atQuestion(again, number + 1);
      }
      again.press('q');
      await again.exited;
      expect(temporaryFiles()).toEqual([]);
    }
  });
});

/** Kills a process as soon as there is the file that it is writing, at the latest after a second. */
function killWhileItWrites(terminal: Terminal): void {
  const temporary = at(`${file}.${terminal.pid}.tmp`);
  const end = performance.now() + 1000;
  while (!existsSync(temporary) && performance.now() < end);
  terminal.kill('SIGKILL');
}
