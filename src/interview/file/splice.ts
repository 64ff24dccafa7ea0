import { isMap, isNode, isScalar, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import { parsed } from './parsed.js';
import { inline } from './written.js';

/** A change of one value in a file. */
export interface Edit {
  /** Keys from the root. */
  path: readonly [string, ...string[]];
  /** null: none any more; the key stays only where comments belong to it. */
  value: unknown;
  /** Keys of the same mapping in the order in which new ones are placed. */
  order: readonly string[];
}

type Entry = Pair<ParsedNode, ParsedNode | null>;

/**
 * Puts a value into a YAML text and leaves every other byte as it is. Undefined where the layout does not allow it:
 * the parent is no block mapping with a key on each line.
 */
export function spliced(text: string, { path, value, order }: Edit): string | undefined {
  const { document } = parsed(text);
  let map: YAMLMap.Parsed | undefined = blockMap(document.contents);
  let parent: Entry | undefined;
  for (const key of path.slice(0, -1)) {
    parent = map && entry(map, key);
    if (parent === undefined) return undefined;
    if (isAbsent(parent)) return withNested(text, parent, path.at(-1) ?? '', value);
    map = blockMap(parent.value);
  }
  if (map === undefined) return undefined;
  const key = path.at(-1) ?? '';
  const found = entry(map, key);
  if (found && value === null && map.items.length > 1 && !isCommented(text, found))
    return removed(text, found);
  if (found) return replaced(text, found, value);
  return value === null
    ? text
    : inserted(text, { map, parent }, `${inline(key)}: ${inline(value)}`, before(order, key));
}

/** Whether the value at a path is a block mapping, so that its parts can be changed one by one. */
export function isBlock(text: string, path: readonly string[]): boolean {
  return blockMap(parsed(text).document.getIn(path, true)) !== undefined;
}

function blockMap(node: unknown): YAMLMap.Parsed | undefined {
  return isMap(node) && !node.flow && node.items.length > 0 ? (node as YAMLMap.Parsed) : undefined;
}

function entry(map: YAMLMap.Parsed, key: string): Entry | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key) as Entry | undefined;
}

function isAbsent({ value }: Entry): boolean {
  if (!isNode(value)) return true;
  if (isScalar(value)) return value.value === null && value.range[0] === value.range[1];
  return isMap(value) && value.items.length === 0;
}

function replaced(text: string, pair: Entry, value: unknown): string {
  const colon = colonOf(text, pair);
  const start = pair.value?.range[0] ?? colon;
  const end = endOf(text, pair);
  const between = text.slice(colon, start);
  const rendered = inline(value);
  // A value that began on a line of its own moves up to its key; spaces that align values stay.
  const keeps = between.includes('\n') ? between.trim() !== '' : rendered !== '' && between !== '';
  const lead = keeps ? between : rendered === '' ? '' : ' ';
  return text.slice(0, colon) + lead + rendered + text.slice(end);
}

/** Whether comments belong to an entry, so that its key has to stay for them. */
function isCommented(text: string, pair: Entry): boolean {
  const above = isNode(pair.key) && pair.key.commentBefore;
  const within = text.slice(pair.key.range[0], endOfLine(text, endOf(text, pair)));
  return Boolean(above) || within.includes('#');
}

/** Takes an entry out with its lines. */
function removed(text: string, pair: Entry): string {
  const start = text.lastIndexOf('\n', pair.key.range[0]) + 1;
  return text.slice(0, start) + text.slice(endOfLine(text, endOf(text, pair)) + newline(text).length);
}

function withNested(text: string, parent: Entry, key: string, value: unknown): string {
  if (value === null) return text;
  const colon = colonOf(text, parent);
  const lineEnd = endOfLine(text, endOf(text, parent));
  const comment = text.slice(endOf(text, parent), lineEnd);
  const rest = text.slice(lineEnd);
  return `${text.slice(0, colon)}${comment}${newline(text)}  ${inline(key)}: ${inline(value)}${rest || newline(text)}`;
}

function inserted(
  text: string,
  { map, parent }: { map: YAMLMap.Parsed; parent: Entry | undefined },
  line: string,
  order: readonly string[],
): string | undefined {
  const first = map.items[0]?.key.range[0] ?? 0;
  const indent = text.slice(text.lastIndexOf('\n', first - 1) + 1, first);
  if (indent.trim() !== '') return undefined;
  const previous = order.map((key) => entry(map, key)).find((pair) => pair !== undefined);
  const at = previous
    ? endOfLine(text, endOf(text, previous))
    : lineBefore(text, first - indent.length, parent);
  const [head, tail] = [text.slice(0, at), text.slice(at)];
  if (head === '') return `${indent}${line}${newline(text)}${tail}`;
  return `${head}${newline(text)}${indent}${line}${tail === '' ? newline(text) : tail}`;
}

/** The end of the line after which a first key stands: its parent's, so that a comment stays with the key below it. */
function lineBefore(text: string, firstLine: number, parent: Entry | undefined): number {
  return parent ? endOfLine(text, colonOf(text, parent)) : Math.max(0, firstLine - newline(text).length);
}

/** The keys that come before one, the nearest first. */
function before(order: readonly string[], key: string): string[] {
  return order.slice(0, Math.max(0, order.indexOf(key))).reverse();
}

function colonOf(text: string, { key }: Entry): number {
  return text.indexOf(':', key.range[1]) + 1;
}

/** The end of an entry's value without the line breaks that belong to it. */
function endOf(text: string, pair: Entry): number {
  const start = colonOf(text, pair);
  const end = Math.max(start, pair.value?.range[1] ?? start);
  return start + text.slice(start, end).trimEnd().length;
}

/** Where the line ends, before its line break. */
function endOfLine(text: string, from: number): number {
  const end = text.indexOf(newline(text), from);
  return end === -1 ? text.length : end;
}

function newline(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
