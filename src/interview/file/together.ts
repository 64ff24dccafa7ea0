import { type Edit, isBlock, spliced } from './splice.js';

/** A part of a text and what takes its place. */
interface Patch {
  start: number;
  end: number;
  insert: string;
}

/**
 * A text with several edits, each made on the text as it was, so that it is parsed only once. Undefined where they touch
 * or where one needs another way: then they are made one after the other.
 */
export function together(text: string, edits: readonly Edit[]): string | undefined {
  const patches: Patch[] = [];
  for (const edit of edits) {
    const result = isBlock(text, edit.path) ? undefined : spliced(text, edit);
    if (result === undefined) return undefined;
    patches.push(patchBetween(text, result));
  }
  patches.sort((one, other) => one.start - other.start);
  const touches = patches.some((patch, at) => at > 0 && patch.start <= (patches[at - 1]?.end ?? -1));
  return touches ? undefined : applied(text, patches);
}

/** What makes one text of another: all but their common beginning and end. */
function patchBetween(before: string, after: string): Patch {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { start, end: before.length - same, insert: after.slice(start, after.length - same) };
}

function applied(text: string, patches: readonly Patch[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, insert } of patches) {
    result += text.slice(done, start) + insert;
    done = end;
  }
  return result + text.slice(done);
}
