import { markdown } from '../markdown/blocks.js';
import { steerless } from '../steerless.js';
import { terminalText } from '../terminal/blocks.js';
import { comparisonBlocks } from './blocks.js';
import type { ComparisonReporter } from './registry.js';
import { comparisonView } from './view.js';

/** A comparison for a terminal. */
export const terminalComparison: ComparisonReporter = (compared, context) =>
  terminalText(comparisonBlocks(comparisonView(compared, context.language)), context);

/** A comparison as GitHub-flavoured Markdown. */
export const markdownComparison: ComparisonReporter = (compared, { language }) =>
  markdown(comparisonBlocks(comparisonView(compared, language)));

/** A comparison as JSON, indented, with a line break at its end. */
export const jsonComparison: ComparisonReporter = ({ comparison }) =>
  `${steerless(JSON.stringify(comparison, null, 2))}\n`;
