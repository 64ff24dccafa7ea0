import { numbersIn } from '../locales/numbers.js';
import type { ReportWords } from '../locales/report.js';
import { reportWords } from '../locales/reportWords.js';
import type { Assessment } from '../model/assessment.js';
import { blocksHtml } from './html/blocks.js';
import { pageHtml } from './html/page.js';
import type { Block } from './layout/block.js';
import { reportBlocks } from './layout/report.js';
import { titleOf } from './layout/title.js';
import { viewOf } from './layout/view.js';
import type { ReportContext } from './registry.js';

/** What a page heeds of what it is written for. */
type PageContext = Pick<ReportContext, 'language' | 'brand'>;

/** The whole report as one self-contained page, with a line break at its end. */
export function htmlReport(assessment: Assessment, context: PageContext): string {
  const { language } = context;
  return page(reportBlocks(viewOf(assessment, language, reportWords(language))), assessment, context);
}

/** The blocks of a handbook as one self-contained page, with a line break at its end. */
export function htmlHandbook(
  blocks: readonly Block[],
  assessment: Assessment,
  context: ReportContext,
): string {
  return page(blocks, assessment, context);
}

function page(blocks: readonly Block[], assessment: Assessment, { language, brand }: PageContext): string {
  const words = reportWords(language);
  const pen = { words, numbers: numbersIn(language) };
  const title = titleOf(blocks, assessment);
  return pageHtml(
    { language, title, foot: footOf(assessment, words), brand, content: blocksHtml(blocks, pen) },
    pen,
  );
}

/** What stands at the foot of the sheets: of whom it is, and of when. */
function footOf({ organization, date }: Assessment, words: ReportWords): string {
  return [organization, date === null ? null : words.common.date(date)]
    .filter((each) => each !== null)
    .join(' · ');
}
