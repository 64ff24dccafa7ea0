import { type FormatEntry, formatsIn } from '../formats.js';
import { type BatchTable, csvTable, jsonTable, markdownTable, ndjsonTable } from './tables.js';

interface Entry extends FormatEntry {
  load(): Promise<BatchTable>;
}

/** Every notation of a batch by its name, with the ending of its files. */
const tables = {
  csv: { extension: 'csv', load: async () => csvTable },
  xlsx: {
    extension: 'xlsx',
    isBinary: true,
    load: async () => (await import('./workbook.js')).workbookTable(),
  },
  ndjson: { extension: 'ndjson', load: async () => ndjsonTable },
  json: { extension: 'json', load: async () => jsonTable },
  markdown: { extension: 'md', load: async () => markdownTable },
} satisfies Record<string, Entry>;

export type BatchFormat = keyof typeof tables;

/** The formats of a batch. */
export const batchFormats = formatsIn<BatchFormat>(tables);

/** The table of a format, for one batch. */
export async function batchTable(format: BatchFormat): Promise<BatchTable> {
  return tables[format].load();
}
