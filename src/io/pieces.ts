import * as fs from 'node:fs';
import { unusable } from '../model/diagnostics/diagnostic.js';

const pieceSize = 2 ** 18;

/**
 * A file in pieces, each of which is good until the next one is asked for. Throws `Unusable` where the file was
 * changed meanwhile: what was read of it is then of no file that ever was.
 */
export async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const descriptor = fs.openSync(path, 'r');
  try {
    const before = fs.fstatSync(descriptor);
    const buffer = Buffer.allocUnsafe(pieceSize);
    for (;;) {
      const length = fs.readSync(descriptor, buffer);
      if (length === 0) break;
      yield buffer.subarray(0, length);
      // What waits meanwhile, a signal or a spinner, has its turn.
      await new Promise((resolve) => setImmediate(resolve));
    }
    const after = fs.fstatSync(descriptor);
    if (before.isFile() && (after.size !== before.size || after.mtimeMs !== before.mtimeMs)) {
      throw unusable({ code: 'file-changed', args: { path } });
    }
  } finally {
    fs.closeSync(descriptor);
  }
}
