import { createPrompt, useEffect, useKeypress, useState } from '@inquirer/core';
import type { Terminal } from '../../io.js';
import type { Key } from './key.js';
import { keyQueue } from './keyQueue.js';
import { hide, painterOn } from './painter.js';

/** Columns and rows of a terminal. */
export interface Size {
  columns: number;
  rows: number;
}

/** What the whole screen shows: lines from the top, and where one types, counted from 0. */
export interface Frame {
  lines: readonly string[];
  cursor?: { row: number; column: number } | undefined;
}

/** A terminal that is drawn as a whole and read key by key. */
export interface Device {
  size(): Size;
  draw(frame: Frame): void;
  /** The next key; waits for it. */
  next(): Promise<Key>;
  /** Gives a key back that is meant for what is shown next. */
  unread(key: Key): void;
  /** Paints nothing any more, whatever is still pressed; returns what puts the terminal back at once. */
  leave(): string;
  /** Puts the terminal back. */
  close(): Promise<void>;
}

/** The other screen, without what was printed before; pasted text in brackets, so that it is no series of keys. */
const enter = '\u001b[?1049h\u001b[?2004h\u001b[2J\u001b[H';

/** Emptied first: tmux lets some of a page stand on the normal screen where the window has grown meanwhile. */
const restore = '\u001b[?2026l\u001b[?2004l\u001b[2J\u001b[H\u001b[?25h\u001b[?1049l';

/** Opens a terminal by the prompt library, which reads the keys and paints the lines. */
export function openDevice({ input, output, now }: Terminal): Device {
  const keys = keyQueue(now);
  const painter = painterOn(output);
  let isOver = false;
  let finish = (): void => {
    isOver = true;
  };
  const prompt = createPrompt<void, Record<string, never>>((_, done) => {
    const [text, setText] = useState('');
    useEffect((rl) => {
      finish = () => done();
      keepBusy(rl);
      rl.on('SIGINT', () => keys.push({ kind: 'interrupt' }));
      rl.on('close', () => keys.push({ kind: 'closed' }));
      // Stopping the process in the middle of a workshop is a slip, and nothing would be painted afterwards.
      rl.on('SIGTSTP', () => undefined);
      // The library paints what an effect asks for only after the effect.
      setImmediate(() => painter.begin(setText));
      // It may have been closed before the library began: where the file turned out to be another one's.
      if (isOver) done();
    }, []);
    useKeypress((event, rl) => {
      keepBusy(rl);
      keys.press(event);
    });
    return text;
  });
  output.write(enter);
  const onResize = () => {
    output.write(`${hide}\u001b[2J\u001b[H`);
    keys.push({ kind: 'resized' });
  };
  output.on('resize', onResize);
  const running = prompt({}, { input, output }).catch(() => undefined);
  return {
    size: () => ({ columns: output.columns || 80, rows: output.rows || 24 }),
    draw: painter.paint,
    next: keys.next,
    unread: keys.unread,
    leave() {
      painter.end();
      return restore;
    },
    async close() {
      // What waits to be painted must not come after the terminal was put back.
      painter.end();
      output.off('resize', onResize);
      finish();
      await running;
      output.write(restore);
    },
  };
}

/**
 * Takes what was typed out of the line that the library edits itself. One blank stays in it: an empty line would be
 * closed by Ctrl-D, and the interview with it.
 */
function keepBusy(rl: { line: string; clearLine(direction: 0): void }): void {
  rl.clearLine(0);
  rl.line = ' ';
}
