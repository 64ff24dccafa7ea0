import type { Assessment } from '../model/assessment.js';
import { type FormatEntry, formatsIn } from './formats.js';
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

interface Entry extends FormatEntry {
  load(): Promise<Dialect>;
}

/** Every format of a handbook; what writes it is loaded when it is first needed. */
const dialects = {
  markdown: { extension: 'md', load: async () => (await import('./markdown/blocks.js')).markdown },
  html: { extension: 'html', load: async () => (await import('./html.js')).htmlHandbook },
  docx: { extension: 'docx', isBinary: true, load: async () => (await import('./docx.js')).docxHandbook },
} satisfies Record<string, Entry>;

export type HandbookFormat = keyof typeof dialects;

/** The formats of a handbook. */
export const handbookFormats = formatsIn<HandbookFormat>(dialects);

/** What writes the handbook of an assessment in a format. */
export async function handbookIn(
  format: HandbookFormat,
): Promise<(assessment: Assessment, context: HandbookContext) => string | Uint8Array> {
  const [dialect, { handbookBlocks }, { viewOf }, { reportWords }] = await Promise.all([
    dialects[format].load(),
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
