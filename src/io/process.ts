import { createInterface, emitKeypressEvents, type Interface } from 'node:readline';
import { type Input, type Io, readAtMost, type Stream } from '../io.js';
import { filesAt } from './files.js';
import { enteredAt } from './pastedLines.js';
import { progressOn } from './progress.js';

/** Io of a running process, which also knows what to say when a signal ends it. */
export interface ProcessIo extends Io {
  /** Does what is registered by `onInterrupt` and returns what that wants to be said; undefined: nothing. */
  lastWords(): string | undefined;
}

/**
 * Milliseconds after which Escape is a key of its own and not the beginning of another one's sequence. Node's half a
 * second would pass for a key that does nothing; what a terminal sends for one key arrives at once.
 */
const escapeCodeTimeout = 20;

/** In bytes: beneath, helpers take about as long to get going as they save. */
const crewFrom = 16 * 2 ** 20;

/** Io of a running process whose program lies in the folder `home`. */
export function processIo(own: NodeJS.Process, home: URL): ProcessIo {
  let registered: (() => string | undefined)[] = [];
  return {
    stdout: stream(own.stdout),
    stderr: stream(own.stderr),
    stdin: input(own.stdin),
    get terminal() {
      const { stdin: input, stderr: output } = own;
      if (!input.isTTY || !output.isTTY || own.env.TERM === 'dumb') return undefined;
      // Before a prompt does, which cannot be told how long to wait.
      emitKeypressEvents(input, { escapeCodeTimeout } as unknown as Interface);
      return { input, output, now: () => performance.now() };
    },
    files: filesAt(home),
    today: () => localDate(new Date()),
    progress: (bytes, say) =>
      own.stderr.isTTY
        ? progressOn(own.stderr, bytes, say)
        : { update: () => undefined, stop: () => undefined },
    crew: async (bytes) =>
      bytes < crewFrom ? undefined : (await import('./crew.js')).crewAt(new URL('crew.js', home)),
    env: own.env,
    // Loaded when it is needed: most starts need no hash.
    sha256: (text) => own.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex'),
    onInterrupt: (say) => {
      registered = [...registered, say];
      return () => {
        registered = registered.filter((one) => one !== say);
      };
    },
    lastWords: () => registered.at(-1)?.(),
  };
}

function stream(target: NodeJS.WriteStream): Stream {
  return {
    write: (text) => {
      target.write(text);
    },
    send: (bytes) =>
      new Promise((resolve) => {
        target.write(bytes, () => resolve());
      }),
    isTerminal: target.isTTY === true,
    get columns() {
      return target.isTTY ? target.columns : undefined;
    },
  };
}

function input(source: NodeJS.ReadStream): Input {
  return {
    isTerminal: source.isTTY === true,
    read: async () => {
      const chunks: Uint8Array[] = [];
      let total = 0;
      for await (const chunk of source) {
        chunks.push(chunk);
        total += chunk.length;
        // Input without end is refused as too large, not waited for.
        if (total > readAtMost) break;
      }
      return Buffer.concat(chunks);
    },
    lines: () => (source.isTTY ? enteredAt(source) : linesOf(source)),
    pieces: () => source[Symbol.asyncIterator](),
  };
}

/** Line by line; closed when nobody wants another line, so that open input keeps no process waiting. */
async function* linesOf(source: NodeJS.ReadStream): AsyncGenerator<string> {
  const reader = createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY, terminal: false });
  try {
    yield* reader;
  } finally {
    reader.close();
  }
}

function localDate(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
