import { listJoint } from './presets/other.js';

/** A list of objects as a table: a header with every key, and a row for each object. */
export interface JsonTable {
  header: string[];
  rows: string[][];
}

/**
 * The table in a list of answers. A list of values becomes one cell; an object within an answer a column for each of
 * its keys, `matrix.row`. Undefined where it is no list of objects.
 */
export function jsonTable(data: unknown): JsonTable | undefined {
  const list = Array.isArray(data) ? data : responsesIn(data);
  if (!list?.every(isRecord)) return undefined;
  const flat = list.map((answers) => new Map(cellsOf(answers, '')));
  const header = [...new Set(flat.flatMap((cells) => [...cells.keys()]))];
  return { header, rows: flat.map((cells) => header.map((key) => cells.get(key) ?? '')) };
}

/** Stores put the list into an object of their own. */
function responsesIn(data: unknown): unknown[] | undefined {
  if (!isRecord(data)) return undefined;
  const list = data.Data ?? data.data ?? data.responses ?? data.results;
  return Array.isArray(list) ? list : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function cellsOf(answers: Record<string, unknown>, prefix: string): [string, string][] {
  return Object.entries(answers).flatMap(([key, value]): [string, string][] => {
    const name = prefix + key;
    if (Array.isArray(value)) return [[name, value.map(scalarIn).join(listJoint)]];
    return isRecord(value) ? cellsOf(value, `${name}.`) : [[name, scalarIn(value)]];
  });
}

function scalarIn(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
