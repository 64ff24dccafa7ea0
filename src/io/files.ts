import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import writeFileAtomic from 'write-file-atomic';
import type { Files, Output } from '../io.js';
import { type Unusable, unusable } from '../model/diagnostics/diagnostic.js';

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
    list: (folder) => guard(folder, 'read', () => fs.readdirSync(folder).sort()),
    prepare,
    beside: (file, relative) =>
      path.isAbsolute(relative) ? relative : path.join(path.dirname(file), relative),
    basename: (file) => path.basename(file),
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

function read(file: string): Uint8Array {
  return guard(file, 'read', () => fs.readFileSync(file));
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
    fs.writeFileSync(probe, '', { flag: 'wx' });
    fs.unlinkSync(probe);
  });
  return { write: (content) => guard(file, 'write', () => writeFileAtomic.sync(file, content)) };
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
