import type { Assessment } from '../model/assessment.js';
import type { Brand } from '../model/brand.js';
import type { Language } from '../model/language.js';

/** What a report is written for. */
export interface ReportContext {
  language: Language;
  /** The characters in a line; only the terminal heeds it. */
  columns?: number | undefined;
  /** Whether colour is shown; only the terminal heeds it. */
  colour: boolean;
  /** Whose name it carries; only formats that are pages heed it. */
  brand?: Brand | undefined;
}

/** One format: from an assessment to text. */
export interface Reporter {
  /** How the names of its files end, without the dot. */
  extension: string;
  render(assessment: Assessment, context: ReportContext): string;
}

interface Entry {
  extension: string;
  load(): Promise<Reporter['render']>;
}

/** Every format by its name; what renders it is loaded when it is first needed. */
const entries = {
  terminal: { extension: 'txt', load: async () => (await import('./terminal.js')).terminalSummary },
  markdown: { extension: 'md', load: async () => (await import('./markdown.js')).markdownReport },
  html: { extension: 'html', load: async () => (await import('./html.js')).htmlReport },
  json: { extension: 'json', load: async () => (await import('./json.js')).json },
} satisfies Record<string, Entry>;

export type Format = keyof typeof entries;

/** The formats of reports, in the order in which help lists them. */
export const formatNames = Object.keys(entries) as Format[];

/** The reporter of a format. */
export async function reporterOf(format: Format): Promise<Reporter> {
  const { extension, load } = entries[format];
  return { extension, render: await load() };
}

/** The format whose files end like this one; undefined where none does, or where there is no file. */
export function formatOf(path: string | undefined): Format | undefined {
  const lower = path?.toLowerCase() ?? '';
  return formatNames.find((format) => lower.endsWith(`.${entries[format].extension}`));
}
