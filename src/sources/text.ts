import type { Diagnostic, Place, Problem } from '../model/diagnostics/diagnostic.js';

/** A file's text with the offsets at which its lines start. A byte order mark is not part of it. */
export interface SourceText {
  file: string;
  text: string;
  lineStarts: readonly number[];
}

/** The largest file that is read, in megabytes of 2^20 bytes. */
export const megabytesAtMost = 5;

/** Decodes a file; a problem where it is too large, empty or not UTF-8. */
export function readText(file: string, bytes: Uint8Array): SourceText | Diagnostic {
  if (bytes.length > megabytesAtMost * 2 ** 20) {
    return atStart(file, { code: 'file-too-large', args: { path: file, megabytes: megabytesAtMost } });
  }
  const text = decoded(bytes);
  if (text === undefined) return notUtf8(file, bytes);
  if (text.trim() === '') return atStart(file, { code: 'file-empty', args: { path: file } });
  return sourceText(file, text);
}

/** Prepares a text for places in it. */
export function sourceText(file: string, text: string): SourceText {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { file, text, lineStarts };
}

/** The place of a part of a text; what reaches beyond its line is cut there. */
export function placeAt(source: SourceText, offset: number, length = 1): Place {
  const { file, text, lineStarts } = source;
  const at = Math.min(Math.max(0, offset), text.length);
  const line = lineIndex(lineStarts, at);
  const start = lineStarts[line] ?? 0;
  const words = lineAt(source, line);
  const column = Math.min(at - start, words.length);
  const within = Math.max(1, Math.min(length, words.length - column));
  return { file, line: line + 1, column: column + 1, length: within, text: words };
}

/** A problem of a file as a whole. */
export function atStart(file: string, problem: Problem): Diagnostic {
  return { ...problem, level: 'error', place: { file, line: 1, column: 1, length: 1, text: '' } };
}

function lineAt({ text, lineStarts }: SourceText, line: number): string {
  let end = lineStarts[line + 1] ?? text.length;
  if (text[end - 1] === '\n') end -= 1;
  if (text[end - 1] === '\r') end -= 1;
  return text.slice(lineStarts[line], end);
}

/** The last line that starts at or before an offset, by bisection. */
function lineIndex(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The place of the first byte that is not UTF-8: found line by line, since a decoder does not tell. */
function notUtf8(file: string, bytes: Uint8Array): Diagnostic {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return atStart(file, { code: 'file-not-utf8', args: { encoding: 'utf-16' } });
  const lineFeed = 10;
  let start = 0;
  for (let line = 1; ; line += 1) {
    const next = bytes.indexOf(lineFeed, start);
    const part = bytes.subarray(start, next === -1 ? bytes.length : next);
    if (decoded(part) === undefined || next === -1) {
      const text = new TextDecoder().decode(part).replace(/\r$/, '');
      const column = Math.max(0, text.indexOf('\ufffd')) + 1;
      const place = { file, line, column, length: 1, text };
      return { code: 'file-not-utf8', args: { encoding: 'other' }, level: 'error', place };
    }
    start = next + 1;
  }
}
