import { blocksHtml } from '../html/blocks.js';
import { pageHtml } from '../html/page.js';
import { comparisonBlocks } from './blocks.js';
import type { ComparisonReporter } from './registry.js';
import { comparisonView } from './view.js';

/** A comparison as one self-contained page, with a line break at its end. */
export const htmlComparison: ComparisonReporter = (compared, { language, brand }) => {
  const view = comparisonView(compared, language);
  const { comparison, last, says, moments } = view;
  const { words, numbers, definition } = last;
  const pen = { words, numbers };
  const title = says.title(last.say(definition.report?.title ?? definition.title));
  const { organization } = comparison;
  const foot = [organization ?? '', moments.join(' – ')].filter((each) => each !== '').join(' · ');
  const content = blocksHtml(comparisonBlocks(view), pen);
  const named = organization === null ? title : `${title}: ${organization}`;
  return pageHtml({ language, title: named, foot, brand, content }, pen);
};
