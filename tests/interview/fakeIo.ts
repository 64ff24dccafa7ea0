import type { Io, Output } from '../../src/io.js';
import { unusable } from '../../src/model/diagnostics/diagnostic.js';

/** A world of strings: scripted lines, files in memory, and what was written where. */
export interface FakeIo extends Io {
  written: { stdout: string; stderr: string };
  store: Map<string, string>;
  /** How many of the next writes fail, as on a full disk. */
  failures: { left: number };
  /** What a signal would have had the program say whenever it waited for a line, the last one first. */
  lastWords: (string | undefined)[];
}

/** An Io whose input is `lines`, and ends after them. */
export function fakeIo(
  lines: readonly string[],
  files: Record<string, string> = {},
  columns?: number,
): FakeIo {
  const written = { stdout: '', stderr: '' };
  const store = new Map(Object.entries(files));
  const failures = { left: 0 };
  const locked = new Set<string>();
  let registered: (() => string | undefined)[] = [];
  const lastWords: (string | undefined)[] = [];
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
    },
    send: async (bytes: Uint8Array) => {
      written[name] += new TextDecoder().decode(bytes);
    },
    isTerminal: false,
    columns,
  });
  const prepare = (path: string): Output => ({
    write: (content) => {
      if (failures.left > 0) {
        failures.left -= 1;
        throw unusable({ code: 'disk-full', args: { path } });
      }
      store.set(path, typeof content === 'string' ? content : new TextDecoder().decode(content));
    },
  });
  return {
    written,
    store,
    failures,
    lastWords,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    stdin: {
      isTerminal: false,
      read: async () => new TextEncoder().encode(lines.join('\n')),
      pieces: async function* () {
        yield new TextEncoder().encode(lines.join('\n'));
      },
      async *lines() {
        for (const line of [...lines, undefined]) {
          lastWords.unshift(registered[0]?.());
          if (line !== undefined) yield line;
        }
      },
    },
    terminal: undefined,
    files: {
      read: (path) => {
        const text = store.get(path);
        if (text === undefined) throw unusable({ code: 'file-missing', args: { path } });
        return new TextEncoder().encode(text);
      },
      append: (path, text) => void store.set(path, (store.get(path) ?? '') + text),
      exists: (path) => store.has(path),
      modified: () => 0,
      size: (path) => store.get(path)?.length,
      list: () => [...store.keys()],
      pieces: async function* (path) {
        yield new TextEncoder().encode(store.get(path) ?? '');
      },
      spool: (target) => {
        let text = '';
        return {
          write: (piece) => {
            text += typeof piece === 'string' ? piece : new TextDecoder().decode(piece);
          },
          finish: async () => {
            if (typeof target === 'string') store.set(target, text);
            else await target.send(new TextEncoder().encode(text));
          },
          discard: () => undefined,
        };
      },
      makeFolder: () => undefined,
      inside: (folder, name) => `${folder}/${name}`,
      prepare,
      lock: (path) => {
        if (locked.has(path))
          throw unusable({ code: 'interview-open', args: { file: path, pid: 1, host: null, place: '' } });
        locked.add(path);
        return () => locked.delete(path);
      },
      beside: (file, relative) => file.replace(/[^/]*$/, relative),
      isSame: (one, other) => one === other,
      basename: (path) => path.replace(/^.*\//, ''),
      shipped: () => undefined,
      shippedQuestionnaires: () => [],
    },
    progress: () => ({ update: () => undefined, stop: () => undefined }),
    today: () => '2026-11-23',
    crew: async () => undefined,
    env: {},
    sha256: (text) => `sha-${text.length}`,
    onInterrupt: (say) => {
      registered = [say, ...registered];
      return () => {
        registered = registered.filter((one) => one !== say);
      };
    },
  };
}
