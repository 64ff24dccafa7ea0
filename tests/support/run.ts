import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli.js';
import { processIo } from '../../src/io/process.js';

/** What a command line did. */
export interface Ran {
  status: number;
  stdout: string;
  stderr: string;
}

interface World {
  stdin?: string;
  env?: Record<string, string>;
  terminal?: boolean;
  columns?: number;
  today?: string;
}

/** Runs one command line in process, on the real files, with the streams caught. */
export async function run(argv: readonly string[], world: World = {}): Promise<Ran> {
  const {
    stdin = '',
    env = { LANG: 'en_US.UTF-8' },
    terminal = false,
    columns,
    today = '2026-11-24',
  } = world;
  const caught = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof caught) => ({
    isTerminal: terminal,
    columns,
    write: (text: string) => {
      caught[name] += text;
    },
    send: async (bytes: Uint8Array) => {
      caught[name] += Buffer.from(bytes).toString();
    },
  });
  const status = await main(argv, {
    ...processIo(process, new URL('../../src/', import.meta.url)),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    terminal: undefined,
    stdin: {
      isTerminal: false,
      read: async () => new TextEncoder().encode(stdin),
      async *pieces() {
        yield new TextEncoder().encode(stdin);
      },
      async *lines() {
        for (const line of stdin.split('\n')) yield line;
      },
    },
    progress: () => ({ update: () => undefined, stop: () => undefined }),
    env,
    today: () => today,
  });
  return { status, ...caught };
}

/** A folder of its own for one test, with files in it; gives the path of a name in it. */
export function folder(files: Record<string, string> = {}): (name: string) => string {
  const path = mkdtempSync(join(tmpdir(), 'readiness-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return (name) => join(path, name);
}

/** The text of a file of the repository. */
export function repositoryFile(name: string): string {
  return readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
}
