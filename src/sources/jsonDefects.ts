import type { JsonReason } from '../model/diagnostics/files.js';
import { deepest, type RangedProblem } from './yamlTree.js';

type Token = { kind: 'string' | 'number' | 'word' | 'mark' | 'end' | 'broken'; text: string; start: number };

/** What may come next in an object or list, or on its own. */
type State = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close' | 'done';

interface Level {
  open: '{' | '[';
  keys: Map<string, number>;
}

const words = new Set(['true', 'false', 'null']);
const expected: Record<State, JsonReason> = {
  value: 'value',
  'value-or-close': 'value',
  key: 'key',
  'key-or-close': 'key',
  colon: 'colon',
  'comma-or-close': 'separator',
  done: 'excess',
};

/**
 * What is wrong with a JSON text: the first place where it is none (RFC 8259), nesting that is too deep, and
 * keys that stand twice in an object. Needed since `JSON.parse` tells neither a place that is the same in
 * every version of Node nor a repeated key.
 */
export function jsonDefects(text: string): (RangedProblem & { firstAt?: number })[] {
  const problems: (RangedProblem & { firstAt?: number })[] = [];
  const levels: Level[] = [];
  let state: State = 'value';
  for (let at = 0; ; ) {
    const token = nextToken(text, at);
    at = token.start + token.text.length;
    if (token.kind === 'end' && state === 'done') return problems;
    const next = step(state, token, levels);
    if (next === undefined) {
      problems.push(syntax(reasonFor(state, token), token));
      return problems;
    }
    if (levels.length > deepest) {
      const span = { start: token.start, end: at };
      problems.push({ code: 'yaml-too-deep', args: { limit: deepest }, level: 'error', ...span });
      return problems;
    }
    if (token.kind === 'string' && next === 'colon') problems.push(...repeated(token, levels.at(-1)));
    state = next;
  }
}

function nextToken(text: string, from: number): Token {
  space.lastIndex = from;
  const start = from + (space.exec(text)?.[0].length ?? 0);
  if (start >= text.length) return { kind: 'end', text: '', start };
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = start;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { kind, text: found, start };
  }
  return { kind: 'broken', text: text.slice(start, start + 1), start };
}

const space = /[ \t\r\n]*/y;

const patterns: [Token['kind'], RegExp][] = [
  ['mark', /[{}[\],:]/y],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON strings must not hold them
  ['string', /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y],
  ['number', /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y],
  ['word', /[A-Za-z_$][\w$]*/y],
  ['broken', /"[^"\n]*"?|[-+.\d][\w.+-]*/y],
];

/** The state after a token; undefined where it cannot stand here. */
function step(state: State, token: Token, levels: Level[]): State | undefined {
  const { kind, text } = token;
  switch (state) {
    case 'value':
    case 'value-or-close':
      return afterValue(token, levels) ?? (state === 'value' ? undefined : afterClosing(text, levels));
    case 'key':
    case 'key-or-close':
      if (kind === 'string') return 'colon';
      return state === 'key' ? undefined : afterClosing(text, levels);
    case 'colon':
      return text === ':' ? 'value' : undefined;
    case 'comma-or-close':
      if (text === ',') return levels.at(-1)?.open === '{' ? 'key' : 'value';
      return afterClosing(text, levels);
    case 'done':
      return undefined;
  }
}

function afterValue({ kind, text }: Token, levels: Level[]): State | undefined {
  if (text === '{' || text === '[') {
    levels.push({ open: text, keys: new Map() });
    return text === '{' ? 'key-or-close' : 'value-or-close';
  }
  const isValue = kind === 'string' || kind === 'number' || (kind === 'word' && words.has(text));
  return isValue ? afterWhole(levels) : undefined;
}

function afterClosing(text: string, levels: Level[]): State | undefined {
  const level = levels.at(-1);
  if (!level || text !== (level.open === '{' ? '}' : ']')) return undefined;
  levels.pop();
  return afterWhole(levels);
}

function afterWhole(levels: readonly Level[]): State {
  return levels.length > 0 ? 'comma-or-close' : 'done';
}

/** Why a token cannot stand where it does. */
function reasonFor(state: State, { kind, text }: Token): JsonReason {
  if (kind === 'end') return 'end';
  if (kind === 'broken' && state !== 'comma-or-close' && state !== 'done') {
    if (text.startsWith('"')) return 'string';
    if (/^[-+.\d]/.test(text) && state.startsWith('value')) return 'number';
  }
  return expected[state];
}

function syntax(reason: JsonReason, { text, start }: Token): RangedProblem {
  const args = { reason, found: text.slice(0, 40) };
  return { code: 'json-syntax', args, level: 'error', start, end: start + Math.max(1, text.length) };
}

function repeated(
  { text, start }: Token,
  level: Level | undefined,
): (RangedProblem & { firstAt?: number })[] {
  const key = JSON.parse(text) as string;
  const firstAt = level?.keys.get(key);
  if (firstAt === undefined) {
    level?.keys.set(key, start);
    return [];
  }
  const span = { start, end: start + text.length, firstAt };
  return [{ code: 'duplicate-key', args: { key, line: 0 }, level: 'error', ...span }];
}
