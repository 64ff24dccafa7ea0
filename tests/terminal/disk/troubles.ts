import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, closeSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Terminal } from '../../../scripts/terminal.js';
import { interviewWords } from '../../../src/locales/interviewWords.js';
import { folder, program } from '../support.js';
import { at, file, sentence, type Wrapper } from './interview.js';

/** Something that keeps a file from being written, and how it passes. */
export interface Trouble {
  name: string;
  /** Why it cannot be made here. */
  lacks?: string | undefined;
  /** Prepares the folder before the interview; the program may have to be started by something else. */
  prepare?: () => Wrapper;
  begin(terminal: Terminal): void;
  end(terminal: Terminal): void;
  /** What is said of it. */
  says: string;
}

function succeeds(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function must(command: string, ...args: readonly string[]): void {
  if (!succeeds(command, ...args)) throw new Error(`It does not work: ${command} ${args.join(' ')}`);
}

const mayMount = succeeds('unshare', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt');
const isRoot = process.getuid?.() === 0;
const nobody: Wrapper = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
const [asNobody = '', ...nobodyArgs] = nobody;
const noMount = 'No file system can be mounted here, which only root may do.';

/** Mounts a small file system of its own as the folder of the running test. */
function ownDisk(): Wrapper {
  must('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder());
  onTestFinished(() => must('umount', '--lazy', folder()));
  return [];
}

/** Writes a file until nothing more fits on its disk. */
function fill(path: string): void {
  const descriptor = openSync(path, 'w');
  try {
    for (;;) writeSync(descriptor, Buffer.alloc(1024));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(descriptor);
  }
}

const unwritable = (reason: string) => sentence('file-unwritable', { path: file, reason });

/** What can befall a disk. */
export const troubles: readonly Trouble[] = [
  {
    name: 'a disk that is full',
    lacks: mayMount ? undefined : noMount,
    prepare: ownDisk,
    begin: () => fill(at('ballast')),
    end: () => rmSync(at('ballast')),
    says: sentence('disk-full', { path: file }),
  },
  {
    name: 'a write that is cut short',
    lacks: succeeds('prlimit', '--version') ? undefined : 'There is no prlimit.',
    begin: ({ pid }) => must('prlimit', '--pid', String(pid), '--fsize=50:'),
    // It passes with the process as well.
    end: ({ pid }) => void succeeds('prlimit', '--pid', String(pid), '--fsize=unlimited:'),
    says: unwritable('EFBIG'),
  },
  {
    name: 'a disk that became read-only',
    lacks: mayMount ? undefined : noMount,
    prepare: ownDisk,
    begin: () => must('mount', '-o', 'remount,ro', folder()),
    end: () => must('mount', '-o', 'remount,rw', folder()),
    says: unwritable('EROFS'),
  },
  {
    name: 'a folder that became read-only',
    lacks:
      !isRoot || succeeds(asNobody, ...nobodyArgs, 'test', '-r', program)
        ? undefined
        : 'Root may write everywhere, and nobody else can run the program here.',
    prepare() {
      if (!isRoot) return [];
      // Root writes into any folder, so somebody else runs the program.
      chmodSync(join(folder(), '..'), 0o755);
      chownSync(folder(), 65_534, 65_534);
      return nobody;
    },
    begin: () => chmodSync(folder(), 0o555),
    end: () => chmodSync(folder(), 0o755),
    says: unwritable('EACCES'),
  },
  {
    name: 'a file that someone else has broken',
    begin: () => writeFileSync(at(file), 'answers: {people: 4'),
    end: () => writeFileSync(at(file), 'questionnaire: umzug.yaml\nanswers:\n  people: 4\n'),
    says: interviewWords('de').saving.changed(file),
  },
];
