import { reportWords } from '../locales/reportWords.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { sheetBlocks } from './layout/sheet.js';
import { markdown } from './markdown/blocks.js';
import type { ReportContext } from './registry.js';
import { terminalText } from './terminal/blocks.js';

/** The formats of a questionnaire in readable form. */
export const sheetFormats = ['terminal', 'markdown'] as const;
export type SheetFormat = (typeof sheetFormats)[number];

/** A questionnaire in readable form, for preparation on paper. */
export function renderSheet(definition: Questionnaire, format: SheetFormat, context: ReportContext): string {
  const { language } = context;
  const blocks = sheetBlocks(definition, language, reportWords(language));
  return format === 'markdown' ? markdown(blocks) : terminalText(blocks, context);
}
