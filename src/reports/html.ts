import { numbersIn } from '../locales/numbers.js';
import { reportWords } from '../locales/reportWords.js';
import type { Assessment } from '../model/assessment.js';
import type { Brand } from '../model/brand.js';
import type { Language } from '../model/language.js';
import { blocksHtml } from './html/blocks.js';
import { pageHtml } from './html/page.js';
import { reportBlocks } from './layout/report.js';
import { type View, viewOf } from './layout/view.js';

/** The whole report as one self-contained page, with a line break at its end. */
export function htmlReport(
  assessment: Assessment,
  { language, brand }: { language: Language; brand?: Brand | undefined },
): string {
  const words = reportWords(language);
  const view = viewOf(assessment, language, words);
  const pen = { words, numbers: numbersIn(language) };
  const { title, foot } = namesOf(view);
  return pageHtml({ language, title, foot, brand, content: blocksHtml(reportBlocks(view), pen) }, pen);
}

/** What the report is called in a window's title, and what stands at the foot of its sheets. */
function namesOf({ assessment, definition, say, words }: View): { title: string; foot: string } {
  const title = say(definition.report?.title ?? definition.title);
  const { organization, date } = assessment;
  const foot = [organization, date === null ? null : words.common.date(date)].filter((each) => each !== null);
  return { title: organization === null ? title : `${title}: ${organization}`, foot: foot.join(' · ') };
}
