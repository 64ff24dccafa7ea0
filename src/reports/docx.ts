import { reportWords } from '../locales/reportWords.js';
import type { Assessment } from '../model/assessment.js';
import { docx } from './docx/document.js';
import type { Block } from './layout/block.js';
import { reportBlocks } from './layout/report.js';
import { titleOf } from './layout/title.js';
import { viewOf } from './layout/view.js';
import type { ReportContext } from './registry.js';

/** The whole report as a document of Word, to print and sign. */
export function docxReport(
  assessment: Assessment,
  { language, reference, brand }: ReportContext,
): Uint8Array {
  const blocks = reportBlocks(viewOf(assessment, language, reportWords(language)));
  return docx(blocks, { language, title: titleOf(blocks, assessment), reference, by: brand?.name });
}

/** The blocks of a handbook as a document of Word, to be typed into. */
export function docxHandbook(
  blocks: readonly Block[],
  assessment: Assessment,
  { language, reference, brand }: ReportContext,
): Uint8Array {
  const { fillIn } = reportWords(language).handbook;
  return docx(blocks, { language, title: titleOf(blocks, assessment), fillIn, reference, by: brand?.name });
}
