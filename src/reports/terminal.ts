import { reportWords } from '../locales/reportWords.js';
import type { Assessment } from '../model/assessment.js';
import type { Language } from '../model/language.js';
import { summaryBlocks } from './layout/summary.js';
import { viewOf } from './layout/view.js';
import { type Terminal, terminalText } from './terminal/blocks.js';

/** The result at a glance, for a terminal. */
export function terminalSummary(assessment: Assessment, context: Terminal & { language: Language }): string {
  const view = viewOf(assessment, context.language, reportWords(context.language));
  return terminalText(summaryBlocks(view), context);
}
