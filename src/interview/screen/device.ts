import { createPrompt, useEffect, useKeypress, useState } from '@inquirer/core';
import type { Terminal } from '../../io.js';
import { type Key, type KeypressEvent, keyOf } from './key.js';

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
  /** What puts the terminal back at once. */
  readonly restore: string;
  /** Puts the terminal back. */
  close(): Promise<void>;
}

/** The other screen, without what was printed before; pasted text in brackets, so that it is no series of keys. */
const enter = '\u001b[?1049h\u001b[?2004h\u001b[2J\u001b[H';
const restore = '\u001b[?2026l\u001b[?2004l\u001b[?25h\u001b[?1049l';
const [hide, show] = ['\u001b[?25l', '\u001b[?25h'];
const moveTo = (row: number, column: number) => `\u001b[${row + 1};${column + 1}H`;

/** Opens a terminal by the prompt library, which reads the keys and paints the lines. */
export function openDevice({ input, output }: Terminal): Device {
  const keys = queue();
  const painter = painterOn(output);
  let finish: () => void = () => undefined;
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
    restore,
    async close() {
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

/** Between these, a terminal that knows them shows nothing, so that no half-painted screen is seen. */
const [together, atOnce] = ['\u001b[?2026h', '\u001b[?2026l'];

/** Paints frames by the library once it has begun, until then only keeps the latest. */
function painterOn(output: Terminal['output']) {
  let repaint: ((text: string) => void) | undefined;
  let waiting: Frame | undefined;
  let height = 1;
  const paint = (frame: Frame): void => {
    if (repaint === undefined) {
      waiting = frame;
      return;
    }
    const { lines, cursor } = frame;
    // The library paints from the last line that it has painted upwards.
    output.write(together + hide + moveTo(height - 1, 0));
    height = lines.length;
    repaint(lines.join('\n'));
    output.write((cursor ? moveTo(cursor.row, cursor.column) + show : '') + atOnce);
  };
  return {
    paint,
    begin(by: (text: string) => void): void {
      repaint = by;
      if (waiting) paint(waiting);
    },
  };
}

/** Keys in their order, pasted ones as one text. */
function queue() {
  const waiting: Key[] = [];
  let isClosed = false;
  let take: ((key: Key) => void) | undefined;
  let pasted: string | undefined;
  const push = (key: Key): void => {
    isClosed ||= key.kind === 'closed';
    if (take) take(key);
    else waiting.push(key);
    take = undefined;
  };
  return {
    push,
    unread: (key: Key): void => {
      waiting.unshift(key);
    },
    press(event: KeypressEvent): void {
      if (event.name === 'paste-start') pasted = '';
      else if (event.name === 'paste-end') {
        push({ kind: 'paste', text: pasted ?? '' });
        pasted = undefined;
      } else if (pasted !== undefined) pasted += event.sequence ?? '';
      else {
        const key = keyOf(event);
        if (key) push(key);
      }
    },
    next: (): Promise<Key> => {
      // Whoever asks on after the end hears of it again.
      const key = waiting.shift() ?? (isClosed ? ({ kind: 'closed' } as const) : undefined);
      return key
        ? Promise.resolve(key)
        : new Promise((resolve) => {
            take = resolve;
          });
    },
  };
}
