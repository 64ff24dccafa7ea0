import type { Scalar } from 'yaml';

/**
 * Where a part of a string value stands in the text of a file. Works through line folding, indentation and
 * doubled single quotes; undefined where escapes make the text differ from the value in any other way.
 */
export function spanOffsets(
  text: string,
  { value, range, type }: Scalar,
  { start, end }: { start: number; end: number },
): { start: number; end: number } | undefined {
  if (typeof value !== 'string' || !range) return undefined;
  const offsets = offsetsOf(text, value, firstOf(text, range[0], type), type === 'QUOTE_SINGLE');
  const first = offsets?.[start];
  const last = offsets?.[Math.max(start, end - 1)];
  return first === undefined || last === undefined ? undefined : { start: first, end: last + 1 };
}

/** The offset of the content: after a quote, or on the line after a block scalar's header. */
function firstOf(text: string, start: number, type: Scalar['type']): number {
  if (type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE') return start + 1;
  if (type === 'PLAIN') return start;
  return text.indexOf('\n', start) + 1;
}

/** For each character of a value its offset in the text; undefined where they cannot be matched. */
function offsetsOf(text: string, value: string, from: number, isSingle: boolean): number[] | undefined {
  const offsets: number[] = [];
  let at = indentEnd(text, from);
  for (const char of value) {
    const next = following(text, char, at, isSingle);
    if (next === undefined) return undefined;
    for (let unit = 0; unit < char.length; unit += 1)
      offsets.push(Math.min(at + unit, Math.max(at, next - 1)));
    at = next;
  }
  return offsets;
}

/** Where the text goes on after a character of the value; undefined where it has another one. */
function following(text: string, char: string, at: number, isSingle: boolean): number | undefined {
  const isSpace = char === ' ' || char === '\n';
  if (isSpace && breaks(text, at)) return indentEnd(text, at);
  if (text.startsWith(char, at)) return at + (isSingle && char === "'" ? 2 : char.length);
  // A literal block's further indentation and blank lines have been passed with the line break.
  return isSpace ? at : undefined;
}

/** Whether the line breaks here, after spaces at most. */
function breaks(text: string, at: number): boolean {
  const pattern = /[ \t]*\r?\n/y;
  pattern.lastIndex = at;
  return pattern.test(text);
}

function indentEnd(text: string, at: number): number {
  const pattern = /\s*/y;
  pattern.lastIndex = at;
  pattern.test(text);
  return pattern.lastIndex;
}
