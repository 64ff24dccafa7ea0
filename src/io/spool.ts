import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import type { Spool, Stream } from '../io.js';

/** As much as is kept before it goes to the disk. */
const bufferedAtMost = 2 ** 16;

/**
 * A result that is written piece by piece, and of which nothing is seen until it is whole: beside the file whose place
 * it then takes, or for a stream in a folder of its own among the temporary files, where nobody else may read it.
 */
export function spoolAt(target: string | Pick<Stream, 'send'>, guard: <T>(work: () => T) => T): Spool {
  const folder =
    typeof target === 'string' ? undefined : guard(() => fs.mkdtempSync(path.join(tmpdir(), 'readiness-')));
  const temporary = folder ? path.join(folder, 'result') : `${target}.${process.pid}.tmp`;
  // What an earlier process of the same number has left is not in the way.
  const descriptor = guard(() => {
    fs.rmSync(temporary, { force: true });
    return fs.openSync(temporary, 'wx+');
  });
  let isOpen = true;
  let parts: string[] = [];
  let size = 0;
  const flush = (): void => {
    if (parts.length > 0) guard(() => writeWhole(descriptor, Buffer.from(parts.join(''))));
    parts = [];
    size = 0;
  };
  const discard = (): void => {
    if (!isOpen) return;
    isOpen = false;
    process.off('exit', discard);
    fs.closeSync(descriptor);
    fs.rmSync(folder ?? temporary, { force: true, recursive: true });
  };
  process.on('exit', discard);
  return {
    write(piece) {
      if (typeof piece !== 'string') {
        flush();
        guard(() => writeWhole(descriptor, piece));
        return;
      }
      parts.push(piece);
      size += piece.length;
      if (size > bufferedAtMost) flush();
    },
    async finish() {
      flush();
      if (typeof target !== 'string') {
        await handOver(descriptor, target);
        discard();
        return;
      }
      guard(() => fs.fsyncSync(descriptor));
      guard(() => fs.renameSync(temporary, target));
      isOpen = false;
      process.off('exit', discard);
      fs.closeSync(descriptor);
    },
    discard,
  };
}

function writeWhole(descriptor: number, piece: Uint8Array): void {
  let written = 0;
  while (written < piece.length) written += fs.writeSync(descriptor, piece, written);
}

async function handOver(descriptor: number, to: Pick<Stream, 'send'>): Promise<void> {
  let at = 0;
  for (;;) {
    const buffer = Buffer.allocUnsafe(bufferedAtMost);
    const length = fs.readSync(descriptor, buffer, 0, buffer.length, at);
    if (length === 0) return;
    await to.send(buffer.subarray(0, length));
    at += length;
  }
}
