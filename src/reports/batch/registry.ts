import { type BatchTable, csvTable, jsonTable, markdownTable, ndjsonTable } from './tables.js';

/** Every notation of a batch by its name, with the ending of its files. */
const tables = {
  csv: { extension: 'csv', table: csvTable },
  ndjson: { extension: 'ndjson', table: ndjsonTable },
  json: { extension: 'json', table: jsonTable },
  markdown: { extension: 'md', table: markdownTable },
} satisfies Record<string, { extension: string; table: BatchTable }>;

export type BatchFormat = keyof typeof tables;

/** The formats of a batch, in the order in which help lists them. */
export const batchFormats = Object.keys(tables) as BatchFormat[];

/** The table of a format. */
export function batchTable(format: BatchFormat): BatchTable {
  return tables[format].table;
}

/** The format whose files end like this one; undefined where none does, or where there is no file. */
export function batchFormatOf(path: string | undefined): BatchFormat | undefined {
  const lower = path?.toLowerCase() ?? '';
  return batchFormats.find((format) => lower.endsWith(`.${tables[format].extension}`));
}
