import type { Assessment } from '../../model/assessment.js';
import type { Comparison } from '../../model/comparison.js';
import { type FormatEntry, formatsIn } from '../formats.js';
import type { ReportContext } from '../registry.js';

/** A comparison, and the assessments at its ends, whose questionnaires give the words. */
export interface Compared {
  comparison: Comparison;
  first: Assessment;
  last: Assessment;
}

/** Makes a text of a comparison. */
export type ComparisonReporter = (compared: Compared, context: ReportContext) => string;

interface Entry extends FormatEntry {
  load(): Promise<ComparisonReporter>;
}

/** Every format by its name, with the ending of its files; what renders it is loaded when it is first needed. */
const entries = {
  terminal: { extension: 'txt', load: async () => (await import('./render.js')).terminalComparison },
  markdown: { extension: 'md', load: async () => (await import('./render.js')).markdownComparison },
  html: { extension: 'html', load: async () => (await import('./html.js')).htmlComparison },
  json: { extension: 'json', load: async () => (await import('./render.js')).jsonComparison },
} satisfies Record<string, Entry>;

export type ComparisonFormat = keyof typeof entries;

/** The formats of comparisons. */
export const comparisonFormats = formatsIn<ComparisonFormat>(entries);

/** What renders a format. */
export function comparisonReporter(format: ComparisonFormat): Promise<ComparisonReporter> {
  return entries[format].load();
}
