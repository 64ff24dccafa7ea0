import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli.js';
import { type BatchRequest, batchHelper } from '../../src/commands/batchCrew.js';
import { processIo } from '../../src/io/process.js';
import type { Crew, Files, Helper, Io } from '../../src/io.js';
import { readQuestionnaire } from '../../src/sources/questionnaire.js';

/** What a command line did. */
export interface Ran {
  status: number;
  stdout: string;
  stderr: string;
  /** What was sent to standard output as bytes. */
  bytes: Uint8Array;
}

interface World {
  stdin?: string;
  env?: Record<string, string>;
  terminal?: boolean;
  columns?: number;
  today?: string;
  /** How many helpers work beside the program, in this thread; files then come in pieces of so many bytes. */
  helpers?: { count: number; pieceSize: number };
  /** Whether shipped questionnaires are checked once and for all, as the build does it. */
  built?: boolean;
}

/** Runs one command line in process, on the real files, with the streams caught. */
export async function run(argv: readonly string[], world: World = {}): Promise<Ran> {
  const {
    stdin = '',
    env = { LANG: 'en_US.UTF-8' },
    terminal = false,
    columns,
    today = '2026-11-24',
    helpers,
    built = false,
  } = world;
  const own = processIo(process, new URL('../../src/', import.meta.url));
  const caught = { stdout: '', stderr: '' };
  const sent: Uint8Array[] = [];
  const stream = (name: keyof typeof caught) => ({
    isTerminal: terminal,
    columns,
    write: (text: string) => {
      caught[name] += text;
    },
    send: async (bytes: Uint8Array) => {
      caught[name] += Buffer.from(bytes).toString();
      if (name === 'stdout') sent.push(bytes.slice());
    },
  });
  const status = await main(argv, {
    ...own,
    ...(built && {
      files: { ...own.files, shipped: (name) => checkedOnce(name, own) ?? own.files.shipped(name) },
    }),
    ...(helpers && {
      crew: async () => crewOf(helpers.count),
      files: inPieces(own.files, helpers.pieceSize),
    }),
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
  return { status, ...caught, bytes: Buffer.concat(sent) };
}

const checkedFiles = new Map<string, Uint8Array>();

/** A shipped questionnaire in its checked form, which takes long to make and is the same for every command line. */
function checkedOnce(name: string, { files, sha256 }: Io): Uint8Array | undefined {
  const [, id] = /^questionnaires\/([^/]+)\.json$/.exec(name) ?? [];
  const source = id === undefined ? undefined : files.shipped(`questionnaires/${id}.yaml`);
  if (source === undefined) return undefined;
  const known = checkedFiles.get(name);
  if (known) return known;
  const { questionnaire } = readQuestionnaire(`${id}.yaml`, source, sha256);
  const made = new TextEncoder().encode(JSON.stringify(questionnaire));
  checkedFiles.set(name, made);
  return made;
}

/** Helpers that work in this thread: what goes to them and back is copied, as it is between threads. */
function crewOf(count: number): Crew {
  const helper = (): Helper => {
    const answer = batchHelper();
    return {
      ask: async (request, moved = []) =>
        structuredClone(await answer(structuredClone(request, { transfer: moved }) as BatchRequest)),
    };
  };
  return { helpers: Array.from({ length: count }, helper), dismiss: async () => undefined };
}

/** The same files, which come in smaller pieces. */
function inPieces(files: Files, size: number): Files {
  return {
    ...files,
    async *pieces(path) {
      const bytes = files.read(path);
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
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

/** A file of the repository that is no text. */
export function repositoryBytes(name: string): Buffer {
  return readFileSync(new URL(`../../${name}`, import.meta.url));
}
