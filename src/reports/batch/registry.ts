import { type BatchTable, csvTable, jsonTable, markdownTable, ndjsonTable } from './tables.js';

interface Entry {
  extension: string;
  /** Whether it is no text. */
  isBinary?: boolean;
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

/** The formats of a batch, in the order in which help lists them. */
export const batchFormats = Object.keys(tables) as BatchFormat[];

/** The table of a format, for one batch. */
export async function batchTable(format: BatchFormat): Promise<BatchTable> {
  return tables[format].load();
}

/** Whether a format is no text, which a terminal cannot show. */
export function isBinary(format: BatchFormat): boolean {
  return 'isBinary' in tables[format];
}

/** The format whose files end like this one; undefined where none does, or where there is no file. */
export function batchFormatOf(path: string | undefined): BatchFormat | undefined {
  const lower = path?.toLowerCase() ?? '';
  return batchFormats.find((format) => lower.endsWith(`.${tables[format].extension}`));
}
