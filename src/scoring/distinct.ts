import type { Value } from '../model/response.js';

/** The values without repetition, in an order that does not depend on that of the responses. */
export function distinctValues(values: readonly Value[]): readonly Value[] {
  if (values.length < 2) return values;
  const keyOf = (value: Value): string => JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  const ordered = [...byText].sort(([a], [b]) => (a < b ? -1 : 1));
  const byKey = [...new Map(ordered.map(([, value]) => [keyOf(value), value]))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const distinct = byKey.map(([, value]) => value);
  return distinct.every((value) => typeof value === 'number') ? distinct.sort((a, b) => a - b) : distinct;
}

/** The one value that all are; undefined where they differ or there is none. */
export function distinctOne(values: readonly Value[]): Value | undefined {
  const distinct = distinctValues(values);
  return distinct.length === 1 ? distinct[0] : undefined;
}
