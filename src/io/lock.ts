import * as fs from 'node:fs';
import { hostname } from 'node:os';
import * as path from 'node:path';
import { unusable } from '../model/diagnostics/diagnostic.js';
import { holderIn, isAlive, textOf, thisProcess } from './holder.js';

/** How often a lock that is gone again, or that cannot be read, is tried to be taken. */
const mostTries = 20;

/**
 * Holds a file for this process alone, by a lock beside it that goes with the process; returns what gives it back.
 * The lock of a process that is gone is taken over. Throws `Unusable` where another one holds the file.
 */
export function lock(file: string): () => void {
  const target = fs.existsSync(file) ? fs.realpathSync(file) : path.resolve(file);
  const place = path.join(path.dirname(target), `.${path.basename(target)}.lock`);
  const own = JSON.stringify(thisProcess());
  for (let tries = 1; !placed(place, own); tries += 1) {
    const present = textOf(place);
    if (tries === mostTries)
      throw unusable({ code: 'file-unwritable', args: { path: place, reason: 'EBUSY' } });
    if (present === undefined) continue;
    const holder = holderIn(present);
    if (holder && isAlive(holder)) {
      const { pid, host } = holder;
      throw unusable({
        code: 'interview-open',
        args: { file, pid, host: host === hostname() ? null : host, place },
      });
    }
    takeAway(place, present);
  }
  sweep(target);
  const release = () => {
    process.off('exit', release);
    if (textOf(place) === own) removed(place);
  };
  process.on('exit', release);
  return release;
}

/** Takes away what processes that were killed while they wrote the file have left beside it. */
function sweep(target: string): void {
  const [folder, name] = [path.dirname(target), path.basename(target)];
  for (const entry of fs.readdirSync(folder)) {
    const isDraft = entry.startsWith(`${name}.`) || entry.startsWith(`.${name}.lock.`);
    const [, number] = (isDraft && /\.(\d+)(?:\.tmp|\.old)?$/.exec(entry)) || [];
    if (number !== undefined && !isAlive({ pid: Number(number), host: hostname() })) {
      removed(path.join(folder, entry));
    }
  }
}

/** Takes a file away where that is allowed: a lock that stays in a folder that became read-only goes by its process. */
function removed(file: string): void {
  try {
    fs.rmSync(file, { force: true });
  } catch {
    // The next holder finds that the process is gone.
  }
}

/** Puts a lock in its place at once with its content, or says that one is there already. */
function placed(place: string, content: string): boolean {
  const draft = `${place}.${process.pid}`;
  try {
    fs.writeFileSync(draft, content);
    fs.linkSync(draft, place);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // Not every file system knows links; there, a lock is without its content for a moment.
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS') return written(place, content);
    throw unwritable(place, error);
  } finally {
    removed(draft);
  }
}

function written(place: string, content: string): boolean {
  try {
    fs.writeFileSync(place, content, { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    throw unwritable(place, error);
  }
}

function unwritable(place: string, error: unknown): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return unusable({ code: 'disk-full', args: { path: place } });
  return unusable({ code: 'file-unwritable', args: { path: place, reason: code ?? String(error) } });
}

/** Takes a dead process's lock out of its place; a living one's that came there meanwhile is put back. */
function takeAway(place: string, content: string): void {
  const aside = `${place}.${process.pid}.old`;
  try {
    fs.renameSync(place, aside);
  } catch {
    return; // Somebody else was quicker.
  }
  if (textOf(aside) !== content) {
    try {
      fs.linkSync(aside, place);
    } catch {
      // A third one holds it by now.
    }
  }
  removed(aside);
}
