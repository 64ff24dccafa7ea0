/** How the characters of a table are stored. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Turns pieces of a table into UTF-8. */
export interface ToUtf8 {
  push(bytes: Uint8Array): Uint8Array;
  end(): Uint8Array;
}

/**
 * The encoding of a table by its beginning: a byte order mark of UTF-16; else UTF-8, unless what is not ASCII in it is
 * no UTF-8, which means a spreadsheet’s Windows-1252.
 */
export function encodingOf(beginning: Uint8Array): Encoding {
  const [first, second] = beginning;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return isUtf8(beginning) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // As the beginning of more: a character that is cut off at the end is none that is wrong.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** What turns pieces in an encoding into UTF-8, which passes as it is; a library for old encodings is loaded for them. */
export async function toUtf8(encoding: Encoding): Promise<ToUtf8> {
  const none = new Uint8Array();
  if (encoding === 'utf-8') return { push: (bytes) => bytes, end: () => none };
  const encoder = new TextEncoder();
  if (encoding === 'windows-1252') {
    // Not by TextDecoder, which maps € and „ wrongly in some builds.
    const { default: iconv } = await import('iconv-lite');
    const decoder = iconv.getDecoder('win1252');
    return {
      push: (bytes) =>
        encoder.encode(decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))),
      end: () => encoder.encode(decoder.end() ?? ''),
    };
  }
  const decoder = new TextDecoder(encoding);
  return {
    push: (bytes) => encoder.encode(decoder.decode(bytes, { stream: true })),
    end: () => encoder.encode(decoder.decode()),
  };
}
