import type { Assessment } from '../model/assessment.js';
import type { Block } from './layout/block.js';
import type { ReportContext } from './registry.js';

/** What a handbook is written for. */
export interface HandbookContext extends ReportContext {
  /** When the roadmap begins, YYYY-MM-DD. */
  start?: string | undefined;
}

/** What turns the blocks of a handbook into its text or its bytes. */
type Dialect = (
  blocks: readonly Block[],
  assessment: Assessment,
  context: HandbookContext,
) => string | Uint8Array;

interface Entry {
  extension: string;
  /** Whether it is no text. */
  isBinary?: boolean;
  load(): Promise<Dialect>;
}

/** Every format of a handbook; what writes it is loaded when it is first needed. */
const dialects = {
  markdown: { extension: 'md', load: async () => (await import('./markdown/blocks.js')).markdown },
  html: { extension: 'html', load: async () => (await import('./html.js')).htmlHandbook },
  docx: { extension: 'docx', isBinary: true, load: async () => (await import('./docx.js')).docxHandbook },
} satisfies Record<string, Entry>;

export type HandbookFormat = keyof typeof dialects;

const entries: Record<HandbookFormat, Entry> = dialects;

/** The formats of a handbook, in the order in which help lists them. */
export const handbookFormats = Object.keys(dialects) as HandbookFormat[];

/** Whether a format is no text, which a terminal cannot show. */
export function isBinaryHandbook(format: HandbookFormat): boolean {
  return entries[format].isBinary === true;
}

/** The format whose files end like this one; undefined where none does, or where there is no file. */
export function handbookFormatOf(path: string | undefined): HandbookFormat | undefined {
  const lower = path?.toLowerCase() ?? '';
  return handbookFormats.find((format) => lower.endsWith(`.${entries[format].extension}`));
}

/** What writes the handbook of an assessment in a format. */
export async function handbookIn(
  format: HandbookFormat,
): Promise<(assessment: Assessment, context: HandbookContext) => string | Uint8Array> {
  const [dialect, { handbookBlocks }, { viewOf }, { reportWords }] = await Promise.all([
    entries[format].load(),
    import('./layout/handbook/handbook.js'),
    import('./layout/view.js'),
    import('../locales/reportWords.js'),
  ]);
  return (assessment, context) => {
    const { language, start = null } = context;
    const view = { ...viewOf(assessment, language, reportWords(language)), start };
    return dialect(handbookBlocks(view), assessment, context);
  };
}
