import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Finding } from '../model/diagnostics/diagnostic.js';
import { spanOffsets } from './spanOffsets.js';
import { keyOf } from './yamlData.js';

/** A part of a text: from `start` up to, not including, `end`. */
export interface Range {
  start: number;
  end: number;
}

/** Where in a document a problem is. */
export type Spot = Pick<Finding, 'path' | 'at' | 'span'>;

/** A YAML tree with its text and what its aliases stand for. */
export interface Located {
  text: string;
  root: Node | null;
  targets: ReadonlyMap<Alias, Node>;
}

interface Found {
  key: unknown;
  value: unknown;
}

/**
 * The part of the text that a path leads to: the key, the value, or the part of a string value. A value that
 * is a collection is pointed at by its first key; where the path leads on into nothing, the last node of it.
 */
export function locate(tree: Located, { path, at = 'value', span }: Spot): Range {
  const found = follow(tree, path);
  const { value } = found;
  if (at === 'key' && isScalar(found.key)) return rangeOf(found.key);
  if (span && isScalar(value)) {
    const within = spanOffsets(tree.text, value as Scalar, span);
    if (within) return within;
  }
  return pointOf(value) ?? pointOf(found.key) ?? { start: 0, end: 1 };
}

/** The text of a scalar as it is written; undefined for anything else. */
export function writtenAt(tree: Located, path: Spot['path']): string | undefined {
  const { value } = follow(tree, path);
  return isScalar(value) ? (value.source ?? undefined) : undefined;
}

/** Follows a path as far as it leads. */
function follow({ root, targets }: Located, path: Spot['path']): Found {
  let found: Found = { key: undefined, value: root };
  for (const step of path) {
    const node = isAlias(found.value) ? targets.get(found.value) : found.value;
    const next = childOf(node, step);
    if (!next) return found;
    found = next;
  }
  return found;
}

function childOf(node: unknown, step: string | number): Found | undefined {
  if (isSeq(node)) {
    return Number(step) < node.items.length ? { key: undefined, value: node.items[Number(step)] } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = pairsOf(node).get(String(step));
  return pair && { key: pair.key, value: pair.value };
}

const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The pairs of a mapping by key, the last of each, kept for the next problem in the same mapping. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = indexes.get(map);
  if (known) return known;
  const index = new Map(map.items.map((pair) => [keyOf(pair.key), pair]));
  indexes.set(map, index);
  return index;
}

/** What of a node is pointed at: a scalar or alias as a whole, a collection's first key or item. */
function pointOf(node: unknown): Range | undefined {
  if (isMap(node) && !node.flow) {
    const first = pointOf(node.items[0]?.key);
    if (first) return first;
  }
  if (isSeq(node) && !node.flow) {
    const start = node.range?.[0] ?? 0;
    return { start, end: start + 1 };
  }
  if (isScalar(node) || isAlias(node)) return rangeOf(node);
  if (!isMap(node) && !isSeq(node)) return undefined;
  const [start, end] = node.range ?? [0, 1];
  return { start, end };
}

function rangeOf({ range }: Scalar | Alias): Range {
  const [start, end] = range ?? [0, 1];
  return { start, end: Math.max(end, start + 1) };
}
