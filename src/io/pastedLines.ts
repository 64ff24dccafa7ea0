import { closeSync, constants, openSync, readSync } from 'node:fs';
import { createInterface, type Interface } from 'node:readline';
import type { ReadStream } from 'node:tty';

/** How long, in milliseconds, a terminal is silent after a paste; nobody types two lines within it. */
const silence = 20;

/** What is entered at a terminal that edits lines: a typed line, or all lines of a paste as one text. */
export async function* enteredAt(source: ReadStream): AsyncGenerator<string> {
  // Not as a terminal: the line editing of the system stays, and Ctrl-C reaches the process as a signal.
  const reader = createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY, terminal: false });
  const entered: (string | undefined)[] = [];
  let wake = (): void => undefined;
  gather(reader, source, (text) => {
    entered.push(text);
    wake();
  });
  try {
    for (;;) {
      if (entered.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const next = entered.shift();
      if (next === undefined) return;
      yield next;
    }
  } finally {
    reader.close();
  }
}

/**
 * Gives every typed line and every paste, and undefined at the end. A terminal hands pasted lines over one by one, but at
 * once, and keeps what comes after the last line break until Enter is pressed: that is waited for, so that the end of a
 * paste is never taken for a line of its own.
 */
function gather(reader: Interface, source: ReadStream, give: (text: string | undefined) => void): void {
  let lines: string[] = [];
  let begun = '';
  let timer: NodeJS.Timeout | undefined;
  const giveLines = (): void => {
    if (lines.length > 0) give(lines.join('\n'));
    lines = [];
  };
  reader.on('line', (line) => {
    lines.push(begun + line);
    begun = '';
    clearTimeout(timer);
    timer = setTimeout(() => {
      begun = meant(unfinishedAt(source), reader);
      if (begun === '') giveLines();
    }, silence);
  });
  reader.on('close', () => {
    clearTimeout(timer);
    if (begun !== '') lines.push(begun);
    giveLines();
    give(undefined);
  });
}

/** What is text of an unfinished line: keys that the terminal would have acted on meanwhile are acted on here. */
function meant(text: string, reader: Interface): string {
  if (text.includes('\u0003')) process.kill(process.pid, 'SIGINT');
  if (text.includes('\u0004')) reader.close();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the keys
  return text.replace(/[\u0003\u0004]/g, '');
}

/** Takes what stands in a line that is not finished yet out of the terminal; empty where that cannot be told. */
function unfinishedAt(source: ReadStream): string {
  let terminal: number;
  try {
    terminal = openSync('/dev/tty', constants.O_RDONLY | constants.O_NONBLOCK);
  } catch {
    return ''; // Not every system knows such a thing.
  }
  const chunks: Buffer[] = [];
  // Without line editing the terminal hands the unfinished line over.
  source.setRawMode(true);
  try {
    for (;;) {
      const chunk = Buffer.alloc(4096);
      const size = readSync(terminal, chunk);
      if (size === 0) break;
      chunks.push(chunk.subarray(0, size));
    }
  } catch {
    // Nothing more is there.
  } finally {
    source.setRawMode(false);
    closeSync(terminal);
  }
  return Buffer.concat(chunks).toString();
}
