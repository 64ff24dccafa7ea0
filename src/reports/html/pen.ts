import type { Numbers } from '../../locales/numbers.js';
import type { ReportWords } from '../../locales/report.js';

/** What drawing and writing need besides what they show. */
export interface Pen {
  words: ReportWords;
  numbers: Numbers;
}
