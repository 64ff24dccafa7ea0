import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Files, type Output, readAtMost } from '../io.js';
import { type Unusable, unusable } from '../model/diagnostics/diagnostic.js';
import { lock } from './lock.js';
import { piecesOf } from './pieces.js';
import { spoolAt } from './spool.js';

/**
 * The files of this machine. `home` is the folder of the running program: beside it lies what ships, in it the
 * questionnaires that the build has checked, where it was built.
 */
export function filesAt(home: URL): Files {
  const root = fileURLToPath(new URL('../', home));
  const checked = path.join(fileURLToPath(home), 'questionnaires');
  return {
    read,
    exists: (file) => fs.existsSync(file),
    size: (file) => {
      const stat = fs.statSync(file, { throwIfNoEntry: false });
      return stat?.isFile() ? stat.size : undefined;
    },
    modified: (file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0,
    list: (folder) => guard(folder, 'read', () => fs.readdirSync(folder).sort()),
    pieces: (file) => guard(file, 'read', () => opened(file)),
    spool: (target) => {
      if (typeof target !== 'string') return spoolAt(target, (work) => guard('-', 'write', work));
      prepare(target);
      const place = fs.existsSync(target) ? fs.realpathSync(target) : target;
      return spoolAt(place, (work) => guard(target, 'write', work));
    },
    append: (file, text) => guard(file, 'write', () => fs.appendFileSync(file, text)),
    makeFolder: (folder) => {
      guard(folder, 'write', () => fs.mkdirSync(folder, { recursive: true }));
    },
    inside: (folder, name) => path.join(folder, name),
    prepare,
    lock,
    beside: (file, relative) =>
      path.isAbsolute(relative) ? relative : path.join(path.dirname(file), relative),
    basename: (file) => path.basename(file),
    isSame: (one, other) => real(one) === real(other),
    shipped: (name) => {
      const isChecked = /^questionnaires\/[^/]+\.json$/.test(name);
      const file = isChecked
        ? path.join(checked, path.basename(name))
        : path.join(root, path.normalize(`/${name}`));
      return fs.existsSync(file) ? fs.readFileSync(file) : undefined;
    },
    shippedQuestionnaires: () =>
      fs
        .readdirSync(path.join(root, 'questionnaires'))
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => name.slice(0, -'.yaml'.length))
        .sort(),
  };
}

/** The path of a file whatever links lead to it; of one that does not exist, where it would be. */
function real(file: string): string {
  return fs.existsSync(file) ? fs.realpathSync(file) : path.resolve(file);
}

/** A file in pieces; that it cannot be read is told at once. */
function opened(file: string): AsyncIterator<Uint8Array> {
  if (fs.statSync(file).isDirectory()) throw unusable({ code: 'file-is-directory', args: { path: file } });
  fs.accessSync(file, fs.constants.R_OK);
  return piecesOf(file);
}

function read(file: string): Uint8Array {
  return guard(file, 'read', () => {
    const descriptor = fs.openSync(file, 'r');
    try {
      return firstBytes(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
  });
}

function firstBytes(descriptor: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let total = 0;
  // Most files come whole, with a byte to spare for their end; devices and pipes do not know their size.
  const known = fs.fstatSync(descriptor).size + 1;
  const size = known > 1 ? Math.min(known, 2 ** 20) : 2 ** 16;
  while (total < readAtMost) {
    const chunk = new Uint8Array(size);
    const length = fs.readSync(descriptor, chunk);
    if (length === 0) break;
    chunks.push(chunk.subarray(0, length));
    total += length;
  }
  return Buffer.concat(chunks);
}

/** Tries, before the work, all that writing will need; a device or pipe is written directly. */
function prepare(file: string): Output {
  const existing = fs.existsSync(file) ? fs.statSync(file) : undefined;
  if (existing?.isDirectory()) throw unusable({ code: 'file-is-directory', args: { path: file } });
  if (existing && !existing.isFile()) {
    return { write: (content) => guard(file, 'write', () => fs.writeFileSync(file, content)) };
  }
  guard(file, 'write', () => {
    if (existing) fs.accessSync(file, fs.constants.W_OK);
    const probe = `${existing ? fs.realpathSync(file) : file}.${process.pid}.tmp`;
    // What an earlier process of the same number has left is not in the way.
    fs.writeFileSync(probe, '');
    fs.unlinkSync(probe);
  });
  return { write: (content) => guard(file, 'write', () => replace(file, content, existing?.mode)) };
}

/**
 * Puts a whole file in place of another at once: written and synced beside it, then renamed. Not the library
 * write-file-atomic: it takes a write that a full disk cut short for a whole one.
 */
function replace(file: string, content: string | Uint8Array, mode = 0o666): void {
  const target = fs.existsSync(file) ? fs.realpathSync(file) : file;
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    fs.writeFileSync(temporary, content, { mode, flush: true });
    fs.renameSync(temporary, target);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

function guard<T>(file: string, doing: 'read' | 'write', work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw problemOf(file, doing, error as NodeJS.ErrnoException);
  }
}

/** The diagnostic of a failed system call; anything that is none is a bug of ours and passes as it is. */
function problemOf(file: string, doing: 'read' | 'write', error: NodeJS.ErrnoException): Unusable | Error {
  const reason = error.code;
  if (reason === undefined) return error;
  if (reason === 'EISDIR') return unusable({ code: 'file-is-directory', args: { path: file } });
  if (reason === 'ENOSPC' || reason === 'EDQUOT')
    return unusable({ code: 'disk-full', args: { path: file } });
  if (doing === 'write') return unusable({ code: 'file-unwritable', args: { path: file, reason } });
  if (reason === 'ENOENT') return unusable({ code: 'file-missing', args: { path: file } });
  return unusable({ code: 'file-unreadable', args: { path: file, reason } });
}
