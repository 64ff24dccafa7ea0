import { Zip, ZipDeflate } from 'fflate/browser';

/** Writes the next piece of a file; gives its size in bytes. */
export type WritePiece = (text: string, isLast: boolean) => number;

/** A zip that is written in pieces. */
export interface ZipPieces {
  /** Adds a file that is there. */
  add(name: string, text: string): void;
  /** Begins a file that comes in pieces; the last one. */
  begin(name: string): WritePiece;
  end(): void;
  /** What was written since this was last asked. */
  take(): Uint8Array;
}

/**
 * The earliest time that a zip knows, on the clock of the machine, which is what a zip stores: the same bytes come
 * every time and everywhere. For that reason the library packs by itself, in place of the machine’s zlib.
 */
const noTime = new Date(1980, 0, 1);

/** As small as it gets before time grows faster than size shrinks. */
const level = 4;

/** Begins a zip. */
export function zipPieces(): ZipPieces {
  const encoder = new TextEncoder();
  let pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const begin = (name: string): WritePiece => {
    const file = new ZipDeflate(name, { level });
    file.mtime = noTime;
    zip.add(file);
    return (text, isLast) => {
      const bytes = encoder.encode(text);
      file.push(bytes, isLast);
      return bytes.length;
    };
  };
  return {
    begin,
    add(name, text) {
      begin(name)(text, true);
    },
    end: () => zip.end(),
    take() {
      const all = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
      let at = 0;
      for (const piece of pieces) {
        all.set(piece, at);
        at += piece.length;
      }
      pieces = [];
      return all;
    },
  };
}
