import type { OptionValue } from '../../model/primitives.js';
import type { NamedQuestion } from './names.js';
import { normalised } from './normal.js';

/** The options that one cell names; or the part that names none, or the options between which it cannot be told. */
export type Several = { chosen: OptionValue[] } | { unknown: string } | { ambiguous: string[] };

interface Name {
  text: string;
  /** null: a text that is to be passed over. */
  value: OptionValue | null;
}

/**
 * Reads the options in a cell that names several. Labels may hold the separator: a cell is read as names of options with
 * separators between them, and not cut at the separators. `separators` in the order in which they are likely.
 */
export function severalReader(
  { options, optionsCalled }: NamedQuestion,
  separators: readonly string[],
  values: ReadonlyMap<string, OptionValue | null>,
): (cell: string) => Several {
  const names = [
    ...[...optionsCalled].flatMap(([name, called]) => called.map((value): Name => ({ text: name, value }))),
    ...[...values].map(([name, value]): Name => ({ text: normalised(name), value })),
  ].sort((one, other) => other.text.length - one.text.length);
  const marks = [...new Set(separators.map((separator) => separator.trim() || ' '))];
  const cut = cutter(names, marks);
  return (cell) => {
    const text = normalised(cell);
    return cut(text) ?? severalIn(text, names, marks, options);
  };
}

/**
 * Reads a cell by cutting it at a separator that no name holds, which is all there is to most cells. Undefined where that may
 * not be the only way to read it: where a part is no name, one of several, or can be read as several names itself.
 */
function cutter(
  names: readonly Name[],
  marks: readonly string[],
): (text: string) => { chosen: OptionValue[] } | undefined {
  const values = new Map(names.map(({ text, value }) => [text, value]));
  for (const { text, value } of names) {
    const isPlain = text !== '' && values.get(text) === value && readings(text, names, marks).length === 1;
    if (!isPlain) values.delete(text);
  }
  // A blank may stand beside another separator.
  const free = marks.includes(' ')
    ? []
    : marks.filter((mark) => !names.some(({ text }) => text.includes(mark)));
  return (text) => {
    const mark = free.find((each) => text.includes(each)) ?? free[0];
    if (mark === undefined) return undefined;
    const chosen: OptionValue[] = [];
    for (const part of text.split(mark)) {
      const value = values.get(part.trim());
      if (value === undefined) return undefined;
      if (value !== null) chosen.push(value);
    }
    return { chosen };
  };
}

function severalIn(
  text: string,
  names: readonly Name[],
  marks: readonly string[],
  options: NamedQuestion['options'],
): Several {
  const read = readings(text, names, marks);
  const sets = new Map(read.map((reading) => [JSON.stringify(inOrder(reading, options)), reading]));
  const [first, second] = [...sets.values()];
  if (first === undefined) return { unknown: firstUnknown(text, names, marks) };
  if (second === undefined) return { chosen: first.filter((value) => value !== null) };
  const differing = [...first, ...second].filter(
    (value) => !first.includes(value) || !second.includes(value),
  );
  return { ambiguous: differing.map(String) };
}

function inOrder(values: readonly (OptionValue | null)[], options: NamedQuestion['options']): OptionValue[] {
  return options.map(({ value }) => value).filter((value) => values.includes(value));
}

/** More readings than this are not needed to know that there are several. */
const readingsAtMost = 4;

/** Names one after the other: the first, and what follows. */
interface Reading {
  value: OptionValue | null;
  rest: Reading | undefined;
}

/**
 * The ways to read a text as names with separators between them; the end of a reading may have one too. From the end on,
 * so that no text is too long for it.
 */
function readings(text: string, names: readonly Name[], marks: readonly string[]): (OptionValue | null)[][] {
  const known: (Reading | undefined)[][] = [];
  known[text.length] = [undefined];
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (mayBegin(text, at, marks)) known[at] = readingsFrom(text, at, names, marks, known);
  }
  return (known[0] ?? []).map(valuesOf);
}

/** Whether a name may begin at a place: at the beginning, or behind a separator. */
function mayBegin(text: string, at: number, marks: readonly string[]): boolean {
  return at === 0 || text[at - 1] === ' ' || marks.some((mark) => text.endsWith(mark, at));
}

function readingsFrom(
  text: string,
  at: number,
  names: readonly Name[],
  marks: readonly string[],
  known: readonly (Reading | undefined)[][],
): Reading[] {
  const found: Reading[] = [];
  for (const { text: name, value } of names) {
    if (name === '' || !text.startsWith(name, at)) continue;
    const next = afterMark(text, at + name.length, marks);
    if (next === undefined) continue;
    for (const rest of known[Math.min(next, text.length)] ?? []) {
      if (found.length < readingsAtMost) found.push({ value, rest });
    }
  }
  return found;
}

function valuesOf(first: Reading | undefined): (OptionValue | null)[] {
  const values: (OptionValue | null)[] = [];
  for (let reading = first; reading; reading = reading.rest) values.push(reading.value);
  return values;
}

/** Where it goes on behind a separator; undefined where none stands there and the text goes on. */
function afterMark(text: string, at: number, marks: readonly string[]): number | undefined {
  const next = spaced(text, at);
  if (next >= text.length) return next;
  const mark = marks.find((each) => (each === ' ' ? next > at : text.startsWith(each, next)));
  if (mark === undefined) return undefined;
  return mark === ' ' ? next : spaced(text, next + mark.length);
}

function spaced(text: string, at: number): number {
  let next = at;
  while (text[next] === ' ') next += 1;
  return next;
}

/** The first part of a text, cut at its separators, that is no name. */
function firstUnknown(text: string, names: readonly Name[], [mark = ',']: readonly string[]): string {
  const known = new Set(names.map((name) => name.text));
  return (
    text
      .split(mark)
      .find((part) => part.trim() !== '' && !known.has(part.trim()))
      ?.trim() ?? text
  );
}
