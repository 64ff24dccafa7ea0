import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { RangedProblem } from './yamlTree.js';

/** The plain data of a YAML tree. */
export interface YamlData {
  value: unknown;
  /** `firstAt` is the offset at which a repeated key stands first. */
  problems: (RangedProblem & { firstAt?: number })[];
  /** What each alias stands for. */
  targets: ReadonlyMap<Alias, Node>;
}

/** How many nodes aliases may bring in; a file that needs more is taken for an attack. */
const aliasedAtMost = 10_000;

interface Reading {
  problems: YamlData['problems'];
  /** The latest node with each anchor. */
  anchors: Map<string, Node>;
  targets: Map<Alias, Node>;
  aliased: number;
  isRefused: boolean;
}

/**
 * Turns a tree into plain data. Reports keys that stand twice in a mapping (the last one holds) and refuses
 * aliases that multiply. A key named `__proto__` becomes a key like any other.
 */
export function dataOf(root: Node | null): YamlData {
  const reading: Reading = {
    problems: [],
    anchors: new Map(),
    targets: new Map(),
    aliased: 0,
    isRefused: false,
  };
  const value = plain(root, reading, 0);
  return { value, problems: reading.problems, targets: reading.targets };
}

function plain(node: unknown, reading: Reading, aliases: number): unknown {
  if (reading.isRefused) return null;
  if (aliases > 0) reading.aliased += 1;
  if (isAlias(node)) return aliased(node, reading, aliases);
  if ((isScalar(node) || isSeq(node) || isMap(node)) && node.anchor) reading.anchors.set(node.anchor, node);
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => plain(item, reading, aliases));
  return isMap(node) ? objectOf(node, reading, aliases) : null;
}

function aliased(alias: Alias, reading: Reading, aliases: number): unknown {
  if (reading.aliased > aliasedAtMost || aliases > 20) {
    reading.isRefused = true;
    const [start, end] = alias.range ?? [0, 1];
    const args = { limit: aliasedAtMost };
    reading.problems.push({ code: 'yaml-aliases', args, level: 'error', start, end });
    return null;
  }
  const target = reading.targets.get(alias) ?? reading.anchors.get(alias.source);
  if (!target) {
    const args = { reason: 'alias', detail: alias.source } as const;
    const [start, end] = alias.range ?? [0, 1];
    reading.problems.push({ code: 'yaml-syntax', args, level: 'error', start, end });
    return null;
  }
  reading.targets.set(alias, target);
  return plain(target, reading, aliases + 1);
}

function objectOf(map: YAMLMap, reading: Reading, aliases: number): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const seen = new Map<string, number>();
  for (const { key, value } of map.items as Pair<unknown, unknown>[]) {
    const name = keyOf(key);
    const [start, end] = (isScalar(key) && key.range) || [0, 1];
    const firstAt = seen.get(name);
    if (firstAt === undefined) seen.set(name, start);
    else if (aliases === 0) {
      const args = { key: name, line: 0 };
      reading.problems.push({ code: 'duplicate-key', args, level: 'error', start, end, firstAt });
    }
    // Not by assignment: `__proto__` would set the prototype.
    Object.defineProperty(result, name, {
      value: plain(value, reading, aliases),
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
  return result;
}

/** A key as a string; one that is no scalar has been reported by the parser. */
export function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}
