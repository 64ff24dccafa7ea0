import type { Assessment } from '../model/assessment.js';
import type { Brand } from '../model/brand.js';
import type { Language } from '../model/language.js';
import type { ReferenceDoc } from '../model/referenceDoc.js';
import { type FormatEntry, formatsIn } from './formats.js';

/** What a report is written for. */
export interface ReportContext {
  language: Language;
  /** The characters in a line; only the terminal heeds it. */
  columns?: number | undefined;
  /** Whether colour is shown; only the terminal heeds it. */
  colour: boolean;
  /** Whose name it carries; only formats that are pages heed it. */
  brand?: Brand | undefined;
  /** A template whose looks are taken over; only documents of Word heed it. */
  reference?: ReferenceDoc | undefined;
}

/** One format: from an assessment to text, or to the bytes of a document. */
export interface Reporter<Content = string | Uint8Array> {
  /** How the names of its files end, without the dot. */
  extension: string;
  render(assessment: Assessment, context: ReportContext): Content;
}

interface Entry extends FormatEntry {
  load(): Promise<Reporter['render']>;
}

/** Every format by its name; what renders it is loaded when it is first needed. */
const entries = {
  terminal: { extension: 'txt', load: async () => (await import('./terminal.js')).terminalSummary },
  markdown: { extension: 'md', load: async () => (await import('./markdown.js')).markdownReport },
  html: { extension: 'html', load: async () => (await import('./html.js')).htmlReport },
  docx: {
    extension: 'docx',
    isBinary: true,
    load: async () => (await import('./docx.js')).docxReport,
  },
  json: { extension: 'json', load: async () => (await import('./json.js')).json },
} satisfies Record<string, Entry>;

export type Format = keyof typeof entries;

/** The formats of reports. */
export const reportFormats = formatsIn<Format>(entries);

type Content<Name extends Format> = ReturnType<Awaited<ReturnType<(typeof entries)[Name]['load']>>>;

/** The reporter of a format. */
export async function reporterOf<Name extends Format>(format: Name): Promise<Reporter<Content<Name>>> {
  const { extension, load } = entries[format];
  return { extension, render: (await load()) as Reporter<Content<Name>>['render'] };
}
