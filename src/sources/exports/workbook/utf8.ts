import { together } from '../collected.js';
import { Refusal } from './refusal.js';

/** Pieces of UTF-8 as texts. */
interface Utf8Texts {
  push(piece: Uint8Array): string;
  /** Throws where the last character is cut off. */
  end(): void;
}

/**
 * Reads the pieces of a part; throws a `Refusal` where it is not in UTF-8, as every known writer’s parts are. Each
 * piece is decoded on its own, up to a character that it cuts through: several times as fast as a decoder of streams.
 */
export function utf8Texts(part: string): Utf8Texts {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const refused = new Refusal({ code: 'workbook-encoding', args: { part } });
  let rest = new Uint8Array();
  let isStart = true;
  const decoded = (bytes: Uint8Array): string => {
    try {
      return decoder.decode(bytes);
    } catch {
      throw refused;
    }
  };
  return {
    push(piece) {
      const bytes = rest.length === 0 ? piece : together([rest, piece]);
      const end = wholeCharacters(bytes);
      const text = decoded(bytes.subarray(0, end));
      rest = Uint8Array.from(bytes.subarray(end));
      if (!isStart) return text;
      isStart = false;
      if (!declaresUtf8(text)) throw refused;
      return text.replace(/^\ufeff/, '');
    },
    end: () => void decoded(rest),
  };
}

/** Where the last character ends that is whole: within the last three bytes its first one would stand. */
function wholeCharacters(bytes: Uint8Array): number {
  const { length } = bytes;
  for (let at = length - 1; at >= Math.max(0, length - 3); at -= 1) {
    const size = sizeOf(bytes[at] as number);
    if (size > 0) return at + size > length ? at : length;
  }
  return length;
}

/** How many bytes a character takes, by its first one; 0 for one that goes on. */
function sizeOf(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte < 0xc0) return 0;
  if (byte < 0xe0) return 2;
  return byte < 0xf0 ? 3 : 4;
}

function declaresUtf8(start: string): boolean {
  if (start.startsWith('\0') || start[1] === '\0') return false;
  const declared = /^\ufeff?<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)["']/.exec(start)?.[1] ?? 'utf-8';
  return /^(utf-?8|us-ascii)$/i.test(declared);
}
