import { blocksHtml } from '../html/blocks.js';
import { pageHtml } from '../html/page.js';
import { titleOf } from '../layout/title.js';
import { comparisonBlocks } from './blocks.js';
import type { ComparisonReporter } from './registry.js';
import { comparisonView } from './view.js';

/** A comparison as one self-contained page, with a line break at its end. */
export const htmlComparison: ComparisonReporter = (compared, { language, brand }) => {
  const view = comparisonView(compared, language);
  const { comparison, last, moments } = view;
  const { words, numbers } = last;
  const pen = { words, numbers };
  const blocks = comparisonBlocks(view);
  const foot = [comparison.organization ?? '', moments.join(' – ')].filter((each) => each !== '').join(' · ');
  const content = blocksHtml(blocks, pen);
  return pageHtml({ language, title: titleOf(blocks, comparison), foot, brand, content }, pen);
};
