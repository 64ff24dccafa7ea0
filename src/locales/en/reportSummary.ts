import type { ReportWords } from '../report.js';

/** The result at a glance. */
export const summary: ReportWords['summary'] = {
  actions: 'The most urgent actions',
  missing: 'What is still missing',
  openBecause: (status, count) => `${status} (${count})`,
};
