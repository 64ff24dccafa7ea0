import type { z } from 'zod/mini';
import type { Finding, Path, Problem } from '../model/diagnostics/diagnostic.js';
import { nearest } from '../model/nearest.js';
import { allowedValues, keysAt, kindOfValue, kindsOf, schemasAt, typesKnowing, valueAt } from './schemaAt.js';

/** A problem as zod reports it. */
export type Issue = z.core.$ZodIssue;

/** A schema with the data held against it, and where that stands in the document. */
export interface Held {
  schema: z.ZodMiniType;
  data: unknown;
  base: Path;
  written: (path: Path) => string | undefined;
}

/** A key that has to be there. */
export function missing(path: Path, schemas: z.ZodMiniType[], issue: Issue): Finding {
  const options = issue.code === 'invalid_union' ? ((issue as { options?: unknown[] }).options ?? []) : [];
  const allowed = [...options.map(String), ...schemas.flatMap((schema) => allowedValues(schema))];
  const args = { key: String(path.at(-1)), allowed: [...new Set(allowed)] };
  return { code: 'missing-key', args, level: 'error', path: path.slice(0, -1), at: 'key' };
}

/** For how many keys of a map the nearest known one is looked up. */
const lookedUpAtMost = 100;

/** Keys that are none of those that may be there. */
export function unknownKeys(
  keys: readonly string[],
  path: Path,
  inner: Path,
  { schema, data }: Held,
): Finding[] {
  const allowed = keysAt(schema, inner, data);
  const present = new Set(Object.keys((valueAt(data, inner) ?? {}) as object));
  const free = allowed.filter((each) => !present.has(each));
  return keys.map((key, position) => {
    const near = position < lookedUpAtMost ? nearest(key, free) : null;
    const args = { key, nearest: near, allowed, types: typesKnowing(schema, inner, data, key) };
    return { code: 'unknown-key', args, level: 'error', path: [...path, key], at: 'key' };
  });
}

/** A number, text or list that is too small or too large. */
export function outOfBounds(issue: Issue & { code: 'too_small' | 'too_big' }): Problem {
  const isText = issue.origin === 'string';
  if (issue.code === 'too_small' && isText) return { code: 'empty-text', args: {} };
  const of = isText ? 'string' : issue.origin === 'array' ? 'list' : 'number';
  const least = issue.code === 'too_small' ? Number(issue.minimum) : null;
  const most = issue.code === 'too_big' ? Number(issue.maximum) : null;
  return { code: 'out-of-bounds', args: { of, least, most, exclusive: issue.inclusive === false } };
}

/** A value of another type than the schemas have. */
export function wrongType(path: Path, value: unknown, schemas: z.ZodMiniType[], { written }: Held): Problem {
  const expected = [...new Set(schemas.flatMap(kindsOf))];
  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  const wantsWord = isScalar && expected.includes('string');
  const args = { expected, found: kindOfValue(value), written: wantsWord ? (written(path) ?? null) : null };
  return { code: 'wrong-type', args };
}

/** A value that is none of those allowed; where it only looks like one of them, its type is wrong. */
export function notAllowed(values: readonly unknown[], inner: Path, held: Held): Problem {
  const value = valueAt(held.data, inner);
  const allowed = values.map(String);
  const isCollection = value !== null && typeof value === 'object';
  if (isCollection || allowed.includes(String(value))) {
    return wrongType([...held.base, ...inner], value, schemasAt(held.schema, inner, held.data), held);
  }
  const args = { value: String(value), allowed, nearest: nearest(String(value), allowed) };
  return { code: 'not-allowed-value', args };
}
