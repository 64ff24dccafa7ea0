import type { z } from 'zod/mini';
import type { Path } from '../model/diagnostics/diagnostic.js';
import type { ValueKind } from '../model/diagnostics/shape.js';
import { languages } from '../model/language.js';

/** The parts of a zod schema's definition that are read here; which of them exist depends on `type`. */
interface Definition {
  type: string;
  innerType?: z.ZodMiniType;
  in?: z.ZodMiniType;
  shape?: Record<string, z.ZodMiniType>;
  catchall?: z.ZodMiniType;
  element?: z.ZodMiniType;
  valueType?: z.ZodMiniType;
  options?: z.ZodMiniType[];
  discriminator?: string;
  values?: unknown[];
  entries?: Record<string, unknown>;
  check?: string;
  checks?: { _zod: { def: { check: string; format?: string } } }[];
}

function definitionOf(schema: z.ZodMiniType): Definition {
  return schema._zod.def as unknown as Definition;
}

/** A schema without what only makes it optional, nullable or a default. */
function unwrapped(schema: z.ZodMiniType): z.ZodMiniType {
  const { innerType, in: input } = definitionOf(schema);
  const inner = innerType ?? input;
  return inner ? unwrapped(inner) : schema;
}

/** The alternatives of a schema; of a union by a key, those that the value's key selects, or else all. */
export function branches(schema: z.ZodMiniType, value: unknown): z.ZodMiniType[] {
  const bare = unwrapped(schema);
  const { options, discriminator } = definitionOf(bare);
  if (!options) return [bare];
  const selected = options.filter(
    (option) =>
      discriminator !== undefined && discriminates(option, discriminator, fieldOf(value, discriminator)),
  );
  return (selected.length > 0 ? selected : options).flatMap((option) => branches(option, value));
}

function discriminates(option: z.ZodMiniType, key: string, value: unknown): boolean {
  const field = fieldOf(definitionOf(unwrapped(option)).shape, key) as z.ZodMiniType | undefined;
  return field !== undefined && allowedValues(field).includes(String(value));
}

/** The schemas that a value at a path is held against. */
export function schemasAt(schema: z.ZodMiniType, path: Path, data: unknown): z.ZodMiniType[] {
  const [step, ...rest] = path;
  if (step === undefined) return [unwrapped(schema)];
  return branches(schema, data).flatMap((branch) => {
    const { shape, catchall, element, valueType } = definitionOf(branch);
    const next = element ?? valueType ?? (fieldOf(shape, step) as z.ZodMiniType | undefined) ?? catchall;
    return next ? schemasAt(next, rest, fieldOf(data, step)) : [];
  });
}

/** The keys that a map at a path may have. */
export function keysAt(schema: z.ZodMiniType, path: Path, data: unknown): string[] {
  const value = valueAt(data, path);
  const found = schemasAt(schema, path, data).flatMap((each) => branches(each, value));
  return [...new Set(found.flatMap((each) => Object.keys(definitionOf(each).shape ?? {})))];
}

/** Of a union by a key at a path: the key's values whose alternatives know another key. */
export function typesKnowing(schema: z.ZodMiniType, path: Path, data: unknown, key: string): string[] {
  return schemasAt(schema, path, data).flatMap((each) => {
    const { options = [], discriminator } = definitionOf(each);
    if (discriminator === undefined) return [];
    return options.flatMap((option) => {
      const { shape = {} } = definitionOf(option);
      const type = shape[discriminator];
      return type && Object.hasOwn(shape, key) ? allowedValues(type) : [];
    });
  });
}

/** The words that an enumeration or literal allows; empty for anything else. */
export function allowedValues(schema: z.ZodMiniType): string[] {
  const { type, values, entries } = definitionOf(unwrapped(schema));
  if (type === 'enum') return Object.values(entries ?? {}).map(String);
  return type === 'literal' ? (values ?? []).map(String) : [];
}

/** What a value of a schema is. */
export function kindsOf(schema: z.ZodMiniType): ValueKind[] {
  return [...new Set(branches(schema, undefined).map((branch) => kindOf(definitionOf(branch))))];
}

const kinds: Partial<Record<string, ValueKind>> = {
  record: 'map',
  array: 'list',
  null: 'nothing',
  boolean: 'boolean',
};

function kindOf({ type, shape, values, check, checks = [] }: Definition): ValueKind {
  switch (type) {
    case 'object':
      return isText(Object.keys(shape ?? {})) ? 'text' : 'map';
    case 'number':
      return [check, ...checks.map(({ _zod }) => _zod.def.check)].includes('number_format')
        ? 'integer'
        : 'number';
    case 'literal':
      return kindOfValue(values?.[0]);
    default:
      return kinds[type] ?? 'string';
  }
}

function isText(keys: readonly string[]): boolean {
  return keys.length > 0 && keys.every((key) => languages.some((language) => language === key));
}

/** What a value is. */
export function kindOfValue(value: unknown): ValueKind {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'infinite';
  if (typeof value === 'boolean' || typeof value === 'string') return typeof value as 'boolean' | 'string';
  return 'map';
}

/** The value at a path; undefined where it leads into nothing. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce((value: unknown, step) => fieldOf(value, step), data);
}

function fieldOf(value: unknown, key: string | number): unknown {
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string | number, unknown>)[key];
}

/** Takes a value out of data, where the path leads to one. */
export function removeAt(data: unknown, path: Path): void {
  const parent = valueAt(data, path.slice(0, -1));
  if (parent !== null && typeof parent === 'object') Reflect.deleteProperty(parent, path.at(-1) ?? '');
}
