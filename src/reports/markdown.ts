import { reportWords } from '../locales/reportWords.js';
import type { Assessment } from '../model/assessment.js';
import type { Language } from '../model/language.js';
import { reportBlocks } from './layout/report.js';
import { viewOf } from './layout/view.js';
import { markdown } from './markdown/blocks.js';

/** The whole report as GitHub-flavoured Markdown, with a line break at its end. */
export function markdownReport(assessment: Assessment, { language }: { language: Language }): string {
  return markdown(reportBlocks(viewOf(assessment, language, reportWords(language))));
}
