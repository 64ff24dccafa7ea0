import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { checksum } from './checksum.js';
import { damaged, Refusal } from './refusal.js';
import { utf8Texts } from './utf8.js';

/** The zip container of a workbook. The names of its parts are compared without regard to case, as the format says. */
export interface Container {
  has(part: string): boolean;
  /** A part as text, in pieces: never more than so many megabytes; its size and its checksum are verified. */
  texts(part: string, megabytes: number): AsyncGenerator<string, void, undefined>;
}

/** Workbooks have some dozens; a directory without end is none. */
const entriesAtMost = 10_000;

/** Opens a workbook; throws a `Refusal` where it is no zip. */
export async function openContainer(bytes: Uint8Array): Promise<Container> {
  const zip = await opened(bytes);
  const entries = await entriesOf(zip);
  return {
    has: (part) => entries.has(part.toLowerCase()),
    texts(part, megabytes) {
      const entry = entries.get(part.toLowerCase());
      if (!entry) throw damaged('part', part);
      return textsOf(zip, entry, megabytes);
    },
  };
}

async function opened(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    return await fromBufferPromise(buffer, { lazyEntries: true });
  } catch {
    throw damaged('zip');
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > entriesAtMost) throw damaged('zip');
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName.toLowerCase(), entry);
  } catch {
    throw damaged('zip');
  }
  // Of two parts of one name, readers take one or the other.
  if (entries.size !== zip.entryCount) throw damaged('zip');
  return entries;
}

async function* textsOf(zip: ZipFile, entry: Entry, megabytes: number): AsyncGenerator<string> {
  const part = entry.fileName;
  const bytesAtMost = megabytes * 2 ** 20;
  if (entry.isEncrypted()) throw new Refusal({ code: 'export-format', args: { format: 'encrypted' } });
  if (entry.uncompressedSize > bytesAtMost) throw tooLarge(megabytes);
  const texts = utf8Texts(part);
  let size = 0;
  let sum = 0;
  try {
    // Bounded by the size that the directory tells: the library ends where more comes.
    for await (const piece of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > bytesAtMost) throw tooLarge(megabytes);
      sum = checksum(piece, sum);
      yield texts.push(piece);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : damaged('zip', part);
  }
  texts.end();
  if (sum !== entry.crc32) throw damaged('zip', part);
}

function tooLarge(megabytes: number): Refusal {
  return new Refusal({
    code: 'export-too-large',
    args: { what: 'sheet', atMost: megabytes, next: 2 * megabytes },
  });
}
