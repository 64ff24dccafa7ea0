import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Run, Terminal } from '../../scripts/terminal.js';
import { contentOf, folder, type Setting, screenshot, start } from './support.js';

/** A program that writes text and stays. */
const showing = (text: string, setting?: Setting): Terminal =>
  node(`process.stdout.write(${JSON.stringify(text)}); setInterval(() => {}, 1000)`, setting);

const node = (script: string, setting?: Setting): Terminal =>
  start(process.execPath, ['-e', script], setting);

/** A program that writes what it reads, one a line and escaped as in a URI, after `prologue` has run. */
const echoing = (prologue = ''): Terminal =>
  node(`${prologue};
    process.stdin.setRawMode(true);
    process.stdin.on('data', (bytes) => console.log('<' + encodeURIComponent(bytes) + '>'));
    console.log('ready')`);

/** How such a program writes what it has read. */
const read = (bytes: string): string => `<${encodeURIComponent(bytes)}>`;

const plain = { bold: false, dim: false, italic: false, underline: false, inverse: false };
const run = (text: string, column: number, style: Partial<Run> = {}): Run => ({
  text,
  column,
  width: text.length,
  ...plain,
  colour: undefined,
  background: undefined,
  ...style,
});

describe('the screen', () => {
  it('has every row of the window, without the blanks at their ends', async () => {
    const terminal = showing('one   \r\n\r\n  two', { columns: 20, rows: 4 });
    await terminal.waitFor('two');
    expect(terminal.screen()).toEqual(['one', '', '  two', '']);
    expect(terminal.text()).toBe('one\n\n  two');
    expect(terminal.size()).toEqual({ columns: 20, rows: 4 });
  });

  it('shows the end of what has scrolled', async () => {
    const terminal = showing('1\r\n2\r\n3\r\n4', { rows: 3 });
    await terminal.waitFor('4');
    expect(terminal.screen()).toEqual(['2', '3', '4']);
  });

  it('gives a wide character two columns, and shows it once', async () => {
    const terminal = showing('日本|😀|é|e\u0301|\x1b[31m日\x1b[0m!');
    await terminal.waitFor('!');
    expect(terminal.screen()[0]).toBe('日本|😀|é|e\u0301|日!');
    expect(terminal.cursor()).toEqual({ row: 0, column: 15, hidden: false });
    expect(terminal.cells()[0]).toEqual([
      run('日本|😀|é|e\u0301|', 0, { width: 12 }),
      run('日', 12, { width: 2, colour: 1 }),
      run('!', 14),
    ]);
  });

  it('keeps a character whole that comes in two pieces', async () => {
    const terminal = node(`
      const bytes = Buffer.from('ü日!');
      let at = 0;
      const next = () => { process.stdout.write(bytes.subarray(at, ++at)); if (at < bytes.length) setTimeout(next, 2) };
      next()`);
    await terminal.waitFor('!');
    expect(terminal.text()).toBe('ü日!');
  });

  it('tells styles and the colours of the palette', async () => {
    const terminal = showing(
      '\x1b[1mbold\x1b[22m \x1b[2mdim\x1b[22m \x1b[3mitalic\x1b[23m \x1b[4mline\x1b[24m \x1b[7mturned\x1b[27m\r\n' +
        '\x1b[32mgreen\x1b[92mbright\x1b[39;44mground\x1b[0mnone\x1b[38;2;1;2;3mmixed\x1b[0m end',
    );
    await terminal.waitFor('end');
    expect(terminal.cells().slice(0, 3)).toEqual([
      [
        run('bold', 0, { bold: true }),
        run(' ', 4),
        run('dim', 5, { dim: true }),
        run(' ', 8),
        run('italic', 9, { italic: true }),
        run(' ', 15),
        run('line', 16, { underline: true }),
        run(' ', 20),
        run('turned', 21, { inverse: true }),
      ],
      [
        run('green', 0, { colour: 2 }),
        run('bright', 5, { colour: 10 }),
        run('ground', 11, { background: 4 }),
        run('nonemixed end', 17),
      ],
      [],
    ]);
  });

  it('keeps the blanks at the end of a row that can be seen', async () => {
    const terminal = showing('\x1b[7mbar  \x1b[0m   \r\n\x1b[1mtitle  \x1b[0m  \r\nend');
    await terminal.waitFor('end');
    expect(terminal.cells().slice(0, 2)).toEqual([
      [run('bar  ', 0, { inverse: true })],
      [run('title', 0, { bold: true })],
    ]);
  });

  it('is the alternate one while the program has switched to it', async () => {
    const terminal = node(`
      process.stdout.write('before\\x1b[?1049h\\x1b[Hinside');
      process.stdin.once('data', () => { process.stdout.write('\\x1b[?1049l after'); process.exit() })`);
    await terminal.waitFor('inside');
    expect([terminal.isAlternate(), terminal.text()]).toEqual([true, 'inside']);
    terminal.press('enter');
    await terminal.exited;
    expect([terminal.isAlternate(), terminal.screen()[0]]).toEqual([false, 'before after']);
  });

  it('tells where the cursor is and whether it is hidden', async () => {
    const terminal = showing('\x1b[?25l\x1b[3;5Hx');
    await terminal.waitFor('x');
    expect(terminal.cursor()).toEqual({ row: 2, column: 5, hidden: true });
    const shown = showing('\x1b[?25l\x1b[?1;25hy');
    await shown.waitFor('y');
    expect(shown.cursor()).toEqual({ row: 0, column: 1, hidden: false });
  });

  it('answers a program that asks where the cursor is', async () => {
    const terminal = echoing(`process.stdout.write('\\x1b[6n')`);
    await terminal.waitFor(read('\x1b[1;1R'));
  });

  it('reads dates as one word, so that a picture of it holds on every day', async () => {
    const terminal = showing('firma-2026-01-31.yaml');
    await terminal.waitFor('yaml');
    expect(screenshot(terminal)).toBe('firma-<date>.yaml');
  });
});

describe('the keyboard', () => {
  it.each([
    ['x', 'x'],
    ['ü', 'ü'],
    ['enter', '\r'],
    ['backspace', '\x7f'],
    ['delete', '\x1b[3~'],
    ['tab', '\t'],
    ['shift-tab', '\x1b[Z'],
    ['escape', '\x1b'],
    ['up', '\x1b[A'],
    ['home', '\x1b[H'],
    ['page-down', '\x1b[6~'],
    ['ctrl-left', '\x1b[1;5D'],
    ['alt-enter', '\x1b\r'],
    ['ctrl-c', '\x03'],
    ['ctrl-d', '\x04'],
  ])('%s', async (key, bytes) => {
    const terminal = echoing();
    await terminal.waitFor('ready');
    terminal.press(key);
    await terminal.waitFor(read(bytes));
  });

  it('has no key that it does not know', async () => {
    const terminal = echoing();
    await terminal.waitFor('ready');
    expect(() => terminal.press('return')).toThrow('There is no key "return".');
    expect(() => terminal.press('toString')).toThrow('There is no key');
    expect(() => terminal.press('ctrl-1')).toThrow('There is no key');
  });

  it('sends arrows as the program has asked for them', async () => {
    const terminal = echoing(`process.stdout.write('\\x1b[?1h')`);
    await terminal.waitFor('ready');
    terminal.press('down');
    await terminal.waitFor(read('\x1bOB'));
  });

  it('edits a line by characters where the program leaves that to the system', async () => {
    const terminal = start('bash', ['-c', 'echo ready; read -r line; echo "<$line>"']);
    await terminal.waitFor('ready');
    terminal.type('aü');
    terminal.press('backspace', 'enter');
    await terminal.waitFor('<a>');
  });

  it('pastes more than fits between the two', async () => {
    const terminal = node(`
      let read = 0;
      process.stdin.setRawMode(true);
      setTimeout(() => process.stdin.on('data', ({ length }) => console.log(read += length)), 50);
      console.log('ready')`);
    await terminal.waitFor('ready');
    terminal.paste('x'.repeat(50_000));
    await terminal.waitFor(/^50000$/m);
  });

  it('pastes as if typed', async () => {
    const terminal = echoing();
    await terminal.waitFor('ready');
    expect(terminal.modes().bracketedPaste).toBe(false);
    terminal.paste('a\nb');
    await terminal.waitFor(read('a\rb'));
  });

  it('pastes in brackets where the program has asked for them', async () => {
    const terminal = echoing(`process.stdout.write('\\x1b[?2004h')`);
    await terminal.waitFor('ready');
    expect(terminal.modes().bracketedPaste).toBe(true);
    terminal.paste('a\nb');
    await terminal.waitFor(read('\x1b[200~a\rb\x1b[201~'));
  });
});

describe('waiting', () => {
  it('ends with what is waited for, wherever it stands already', async () => {
    const terminal = showing('one\r\ntwo');
    await terminal.waitFor('one\ntwo');
    await terminal.waitFor(/^two$/gm);
    await terminal.until((seen) => seen.cursor().row === 1);
  });

  it('in vain shows the screen', async () => {
    const terminal = showing('hello');
    await terminal.waitFor('hello');
    await expect(terminal.waitFor('bye', { timeout: 30 })).rejects.toThrow(
      '30 ms have passed without "bye".\nThe screen (cursor in row 0, column 5):\n| hello',
    );
  });

  it('ends with the program', async () => {
    const terminal = node(`console.log('last')`);
    await expect(terminal.waitFor(/more/)).rejects.toThrow(
      /The program has ended without \/more\/\.[^|]*\| last$/,
    );
    await terminal.waitFor('last');
    await terminal.settled();
  });

  it('for a condition that fails fails', async () => {
    const terminal = showing('x');
    const wait = terminal.until(() => {
      throw new Error('not a condition');
    });
    await expect(wait).rejects.toThrow('not a condition');
  });

  it('for a pause ends when nothing has come for as long', async () => {
    const terminal = node(`
      let left = 10;
      const timer = setInterval(() => { console.log(left--); if (left < 0) clearInterval(timer) }, 10);
      setInterval(() => {}, 1000)`);
    await terminal.waitFor('10');
    await terminal.settled({ quiet: 300 });
    expect(terminal.screen()[10]).toBe('0');
    const restless = node(`setInterval(() => console.log('tick'), 5)`);
    await restless.waitFor('tick');
    await expect(restless.settled({ quiet: 1000, timeout: 50 })).rejects.toThrow('50 ms have passed');
  });

  it('does not see a frame before it is complete', async () => {
    const terminal = node(`
      process.stdout.write('\\x1b[?2026hhalf');
      process.stdin.once('data', () => { process.stdout.write(' whole\\x1b[?2026l'); setInterval(() => {}, 1000) })`);
    await expect(terminal.waitFor('half', { timeout: 300 })).rejects.toThrow('in the middle of a frame');
    terminal.press('enter');
    await terminal.waitFor('half');
    expect(terminal.text()).toContain('whole');
  });

  it('measures from an action to what it brings about', async () => {
    const terminal = node(`
      process.stdin.setRawMode(true);
      process.stdin.on('data', () => setTimeout(() => console.log('pong'), 50));
      console.log('ready')`);
    await terminal.waitFor('ready');
    const hasPong = (seen: Terminal): boolean => seen.text().includes('pong');
    const time = await terminal.timeOf(() => terminal.press('x'), hasPong);
    // Timers are whole milliseconds and may come due a part of one too early.
    expect(time).toBeGreaterThan(48);
    expect(time).toBeLessThan(5000);
    await expect(terminal.timeOf(() => {}, hasPong)).rejects.toThrow('on the screen already');
  });
});

describe('the window', () => {
  it('tells the program of its size, and of a new one', async () => {
    const terminal = node(
      `
      const tell = () => console.log(process.stdout.columns + 'x' + process.stdout.rows);
      process.stdout.on('resize', tell);
      tell();
      setInterval(() => {}, 1000)`,
      { columns: 50, rows: 10 },
    );
    await terminal.waitFor('50x10');
    terminal.resize(100, 30);
    await terminal.waitFor('100x30');
    expect(terminal.size()).toEqual({ columns: 100, rows: 30 });
    expect(terminal.screen()).toHaveLength(30);
  });

  it('that is closed ends the input, and the system sends SIGHUP once', async () => {
    const terminal = node(`
      const { appendFileSync } = require('node:fs');
      process.on('SIGHUP', () => appendFileSync('log', 'SIGHUP '));
      process.stdin.on('end', () => setTimeout(() => process.kill(process.pid, 'SIGKILL'), 100)).resume();
      console.log('ready')`);
    await terminal.waitFor('ready');
    terminal.hangUp();
    expect(await terminal.exited).toEqual({ code: null, signal: 'SIGKILL' });
    expect(contentOf('log')).toBe('SIGHUP ');
    terminal.hangUp();
    terminal.type('nobody reads this');
  });

  it('that a later one keeps open says so', async () => {
    const first = showing('first');
    const second = showing('second');
    await Promise.all([first.waitFor('first'), second.waitFor('second')]);
    expect(() => first.hangUp()).toThrow('opened later');
    await second.close();
    first.hangUp();
    expect((await first.exited).signal).not.toBeNull();
  });
});

describe('the process', () => {
  it('is started in the folder of the test, with an environment of its own', async () => {
    const terminal = start('bash', ['-c', 'cat given; echo "$PWD|$TERM|$LANG|$NO_COLOR|$EXTRA"'], {
      columns: 200,
      env: { LANG: undefined, EXTRA: 'more' },
      files: { given: 'content\n' },
    });
    expect(await terminal.exited).toEqual({ code: 0, signal: null });
    expect(terminal.text()).toBe(`content\n${folder()}|xterm-256color|||more`);
  });

  it('tells its exit status when all that it has written is on the screen', async () => {
    const terminal = node(`
      for (let line = 1; line <= 5000; line += 1) console.log('größte ' + line);
      process.exitCode = 3`);
    expect(await terminal.exited).toEqual({ code: 3, signal: null });
    expect(terminal.text()).toMatch(/größte 5000$/);
    expect(terminal.output().match(/größte \d+\r\n/g)).toHaveLength(5000);
  });

  it('gets signals, and tells which one has ended it', async () => {
    const terminal = node(
      `process.on('SIGUSR2', () => console.log('heard')); process.stdin.resume(); console.log('ready')`,
    );
    await terminal.waitFor('ready');
    terminal.kill('SIGUSR2');
    await terminal.waitFor('heard');
    terminal.kill('SIGTERM');
    expect(await terminal.exited).toEqual({ code: null, signal: 'SIGTERM' });
    terminal.kill('SIGTERM');
  });

  it('gets SIGINT from Ctrl-C', async () => {
    const terminal = start('bash', [
      '-c',
      'trap "echo caught; exit 7" INT; echo ready; while :; do sleep 0.05; done',
    ]);
    await terminal.waitFor('ready');
    terminal.press('ctrl-c');
    expect(await terminal.exited).toEqual({ code: 7, signal: null });
    expect(terminal.text()).toContain('caught');
  });

  it('is ended by closing, with all that it has started', async () => {
    const terminal = start('bash', ['-c', 'trap "" TERM HUP INT; sleep 1000 & echo "child $!"; wait']);
    await terminal.waitFor(/child \d+\n/);
    const child = Number(/\d+/.exec(terminal.text())?.[0]);
    await terminal.close();
    expect(await terminal.exited).toEqual({ code: null, signal: 'SIGKILL' });
    await expect.poll(() => isRunning(child)).toBe(false);
    await terminal.close();
  });
});

/** Whether a process is there; one that has ended and that nobody has asked about yet is not. */
function isRunning(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return /^[^Z]/.test(stdout.trim());
}
